package org.countersign.server.matters;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.docket.Tables.PAPER;
import static org.countersign.schema.docket.Tables.SECOND_ENTRY;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.NOTE;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Wording;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a matter's page shows of docket, deadlines, team and notes: read only. */
@Component
class MatterPageStore {

    /** No bound: whoever ends a matter sees every open deadline. */
    static final int ALL = Integer.MAX_VALUE;

    static final int MOST = 200;

    List<MatterPage.Due> open(DSLContext transaction, UUID matterId, Wording text, LocalDate today, int most) {
        return transaction
                .select(
                        DEADLINE.DEADLINE_ID,
                        DEADLINE.IN_FORCE_ON,
                        DEADLINE.IN_FORCE_AT,
                        DEADLINE.ZONE,
                        DEADLINE.TITLE_EN,
                        DEADLINE.TITLE_ES,
                        DEADLINE.CITATION,
                        DEADLINE.ACT_OF,
                        DEADLINE.IS_LIMITATION,
                        DEADLINE.READINGS,
                        DEADLINE.READING_DECIDED_AT,
                        DEADLINE.NEEDS_ATTORNEY,
                        PERSON.NAME)
                .from(DEADLINE)
                .leftJoin(PERSON)
                .on(PERSON.FIRM_ID.eq(DEADLINE.FIRM_ID), PERSON.PERSON_ID.eq(DEADLINE.ASSIGNED_TO))
                .where(DEADLINE.MATTER_ID.eq(matterId), DEADLINE.STATE.eq("open"))
                .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                .limit(most)
                .fetch(row -> due(row, text, today));
    }

    List<MatterPage.Happened> events(DSLContext transaction, UUID matterId) {
        var awaitsSecond = field(EVENT.NEEDS_SECOND
                .isTrue()
                .and(not(exists(selectOne()
                        .from(SECOND_ENTRY)
                        .where(SECOND_ENTRY.FIRM_ID.eq(EVENT.FIRM_ID), SECOND_ENTRY.EVENT_ID.eq(EVENT.EVENT_ID))))));
        return transaction
                .select(EVENT.HAPPENED_ON, EVENT.TITLE, EVENT.SOURCE, awaitsSecond)
                .from(EVENT)
                .where(EVENT.MATTER_ID.eq(matterId), EVENT.STATE.eq("accepted"))
                .and(condition("{0} not in (select hidden from docket.first_entries_hidden() hidden)", EVENT.EVENT_ID))
                .orderBy(EVENT.HAPPENED_ON.desc(), EVENT.EVENT_ID)
                .limit(MOST)
                .fetch(row -> new MatterPage.Happened(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Events whose first entry the viewer has not seen, each followed by the open deadlines that it started. */
    List<MatterPage.Awaited> awaited(DSLContext transaction, UUID matterId, Wording text) {
        String title = text.language().equals("es") ? "title_es" : "title_en";
        return transaction
                .fetch(
                        "select e.event_id, e.title as title_en, e.title as title_es, e.source as place, false as is_deadline"
                                + " from docket.event e where e.matter_id = ?"
                                + " and e.event_id in (select hidden from docket.first_entries_hidden() hidden)"
                                + " union all select event_id, title_en, title_es, citation, true"
                                + " from deadlines.awaiting_the_viewer() where matter_id = ? and state = 'open'"
                                + " order by event_id, is_deadline, place",
                        matterId,
                        matterId)
                .map(row -> new MatterPage.Awaited(
                        row.get("event_id", UUID.class),
                        row.get(title, String.class),
                        row.get("place", String.class),
                        row.get("is_deadline", Boolean.class)));
    }

    List<MatterPage.Paper> papers(DSLContext transaction, UUID matterId) {
        return transaction
                .select(PAPER.PAPER_ID, PAPER.TITLE, PAPER.RECEIVED_AT, PAPER.STATE)
                .from(PAPER)
                .where(PAPER.MATTER_ID.eq(matterId))
                .orderBy(PAPER.RECEIVED_AT.desc())
                .limit(MOST)
                .fetch(row -> new MatterPage.Paper(
                        row.value1(), row.value2(), row.value3(), row.value4().equals("open")));
    }

    List<MatterPage.Member> team(DSLContext transaction, UUID matterId) {
        return transaction
                .select(PERSON.PERSON_ID, PERSON.NAME, MEMBERSHIP.ROLE, PERSON.ZONE)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(MEMBERSHIP.FIRM_ID), PERSON.PERSON_ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.MATTER_ID.eq(matterId), MEMBERSHIP.ENDED_AT.isNull())
                .orderBy(MEMBERSHIP.ADDED_AT, PERSON.NAME)
                .fetch(row -> new MatterPage.Member(row.value1(), row.value2(), row.value3(), ZoneId.of(row.value4())));
    }

    /** Deadlines that rest with a matter that has ended. */
    List<MatterPage.Rested> rested(DSLContext transaction, UUID matterId, Wording text) {
        boolean isSpanish = text.language().equals("es");
        return transaction
                .select(
                        DEADLINE.DEADLINE_ID,
                        DEADLINE.IN_FORCE_ON,
                        isSpanish ? DEADLINE.TITLE_ES : DEADLINE.TITLE_EN,
                        DEADLINE.FALLEN_BECAUSE)
                .from(DEADLINE)
                .where(DEADLINE.MATTER_ID.eq(matterId), DEADLINE.RESTS_WITH_MATTER.isTrue())
                .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                .limit(MOST)
                .fetch(row ->
                        new MatterPage.Rested(row.value1(), row.value2(), row.value3(), said(row.value4(), isSpanish)));
    }

    /** A reason is stored in English and Spanish, one below the other. */
    private static String said(@Nullable String reasons, boolean isSpanish) {
        String[] lines = Objects.requireNonNullElse(reasons, "").split("\n", 2);
        return lines[isSpanish ? lines.length - 1 : 0];
    }

    List<MatterPage.Note> notes(DSLContext transaction, UUID matterId) {
        return transaction
                .select(NOTE.TEXT, PERSON.NAME, NOTE.WRITTEN_AT)
                .from(NOTE)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(NOTE.FIRM_ID), PERSON.PERSON_ID.eq(NOTE.WRITTEN_BY))
                .where(NOTE.MATTER_ID.eq(matterId))
                .orderBy(NOTE.WRITTEN_AT.desc(), NOTE.NOTE_ID.desc())
                .limit(MOST)
                .fetch(row -> new MatterPage.Note(row.value1(), row.value2(), row.value3()));
    }

    private static MatterPage.Due due(Record row, Wording text, LocalDate today) {
        boolean isSpanish = text.language().equals("es");
        LocalDate on = row.get(DEADLINE.IN_FORCE_ON);
        return new MatterPage.Due(
                row.get(DEADLINE.DEADLINE_ID),
                on,
                Optional.ofNullable(row.get(DEADLINE.IN_FORCE_AT)),
                Optional.ofNullable(row.get(DEADLINE.ZONE)).map(ZoneId::of),
                row.get(isSpanish ? DEADLINE.TITLE_ES : DEADLINE.TITLE_EN),
                row.get(DEADLINE.CITATION),
                row.get(DEADLINE.ACT_OF),
                Objects.requireNonNullElse(row.get(PERSON.NAME), ""),
                row.get(DEADLINE.IS_LIMITATION),
                row.get(DEADLINE.READINGS) != null && row.get(DEADLINE.READING_DECIDED_AT) == null,
                Objects.requireNonNullElse(row.get(DEADLINE.NEEDS_ATTORNEY), ""),
                ChronoUnit.DAYS.between(today, on));
    }
}
