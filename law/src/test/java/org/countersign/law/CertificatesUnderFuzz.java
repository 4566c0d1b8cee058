package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.certificate.Verification;
import org.countersign.courttime.tree.Tree;
import org.junit.jupiter.api.Test;

/** The verification before certificates that nobody issued: it ends, in little memory, with an answer. */
class CertificatesUnderFuzz {
    private static final int ROUNDS = 4_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final List<String> ISSUED = List.of(
            issued("frcp-12-a-1-A-i", "cand", Trigger.of("summons-served", DAY), Map.of("defendant", "private")),
            issued("frcp-15-a-1-B", "txwd", Trigger.of("motion-served", DAY).servedBy("mail"), Map.of()),
            issued("frcp-6-a-1", "flnd", Trigger.of("", DAY), Map.of("period", "10 days", "closed", "2026-11-16")),
            issued(
                    "frcp-81-c-2",
                    "ilnd",
                    Trigger.of("removal-filed", DAY),
                    Map.of("complaint-received", "2026-11-02")));

    private static String issued(String rule, String court, Trigger trigger, Map<String, String> facts) {
        Court at = OwnLaw.BOOK.courts().court(court).orElseThrow();
        Certificate certificate =
                new CourtTime(OwnLaw.BOOK.law()).certify(new Question(rule, at, trigger, Facts.of(facts)));
        assertThat(certificate.isIssued())
                .as(rule + " " + certificate.outcome())
                .isTrue();
        return new String(certificate.canonical(), StandardCharsets.UTF_8);
    }

    @FuzzTest(maxDuration = "20s")
    void answerAnyText(FuzzedDataProvider data) {
        tree(data.consumeRemainingAsString()).ifPresent(CertificatesUnderFuzz::verify);
    }

    @Test
    void agreeWhereNothingWasChanged() {
        assertThat(ISSUED).allSatisfy(text -> {
            Verification.Result result = Verification.of(tree(text).orElseThrow());
            assertThat(((Verification.Result.Computed) result).verification().agrees())
                    .isTrue();
        });
    }

    @Test
    void answerEditsOfIssuedOnes() {
        Mutations mutations = new Mutations(ISSUED, 1L);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                tree(mutations.next()).ifPresent(CertificatesUnderFuzz::verify);
            }
        });
    }

    @Test
    void answerOtherValuesInIssuedOnes() {
        Mutations mutations = new Mutations(ISSUED, 2L);
        List<Tree.Mapping> trees =
                ISSUED.stream().map(text -> tree(text).orElseThrow()).toList();
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                verify((Tree.Mapping) other(trees.get(round % trees.size()), mutations));
            }
        });
    }

    @Test
    void endBeforeACalendarOfManyThousandYears() {
        verify(tree(ISSUED.getFirst().replaceAll("\"last\":\"[^\"]*\"", "\"last\":\"+20000-12-31\""))
                .orElseThrow());
        verify(tree(ISSUED.getFirst().replaceAll("\"last\":\"[^\"]*\"", "\"last\":\"+999999999-12-31\""))
                .orElseThrow());
    }

    /** A tree in which about one text of two hundred, list or mapping is another one. */
    private static Tree other(Tree tree, Mutations mutations) {
        return switch (tree) {
            case Tree.Text text
            when mutations.below(200) == 0 -> new Tree.Text(mutations.piece().strip());
            case Tree.Text text -> text;
            case Tree.Items items when mutations.below(200) == 0 -> new Tree.Text("");
            case Tree.Items items -> {
                List<Tree> kept = new ArrayList<>();
                items.items().forEach(item -> kept.add(other(item, mutations)));
                yield new Tree.Items(kept, 0);
            }
            case Tree.Mapping mapping -> {
                Map<String, Tree> kept = new LinkedHashMap<>();
                mapping.entries().forEach((name, value) -> {
                    if (mutations.below(300) > 0) {
                        kept.put(name, other(value, mutations));
                    }
                });
                yield new Tree.Mapping(kept, 0);
            }
        };
    }

    private static Optional<Tree.Mapping> tree(String text) {
        return YamlTree.parse(text, new ArrayList<>());
    }

    private static void verify(Tree.Mapping tree) {
        Bounds.keep(() -> {
            switch (Verification.of(tree)) {
                case Verification.Result.Computed computed ->
                    assertThat(computed.verification()).isNotNull();
                case Verification.Result.NotACertificate not -> Bounds.isSentence(not.sentence());
            }
        });
    }
}
