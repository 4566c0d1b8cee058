package org.countersign.server.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.CERTIFICATE;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.docket.Tables.EVENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Decision;
import org.countersign.server.docket.Events;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

/** A standing order stands in place of the rule that it names, moves what it moves, and can be taken back. */
class OrdersOfAJudge {

    private static final String BODY = """
            pack: standing-order
            order: Standing Order for Civil Cases, 2026-01-05
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
                count: DAYS days after
                counting: frcp-6
                service: none
                from: 2026-01-05
                extendable: [order]
                source: memory
                confirmed: false
            """;

    private final SmallFirm firm = new SmallFirm("Oakes & Trellis");
    private final Viewer attorney = firm.person("Ines Dovale", "attorney");
    private final Viewer stranger = firm.person("Tom Aldous", "attorney");
    private final UUID matter = firm.matter("Quill v. Harrow", attorney);
    private final String path = "/matters/" + matter;
    private final Browser browser = Browser.as(attorney);

    @Test
    void standsInPlaceOfARuleIsCorrectedAndWithdrawn() {
        motionFiled();
        String general = due("cand-7-3-a");
        assertThat(general).isNotEmpty();

        String order = add("21");
        assertThat(due("cand-7-3-a")).isEmpty();
        assertThat(due("cand-standing-order-opposition")).isEqualTo("2026-12-07");
        assertThat(certificate()).contains("cand-7-3-a", "cand-standing-order-opposition");

        Map<String, String> corrected = form(order, "28", "1");
        confirm(path + "/orders/" + order, corrected);
        assertThat(due("cand-standing-order-opposition")).isEqualTo("2026-12-14");
        assertThat(browser.post(path + "/orders/" + order, form(order, "35", "1"))
                        .status())
                .isEqualTo(409);

        String withdrawal = path + "/orders/" + order + "/withdrawal";
        assertThat(browser.post(withdrawal, Map.of("version", "2")).body()).contains("State why the order");
        confirm(withdrawal, Map.of("version", "2", "because", "The case was reassigned."));
        assertThat(due("cand-7-3-a")).isEqualTo(general);
        assertThat(due("cand-standing-order-opposition")).isEmpty();
        assertThat(browser.get(path).body()).contains("withdrawn", "The case was reassigned.");
    }

    @Test
    void isOfNoUseBesideAnotherThatReplacesTheSameRuleUnderTheSameId() {
        UUID other = firm.matter("Alder v. Pine", attorney);
        assertThat(browser.post("/matters/" + other + "/orders/new", form(id(), "21", "1"))
                        .status())
                .isEqualTo(303);
        Answer twice = browser.post("/matters/" + other + "/orders/new", form(id(), "28", "1"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("cannot be used");
    }

    @Test
    void isHiddenFromWhoIsNotOnTheTeam() {
        String order = add("21");
        Browser outside = Browser.as(stranger);
        assertThat(outside.get(path + "/orders/" + order).status()).isEqualTo(404);
        assertThat(outside.post(path + "/orders/" + order, form(order, "28", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(outside.post(path + "/orders/" + order + "/withdrawal", Map.of("version", "1", "because", "x"))
                        .status())
                .isEqualTo(404);
        UUID mine = firm.matter("Mine v. Yours", stranger);
        assertThat(outside.get("/matters/" + mine + "/orders/" + order).status())
                .isEqualTo(404);
    }

    private String add(String days) {
        String order = id();
        Answer first = browser.post(path + "/orders/new", form(order, days, "1"));
        if (first.status() == 200) {
            assertThat(first.body()).contains("appears", "falls");
            confirm(path + "/orders/new", form(order, days, "1"));
        }
        return order;
    }

    /** Posts, reads what would happen, and posts again with what was shown. */
    private void confirm(String at, Map<String, String> fields) {
        String shown = browser.post(at, fields).body().replaceAll("(?s).*name=\"shown\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> again = new HashMap<>(fields);
        again.put("shown", shown);
        assertThat(browser.post(at, again).status()).isEqualTo(303);
    }

    private static Map<String, String> form(String order, String days, String version) {
        return Map.of(
                "id",
                order,
                "title",
                "Standing order",
                "source",
                "ECF 12",
                "body",
                BODY.replace("DAYS", days),
                "version",
                version);
    }

    private static String id() {
        return RunningWorkspace.ids().next().toString();
    }

    private void motionFiled() {
        UUID event = RunningWorkspace.ids().next();
        RunningWorkspace.transactions().as(attorney, "prepared", database -> {
            database.insertInto(EVENT)
                    .set(EVENT.FIRM_ID, firm.firmId())
                    .set(EVENT.EVENT_ID, event)
                    .set(EVENT.MATTER_ID, matter)
                    .set(EVENT.KIND, "motion-filed")
                    .set(EVENT.TITLE, "Motion to dismiss")
                    .set(EVENT.HAPPENED_ON, LocalDate.parse("2026-11-16"))
                    .set(EVENT.FACTS, JSONB.valueOf("{}"))
                    .set(EVENT.SOURCE, "ECF 19")
                    .set(EVENT.STATE, "proposed")
                    .set(EVENT.ENTERED_AT, RunningWorkspace.clock().instant())
                    .execute();
            Events events = RunningWorkspace.bean(Events.class);
            List<Decision.Accept> decisions = List.of(new Decision.Accept(event));
            return events.preview(database, attorney, decisions)
                    .map(shown -> events.confirm(database, attorney, decisions, shown.shown()));
        });
    }

    private String due(String rule) {
        return RunningWorkspace.owner()
                .select(DEADLINE.IN_FORCE_ON)
                .from(DEADLINE)
                .where(DEADLINE.MATTER_ID.eq(matter), DEADLINE.RULE_ID.eq(rule), DEADLINE.STATE.eq("open"))
                .fetchOptional(DEADLINE.IN_FORCE_ON)
                .map(LocalDate::toString)
                .orElse("");
    }

    private String certificate() {
        return RunningWorkspace.owner()
                .select(CERTIFICATE.BODY)
                .from(DEADLINE)
                .join(CERTIFICATE)
                .on(CERTIFICATE.MATTER_ID.eq(DEADLINE.MATTER_ID), CERTIFICATE.SHA256.eq(DEADLINE.CERTIFICATE_SHA256))
                .where(DEADLINE.MATTER_ID.eq(matter), DEADLINE.RULE_ID.eq("cand-standing-order-opposition"))
                .and(DEADLINE.STATE.eq("open"))
                .fetchSingle(CERTIFICATE.BODY);
    }
}
