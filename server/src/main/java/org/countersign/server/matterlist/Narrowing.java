package org.countersign.server.matterlist;

import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.matters.Tables.PARTY;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/** A filter as a condition of SQL, on the day of the reader. */
record Narrowing(Filter filter, LocalDate today, boolean isSpanish) {

    private static final int SOON = 10;

    Condition condition(Field<LocalDate> nextOn) {
        return state().and(same(MATTER.PRACTICE_AREA, filter.area()))
                .and(same(MATTER.PHASE, filter.phase()))
                .and(same(MATTER.COURT_ID, filter.court()))
                .and(member())
                .and(risk(nextOn))
                .and(words());
    }

    private Condition state() {
        return switch (filter.state()) {
            case "", "live" -> MATTER.STATE.in("intake", "open");
            case "all" -> noCondition();
            default -> MATTER.STATE.eq(filter.state());
        };
    }

    private static Condition same(Field<String> column, String value) {
        return value.isEmpty() ? noCondition() : column.eq(value);
    }

    private Condition member() {
        if (filter.member().isEmpty()) {
            return noCondition();
        }
        return exists(selectOne()
                .from(MEMBERSHIP)
                .where(
                        MEMBERSHIP.FIRM_ID.eq(MATTER.FIRM_ID),
                        MEMBERSHIP.MATTER_ID.eq(MATTER.MATTER_ID),
                        MEMBERSHIP.PERSON_ID.eq(filter.memberId().orElse(null)),
                        MEMBERSHIP.ENDED_AT.isNull()));
    }

    private Condition risk(Field<LocalDate> nextOn) {
        return switch (filter.risk()) {
            case "past" -> nextOn.lt(today);
            case "soon" -> nextOn.between(today, today.plusDays(SOON));
            case "none" -> nextOn.isNull();
            default -> noCondition();
        };
    }

    private Condition words() {
        if (filter.words().isEmpty()) {
            return noCondition();
        }
        return MATTER.TITLE
                .containsIgnoreCase(filter.words())
                .or(MATTER.NUMBER.containsIgnoreCase(filter.words()))
                .or(MATTER.CASE_NUMBER.containsIgnoreCase(filter.words()))
                .or(exists(selectOne()
                        .from(PARTY)
                        .where(
                                PARTY.FIRM_ID.eq(MATTER.FIRM_ID),
                                PARTY.MATTER_ID.eq(MATTER.MATTER_ID),
                                PARTY.NAME.containsIgnoreCase(filter.words()))));
    }
}
