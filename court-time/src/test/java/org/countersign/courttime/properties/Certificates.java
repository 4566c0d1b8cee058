package org.countersign.courttime.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Question;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.certificate.JsonTree;
import org.countersign.courttime.certificate.Verification;
import org.countersign.courttime.smalllaw.RandomQuestions;
import org.countersign.courttime.tree.CanonicalWriter;

class Certificates {
    private static final CourtTime COURT_TIME = new CourtTime(RandomQuestions.LAW);

    @Provide
    Arbitrary<Question> questions() {
        return RandomQuestions.any();
    }

    @Property
    void agreeWithThemselvesComputedAgain(@ForAll("questions") Question question) {
        Certificate certificate = COURT_TIME.certify(question);
        Assume.that(certificate.isIssued());

        Verification.Result result = Verification.of(JsonTree.of(certificate.canonical()));

        assertThat(result).isInstanceOfSatisfying(Verification.Result.Computed.class, computed -> {
            assertThat(computed.verification().recomputed().canonical())
                    .asString()
                    .isEqualTo(new String(certificate.canonical(), StandardCharsets.UTF_8));
            assertThat(computed.verification().agrees()).isTrue();
            assertThat(computed.verification().question()).isEqualTo(question);
        });
    }

    @Property
    void areCanonical(@ForAll("questions") Question question) {
        Certificate certificate = COURT_TIME.certify(question);
        Assume.that(certificate.isIssued());

        assertThat(CanonicalWriter.of(JsonTree.of(certificate.canonical()))).isEqualTo(certificate.canonical());
    }
}
