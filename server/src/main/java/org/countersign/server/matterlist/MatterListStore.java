package org.countersign.server.matterlist;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.ACCESS;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Matters as rows of a list; row security leaves out whatever the viewer may not open, from counts too. */
@Component
class MatterListStore {

    private static final Field<LocalDate> NEXT_ON = field(name("next", "in_force_on"), LocalDate.class);
    private static final Field<String> NEXT_EN = field(name("next", "title_en"), String.class);
    private static final Field<String> NEXT_ES = field(name("next", "title_es"), String.class);
    private static final Field<String> LEAD = field(name("lead", "name"), String.class);
    private static final int AT_A_TIME = 500;
    private static final String NEVER = "9999-12-31";

    /** A part of the list in its order, one row more than asked for where there are more. */
    List<MatterLine> part(
            DSLContext transaction, Narrowing narrowing, Filter.Sort sort, Optional<Place> place, int most) {
        boolean isBackward = place.map(Place::isBackward).orElse(false);
        Field<String> sortedBy = sortedBy(sort);
        SortOrder order = order(sort, isBackward);
        List<MatterLine> lines = rows(transaction, narrowing, sortedBy)
                .and(place.map(at -> beyond(sortedBy, at, order)).orElse(trueCondition()))
                .orderBy(sortedBy.sort(order), MATTER.MATTER_ID.sort(order))
                .limit(most)
                .fetch(row -> line(row, sortedBy, narrowing.isSpanish()));
        return isBackward ? lines.reversed() : Collections.unmodifiableList(lines);
    }

    /** The whole list in its order, read a few hundred rows at a time. */
    void each(DSLContext transaction, Narrowing narrowing, Filter.Sort sort, Consumer<MatterLine> taker) {
        Field<String> sortedBy = sortedBy(sort);
        SortOrder order = order(sort, false);
        try (var rows = rows(transaction, narrowing, sortedBy)
                .orderBy(sortedBy.sort(order), MATTER.MATTER_ID.sort(order))
                .fetchSize(AT_A_TIME)
                .fetchLazy()) {
            rows.forEach(row -> taker.accept(line(row, sortedBy, narrowing.isSpanish())));
        }
    }

    private static SortOrder order(Filter.Sort sort, boolean isBackward) {
        return (sort == Filter.Sort.OPENED) == isBackward ? SortOrder.ASC : SortOrder.DESC;
    }

    private static SelectConditionStep<? extends Record> rows(
            DSLContext transaction, Narrowing narrowing, Field<String> sortedBy) {
        return transaction
                .select(
                        MATTER.MATTER_ID,
                        MATTER.NUMBER,
                        MATTER.TITLE,
                        MATTER.STATE,
                        MATTER.PRACTICE_AREA,
                        MATTER.PHASE,
                        MATTER.COURT_ID,
                        MATTER.CASE_NUMBER,
                        MATTER.OPENED_ON,
                        NEXT_ON,
                        NEXT_EN,
                        NEXT_ES,
                        LEAD,
                        sortedBy)
                .from(mine())
                .leftJoin(next())
                .on(trueCondition())
                .leftJoin(lead())
                .on(trueCondition())
                .where(narrowing.condition(NEXT_ON));
    }

    /** How many there are, counted up to a bound. */
    int count(DSLContext transaction, Narrowing narrowing, int bound) {
        return transaction.fetchCount(select(val(1))
                .from(mine())
                .leftJoin(next())
                .on(trueCondition())
                .where(narrowing.condition(NEXT_ON))
                .limit(bound));
    }

    /** The people of the viewer's firm who may be on a team, by name. */
    List<Member> members(DSLContext transaction) {
        return transaction
                .select(PERSON.PERSON_ID, PERSON.NAME)
                .from(PERSON)
                .where(PERSON.LEFT_AT.isNull())
                .orderBy(PERSON.NAME)
                .fetch(row -> new Member(row.value1(), row.value2()));
    }

    /** The courts of the matters that the viewer may open. */
    List<String> courts(DSLContext transaction) {
        return transaction
                .selectDistinct(MATTER.COURT_ID)
                .from(mine())
                .where(MATTER.COURT_ID.isNotNull())
                .orderBy(MATTER.COURT_ID)
                .fetch(MATTER.COURT_ID);
    }

    record Member(UUID personId, String name) {}

    /** Begins at the viewer's own matters, which row security would otherwise look for among all of the firm. */
    private static Table<?> mine() {
        return ACCESS.join(MATTER).on(MATTER.FIRM_ID.eq(ACCESS.FIRM_ID), MATTER.MATTER_ID.eq(ACCESS.MATTER_ID));
    }

    private static Table<?> next() {
        return lateral(select(DEADLINE.IN_FORCE_ON, DEADLINE.TITLE_EN, DEADLINE.TITLE_ES)
                        .from(DEADLINE)
                        .where(
                                DEADLINE.FIRM_ID.eq(MATTER.FIRM_ID),
                                DEADLINE.MATTER_ID.eq(MATTER.MATTER_ID),
                                DEADLINE.STATE.eq("open"))
                        .orderBy(DEADLINE.IN_FORCE_ON, DEADLINE.DEADLINE_ID)
                        .limit(1))
                .as("next");
    }

    private static Table<?> lead() {
        return lateral(select(PERSON.NAME)
                        .from(MEMBERSHIP)
                        .join(PERSON)
                        .on(PERSON.FIRM_ID.eq(MEMBERSHIP.FIRM_ID), PERSON.PERSON_ID.eq(MEMBERSHIP.PERSON_ID))
                        .where(
                                MEMBERSHIP.FIRM_ID.eq(MATTER.FIRM_ID),
                                MEMBERSHIP.MATTER_ID.eq(MATTER.MATTER_ID),
                                MEMBERSHIP.ENDED_AT.isNull())
                        .orderBy(MEMBERSHIP.ROLE.eq("lead attorney").desc(), MEMBERSHIP.ADDED_AT, PERSON.NAME)
                        .limit(1))
                .as("lead");
    }

    private static Field<String> sortedBy(Filter.Sort sort) {
        return switch (sort) {
            case DUE -> coalesce(NEXT_ON.cast(SQLDataType.VARCHAR), val(NEVER));
            case TITLE -> lower(MATTER.TITLE);
            case OPENED -> MATTER.OPENED_ON.cast(SQLDataType.VARCHAR);
        };
    }

    private static Condition beyond(Field<String> sortedBy, Place place, SortOrder order) {
        var here = row(sortedBy, MATTER.MATTER_ID);
        var there = row(val(place.value()), val(place.matterId()));
        return order == SortOrder.ASC ? here.gt(there) : here.lt(there);
    }

    private static MatterLine line(Record row, Field<String> sortedBy, boolean isSpanish) {
        return new MatterLine(
                row.get(MATTER.MATTER_ID),
                row.get(MATTER.NUMBER),
                row.get(MATTER.TITLE),
                row.get(MATTER.STATE),
                row.get(MATTER.PRACTICE_AREA),
                row.get(MATTER.PHASE),
                Objects.requireNonNullElse(row.get(MATTER.COURT_ID), ""),
                Objects.requireNonNullElse(row.get(MATTER.CASE_NUMBER), ""),
                row.get(MATTER.OPENED_ON),
                Optional.ofNullable(row.get(NEXT_ON)),
                Objects.requireNonNullElse(row.get(isSpanish ? NEXT_ES : NEXT_EN), ""),
                Objects.requireNonNullElse(row.get(LEAD), ""),
                row.get(sortedBy));
    }
}
