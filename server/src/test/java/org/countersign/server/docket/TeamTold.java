package org.countersign.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.TELLING;

import java.util.List;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.pages.Wording;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

/** What a team is told of events. */
class TeamTold {

    private static final Wording ENGLISH = Wording.in("en");
    private static final Wording SPANISH = Wording.in("es");

    private final Desk desk = new Desk();

    @Test
    void hearsOnceOfEachActHoweverManyEventsItDecides() {
        List<Decision.Accept> decisions = List.of(
                new Decision.Accept(proposed("complaint-filed")), new Decision.Accept(proposed("order-entered")));
        desk.as(desk.first, transaction -> {
            Events events = RunningWorkspace.bean(Events.class);
            String shown = events.preview(transaction, desk.first, decisions)
                    .orElseThrow()
                    .shown();
            return events.confirm(transaction, desk.first, decisions, shown);
        });
        int told = desk.as(desk.second, transaction -> transaction.fetchCount(TELLING));
        assertThat(told).isEqualTo(1);
        assertThat(Browser.as(desk.second).get("/told").body()).contains("2 events were decided.");
    }

    @Test
    void readsSingularAndPluralInBothLanguages() {
        assertThat(ENGLISH.told("docket.told.accepted", List.of("Answer – Harbor Inc.", 1)))
                .isEqualTo("Event accepted: Answer – Harbor Inc. One deadline is concerned.");
        assertThat(ENGLISH.told("docket.told.accepted", List.of("Answer", 0))).endsWith("No deadline is concerned.");
        assertThat(SPANISH.told("docket.told.accepted", List.of("Contestación", 1)))
                .isEqualTo("Hecho aceptado: Contestación. Afecta a un plazo.");
        assertThat(SPANISH.told("docket.told.accepted", List.of("Contestación", 3)))
                .endsWith("Afecta a 3 plazos.");
    }

    @Test
    void findsTheDeskInOrderWhenASentenceIsNotKnownAnyMore() {
        desk.as(
                desk.first,
                transaction -> transaction
                        .insertInto(TELLING)
                        .set(TELLING.FIRM_ID, desk.first.firmId())
                        .set(TELLING.TELLING_ID, RunningWorkspace.ids().next())
                        .set(TELLING.PERSON_ID, desk.second.personId())
                        .set(TELLING.MATTER_ID, desk.matter)
                        .set(TELLING.KIND, "of.another.edition")
                        .set(TELLING.ARGUMENTS, JSONB.valueOf("[\"x\"]"))
                        .set(TELLING.TOLD_AT, RunningWorkspace.clock().instant())
                        .execute());
        Browser browser = Browser.as(desk.second);
        assertThat(browser.get("/").status()).isEqualTo(200);
        assertThat(browser.get("/").body()).contains("Something of this matter was changed.");
        assertThat(browser.get("/told").status()).isEqualTo(200);
    }

    private UUID proposed(String kind) {
        return desk.as(desk.first, transaction -> {
            EventRecord row = new EventRecord();
            row.setFirmId(desk.first.firmId());
            row.setEventId(RunningWorkspace.ids().next());
            row.setMatterId(desk.matter);
            row.setKind(kind);
            row.setHappenedOn(java.time.LocalDate.parse("2026-11-05"));
            row.setFacts(JSONB.valueOf("{}"));
            row.setTitle(kind);
            row.setSource("ECF 5");
            row.setState("proposed");
            row.setEnteredAt(RunningWorkspace.clock().instant());
            transaction.executeInsert(row);
            return row.getEventId();
        });
    }
}
