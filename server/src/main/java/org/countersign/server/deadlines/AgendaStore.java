package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.ACCESS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.database.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Lists of deadlines. Two shapes of the same question: for a person with some matters it starts from those matters, so a
 * firm's million other deadlines are never touched; for one who sees all it follows the agenda's index by date.
 */
@Component
class AgendaStore {

    private static final int MOST_OF_ONES_OWN = 3_000;
    private static final List<SelectField<?>> COLUMNS = List.of(
            DEADLINE.DEADLINE_ID,
            DEADLINE.MATTER_ID,
            MATTER.NUMBER,
            MATTER.TITLE,
            DEADLINE.TITLE_EN,
            DEADLINE.TITLE_ES,
            DEADLINE.CITATION,
            DEADLINE.IN_FORCE_ON,
            DEADLINE.IN_FORCE_AT,
            DEADLINE.ZONE,
            DEADLINE.INTERNAL_DUE_AT,
            DEADLINE.ACT_OF,
            DEADLINE.IS_ACT_ASKED,
            DEADLINE.STATE,
            DEADLINE.READINGS,
            DEADLINE.READING_DECIDED_BY,
            DEADLINE.IS_CONFIRMED_LAW,
            DEADLINE.FROM_SECOND_ENTRY,
            DEADLINE.NEEDS_ATTORNEY,
            PERSON.NAME,
            MATTER.COURT_ID,
            MATTER.JURISDICTION);

    /** One list, in order of the day that counts. */
    List<AgendaRow> list(
            DSLContext transaction,
            Viewer viewer,
            AgendaFilter filter,
            LocalDate from,
            LocalDate to,
            int skip,
            int atMost) {
        return rows(
                transaction,
                viewer,
                narrowed(viewer, filter).and(DEADLINE.IN_FORCE_ON.between(from, to)),
                skip,
                atMost);
    }

    /**
     * The first few of each day. For one who sees all the index of the agenda is asked once for each day, however many
     * deadlines the firm has; a person's own matters hold few enough to be read whole.
     */
    List<AgendaRow> days(
            DSLContext transaction, Viewer viewer, AgendaFilter filter, LocalDate from, LocalDate to, int ofADay) {
        return seesAll(transaction)
                ? firstOfDays(transaction, narrowed(viewer, filter), from, to, ofADay)
                : list(transaction, viewer, filter, from, to, 0, MOST_OF_ONES_OWN);
    }

    private static List<AgendaRow> firstOfDays(
            DSLContext transaction, Condition condition, LocalDate from, LocalDate to, int ofADay) {
        Field<LocalDate> day = DSL.field(DSL.name("days", "day"), LocalDate.class);
        Field<UUID> first = DSL.field(DSL.name("first", "deadline_id"), UUID.class);
        return transaction
                .select(COLUMNS)
                .from(DSL.table(
                        "(select {0} + number as day from generate_series(0, {1}) number) as days",
                        DSL.val(from), DSL.val((int) ChronoUnit.DAYS.between(from, to))))
                .crossJoin(DSL.lateral(DSL.select(DEADLINE.DEADLINE_ID)
                                .from(DEADLINE)
                                .where(condition, DEADLINE.IN_FORCE_ON.eq(day))
                                .orderBy(DEADLINE.DEADLINE_ID)
                                .limit(ofADay))
                        .as("first"))
                .join(DEADLINE)
                .on(DEADLINE.DEADLINE_ID.eq(first), condition)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(DEADLINE.FIRM_ID), MATTER.MATTER_ID.eq(DEADLINE.MATTER_ID))
                .leftJoin(PERSON)
                .on(PERSON.FIRM_ID.eq(DEADLINE.FIRM_ID), PERSON.PERSON_ID.eq(DEADLINE.ASSIGNED_TO))
                .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                .fetch(AgendaStore::row);
    }

    /** One deadline as in lists; empty when there is none that the viewer may see. */
    Optional<AgendaRow> one(DSLContext transaction, Viewer viewer, UUID deadlineId) {
        return byDate(transaction, ofFirm(viewer).and(DEADLINE.DEADLINE_ID.eq(deadlineId)), 0, 1).stream()
                .findFirst();
    }

    /** Those entered in a span of time, for the daily deadline journal. */
    List<AgendaRow> entered(DSLContext transaction, Viewer viewer, Instant from, Instant before, int atMost) {
        Condition entered = DEADLINE.ENTERED_AT.ge(from).and(DEADLINE.ENTERED_AT.lt(before));
        return rows(transaction, viewer, ofFirm(viewer).and(entered), 0, atMost);
    }

    private List<AgendaRow> rows(DSLContext transaction, Viewer viewer, Condition condition, int skip, int atMost) {
        return seesAll(transaction)
                ? byDate(transaction, condition, skip, atMost)
                : byMatter(transaction, viewer, condition, skip, atMost);
    }

    private static boolean seesAll(DSLContext transaction) {
        return Boolean.TRUE.equals(transaction
                .select(org.countersign.schema.identity.Routines.viewerSeesAllMatters())
                .fetchSingle()
                .value1());
    }

    private static List<AgendaRow> byDate(DSLContext transaction, Condition condition, int skip, int atMost) {
        return transaction
                .select(COLUMNS)
                .from(DEADLINE)
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(DEADLINE.FIRM_ID), MATTER.MATTER_ID.eq(DEADLINE.MATTER_ID))
                .leftJoin(PERSON)
                .on(PERSON.FIRM_ID.eq(DEADLINE.FIRM_ID), PERSON.PERSON_ID.eq(DEADLINE.ASSIGNED_TO))
                .where(condition)
                .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                .offset(skip)
                .limit(atMost)
                .fetch(AgendaStore::row);
    }

    private static List<AgendaRow> byMatter(
            DSLContext transaction, Viewer viewer, Condition condition, int skip, int atMost) {
        var mine = DSL.name("mine")
                .asMaterialized(DSL.select(ACCESS.FIRM_ID, ACCESS.MATTER_ID)
                        .from(ACCESS)
                        .where(ACCESS.FIRM_ID.eq(viewer.firmId()), ACCESS.PERSON_ID.eq(viewer.personId())));
        return transaction
                .with(mine)
                .select(COLUMNS)
                .from(mine)
                .join(DEADLINE)
                .on(
                        DEADLINE.FIRM_ID.eq(mine.field(ACCESS.FIRM_ID)),
                        DEADLINE.MATTER_ID.eq(mine.field(ACCESS.MATTER_ID)))
                .join(MATTER)
                .on(MATTER.FIRM_ID.eq(DEADLINE.FIRM_ID), MATTER.MATTER_ID.eq(DEADLINE.MATTER_ID))
                .leftJoin(PERSON)
                .on(PERSON.FIRM_ID.eq(DEADLINE.FIRM_ID), PERSON.PERSON_ID.eq(DEADLINE.ASSIGNED_TO))
                .where(condition)
                .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                .offset(skip)
                .limit(atMost)
                .fetch(AgendaStore::row);
    }

    private static Condition ofFirm(Viewer viewer) {
        return DEADLINE.FIRM_ID.eq(viewer.firmId());
    }

    private static Condition narrowed(Viewer viewer, AgendaFilter filter) {
        List<Condition> all = new ArrayList<>(List.of(ofFirm(viewer)));
        if (!filter.stateOrOpen().equals("all")) {
            all.add(DEADLINE.STATE.eq(filter.stateOrOpen()));
        }
        filter.personId().ifPresent(person -> all.add(DEADLINE.ASSIGNED_TO.eq(person)));
        filter.matterId().ifPresent(matter -> all.add(DEADLINE.MATTER_ID.eq(matter)));
        if (filter.act().equals(AgendaFilter.ASKED)) {
            all.add(DEADLINE.IS_ACT_ASKED.isTrue());
        } else if (!filter.act().isEmpty()) {
            all.add(DEADLINE.ACT_OF.eq(filter.act()));
        }
        if (filter.unconfirmed().equals("true")) {
            all.add(DEADLINE.IS_CONFIRMED_LAW.isFalse());
        }
        if (filter.mine().equals("true")) {
            all.add(DEADLINE.ASSIGNED_TO.eq(viewer.personId()));
        }
        return DSL.and(all);
    }

    private static AgendaRow row(Record row) {
        return new AgendaRow(
                row.get(DEADLINE.DEADLINE_ID),
                row.get(DEADLINE.MATTER_ID),
                row.get(MATTER.NUMBER),
                row.get(MATTER.TITLE),
                new Label(row.get(DEADLINE.TITLE_EN), row.get(DEADLINE.TITLE_ES)),
                row.get(DEADLINE.CITATION),
                row.get(DEADLINE.IN_FORCE_ON),
                Optional.ofNullable(row.get(DEADLINE.IN_FORCE_AT)),
                Optional.ofNullable(row.get(DEADLINE.ZONE)),
                Optional.ofNullable(row.get(DEADLINE.INTERNAL_DUE_AT)),
                row.get(DEADLINE.ACT_OF),
                row.get(DEADLINE.IS_ACT_ASKED),
                row.get(DEADLINE.STATE),
                row.get(DEADLINE.READINGS) != null && row.get(DEADLINE.READING_DECIDED_BY) == null,
                row.get(DEADLINE.IS_CONFIRMED_LAW),
                row.get(DEADLINE.FROM_SECOND_ENTRY),
                row.get(DEADLINE.NEEDS_ATTORNEY) != null,
                Optional.ofNullable(row.get(PERSON.NAME)).orElse(""),
                Optional.ofNullable(row.get(MATTER.COURT_ID))
                        .or(() -> Optional.ofNullable(row.get(MATTER.JURISDICTION)))
                        .orElse(""));
    }
}
