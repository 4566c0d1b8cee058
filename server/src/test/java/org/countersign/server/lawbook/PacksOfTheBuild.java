package org.countersign.server.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The law that the server computes with. */
class PacksOfTheBuild {

    private static final String ORDER = """
            pack: standing-order
            order: Standing Order for Civil Cases
            title: {en: Standing order, es: Orden permanente}
            jurisdiction: us-federal
            version: 2026-01-05
            rules:
              - id: cand-standing-order-opposition
                replaces: cand-7-3-a
                cite: Standing Order for Civil Cases, paragraph 8
                act: {en: Oppose the motion, es: Oponerse a la petición}
                courts: [cand]
                on: motion-filed
                count: 21 days after
                counting: frcp-6
                service: none
                from: 2026-01-05
                extendable: [order]
                source: memory
                confirmed: false
            """;

    private final Packs packs = new Packs();

    @Test
    void haveNothingWrongAndKnowTheirCourts() {
        assertThat(packs.book().findings()).isEmpty();
        assertThat(packs.court("cand"))
                .hasValueSatisfying(court -> assertThat(court.jurisdiction()).isEqualTo("us-federal"));
        assertThat(packs.vocabulary().facts()).containsKey("defendant");
        assertThat(packs.digest()).hasSize(32);
        assertThat(packs.digestInHex()).isEqualTo(new Packs().digestInHex());
    }

    @Test
    void takeAStandingOrderBesideThem() {
        assertThat(packs.findings(ORDER)).isEmpty();
        var law = packs.with(Map.of("first", ORDER)).law();
        assertThat(law.rule("cand-standing-order-opposition")).isPresent();
        assertThat(packs.law().rule("cand-standing-order-opposition")).isEmpty();
    }

    @Test
    void sayWhatIsWrongWithAStandingOrder() {
        assertThat(packs.findings(ORDER.replace("21 days after", "three weeks")))
                .isNotEmpty();
        assertThat(packs.findings("no order at all")).isNotEmpty();
    }
}
