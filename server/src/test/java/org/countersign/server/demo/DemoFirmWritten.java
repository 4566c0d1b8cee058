package org.countersign.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.conflicts.Tables.CLEARANCE;
import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.docket.Tables.PAPER;
import static org.countersign.schema.docket.Tables.PRINTED_DATE;
import static org.countersign.schema.docket.Tables.SECOND_ENTRY;
import static org.countersign.schema.identity.Tables.PERSON_ROLE;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.matters.Tables.PARTY;
import static org.countersign.schema.matters.Tables.STANDING_ORDER;
import static org.countersign.schema.walls.Tables.ACCESS;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;
import static org.countersign.schema.walls.Tables.WALL;
import static org.jooq.impl.DSL.count;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.countersign.server.support.DemoWorkspace;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

final class DemoFirmWritten {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final DSLContext database = DemoWorkspace.owner();

    @Test
    void hasThePeopleOfASmallFirm() {
        Map<String, Integer> people = database.select(PERSON_ROLE.ROLE, count())
                .from(PERSON_ROLE)
                .groupBy(PERSON_ROLE.ROLE)
                .fetchMap(PERSON_ROLE.ROLE, count());
        assertThat(people).isEqualTo(Map.of("attorney", 3, "case manager", 5, "practice lead", 1, "administrator", 1));
    }

    @Test
    void hasFortyMattersInEveryState() {
        Map<String, Integer> matters = database.select(MATTER.STATE, count())
                .from(MATTER)
                .groupBy(MATTER.STATE)
                .fetchMap(MATTER.STATE, count());
        assertThat(matters).isEqualTo(Map.of("intake", 5, "open", 28, "declined", 1, "closed", 4, "consolidated", 2));
    }

    @Test
    void hasDeadlinesMetMissedNearAndFar() {
        assertThat(database.fetchCount(DEADLINE, DEADLINE.STATE.eq("met"))).isPositive();
        assertThat(database.fetchCount(
                        DEADLINE,
                        DEADLINE.STATE.eq("open"),
                        DEADLINE.ACT_OF.eq("ours"),
                        DEADLINE.IN_FORCE_ON.lt(TODAY)))
                .isPositive();
        assertThat(database.fetchCount(
                        DEADLINE, DEADLINE.STATE.eq("open"), DEADLINE.IN_FORCE_ON.between(TODAY, TODAY.plusDays(7))))
                .isPositive();
        assertThat(database.fetchCount(
                        DEADLINE, DEADLINE.STATE.eq("open"), DEADLINE.IN_FORCE_ON.gt(TODAY.plusDays(60))))
                .isPositive();
    }

    @Test
    void hasSomethingForEverybodyToDecide() {
        assertThat(database.fetchCount(EVENT, EVENT.STATE.eq("proposed"))).isPositive();
        assertThat(database.fetchCount(EVENT, EVENT.NEEDS_SECOND.isTrue(), EVENT.STATE.eq("accepted")))
                .isPositive();
        assertThat(database.fetchCount(SECOND_ENTRY, SECOND_ENTRY.AGREES.isFalse(), SECOND_ENTRY.SETTLED_AT.isNull()))
                .isPositive();
        assertThat(database.fetchCount(DEADLINE, DEADLINE.READINGS.isNotNull(), DEADLINE.READING_DECIDED_AT.isNull()))
                .isPositive();
        assertThat(database.fetchCount(PAPER, PAPER.MATTER_ID.isNull(), PAPER.STATE.eq("open")))
                .isPositive();
        assertThat(database.fetchCount(PRINTED_DATE)).isPositive();
    }

    @Test
    void showsEveryTurnThatAMatterCanTake() {
        assertThat(database.fetchCount(STANDING_ORDER)).isPositive();
        assertThat(database.fetchCount(
                        DEADLINE, DEADLINE.RULE_ID.eq("cand-standing-order-opposition"), DEADLINE.STATE.eq("open")))
                .isEqualTo(1);
        assertThat(database.fetchCount(CLEARANCE))
                .isEqualTo(database.fetchCount(MATTER, MATTER.CONFLICTS_CLEARED_AT.isNotNull()));
        assertThat(database.fetchCount(MEMBERSHIP, MEMBERSHIP.ROLE.eq("practice lead")))
                .isGreaterThan(5);
        assertThat(database.fetchCount(SECOND_ENTRY, SECOND_ENTRY.AGREES.isFalse(), SECOND_ENTRY.SETTLED_AT.isNull()))
                .isGreaterThan(1);
        assertThat(database.fetchCount(PAPER, PAPER.MATTER_ID.isNull(), PAPER.STATE.eq("open")))
                .isGreaterThan(1);
        assertThat(database.fetchCount(MATTER, MATTER.TITLE.startsWith("In re Estate of")))
                .isEqualTo(2);
        assertThat(database.fetchCount(PARTY, PARTY.ROLE.eq("client"), PARTY.LANGUAGE.eq("es")))
                .isGreaterThan(8);
    }

    @Test
    void keepsOnePersonOutOfAMatter() {
        var wall = database.selectFrom(WALL).fetchSingle();
        assertThat(database.fetchCount(
                        ACCESS, ACCESS.MATTER_ID.eq(wall.getMatterId()), ACCESS.PERSON_ID.eq(wall.getPersonId())))
                .isZero();
    }

    @Test
    void isNeverMadeWhereOthersReachIt() {
        assertThat(DemoStart.isOfThisMachine(URI.create("http://localhost:8080")))
                .isTrue();
        assertThat(DemoStart.isOfThisMachine(URI.create("https://cases.example.com")))
                .isFalse();
    }
}
