package org.countersign.server.conflicts;

import static org.countersign.schema.conflicts.Tables.ANSWER;
import static org.countersign.schema.conflicts.Tables.CHECK;
import static org.countersign.schema.conflicts.Tables.CLEARANCE;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.matters.Tables.PARTY;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The statements of conflict checks. What is closed to the viewer never leaves the database. */
@Component
class CheckStore {

    private final Clock clock;

    CheckStore(Clock clock) {
        this.clock = clock;
    }

    void search(DSLContext transaction, UUID checkId, Optional<UUID> matterId, List<SearchedName> names) {
        transaction.execute(
                "select conflicts.search(?::uuid, ?::uuid, ?::text[], ?::text[])",
                checkId,
                matterId.orElse(null),
                names.stream().map(SearchedName::name).toArray(String[]::new),
                names.stream().map(SearchedName::kind).toArray(String[]::new));
    }

    Optional<Check> find(DSLContext transaction, UUID checkId) {
        return transaction
                .select(CHECK.CHECK_ID, CHECK.MATTER_ID, CHECK.NAMES, PERSON.NAME, CHECK.SEARCHED_AT)
                .from(CHECK)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(CHECK.FIRM_ID), PERSON.PERSON_ID.eq(CHECK.SEARCHED_BY))
                .where(CHECK.CHECK_ID.eq(checkId))
                .fetchOptional(row -> new Check(
                        row.value1(),
                        Optional.ofNullable(row.value2()),
                        List.of(row.value3()),
                        row.value4(),
                        row.value5(),
                        hits(transaction, checkId),
                        closed(transaction, checkId),
                        clearance(transaction, checkId)));
    }

    private static List<Hit> hits(DSLContext transaction, UUID checkId) {
        return transaction.fetch("select * from conflicts.seen(?)", checkId).map(CheckStore::hit);
    }

    private static Hit hit(Record row) {
        return new Hit(
                row.get("hit_id", UUID.class),
                row.get("place", Integer.class),
                row.get("source", String.class),
                Optional.ofNullable(row.get("matter_id", UUID.class))
                        .map(id -> new Hit.FoundMatter(
                                id,
                                text(row, "matter_number"),
                                text(row, "matter_title"),
                                row.get("may_open", Boolean.class))),
                text(row, "name"),
                text(row, "party_role"),
                text(row, "worker"),
                row.get("score", Double.class),
                Arrays.asList(row.get("reasons", String[].class)),
                Optional.ofNullable(row.get("answer", String.class))
                        .map(answer -> new Hit.Answered(answer, text(row, "note"), text(row, "answered_by"))));
    }

    private static String text(Record row, String column) {
        return Optional.ofNullable(row.get(column, String.class)).orElse("");
    }

    private static Set<Integer> closed(DSLContext transaction, UUID checkId) {
        return new HashSet<>(transaction
                .fetch("select place from conflicts.closed_places(?) place", checkId)
                .getValues(0, Integer.class));
    }

    private static Optional<Check.Clearance> clearance(DSLContext transaction, UUID checkId) {
        return transaction
                .select(PERSON.NAME, CLEARANCE.CLEARED_AT, CLEARANCE.NOTE)
                .from(CLEARANCE)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(CLEARANCE.FIRM_ID), PERSON.PERSON_ID.eq(CLEARANCE.CLEARED_BY))
                .where(CLEARANCE.CHECK_ID.eq(checkId))
                .fetchOptional(row -> new Check.Clearance(row.value1(), row.value2(), row.value3()));
    }

    Optional<UUID> latest(DSLContext transaction, UUID matterId) {
        return transaction
                .select(CHECK.CHECK_ID)
                .from(CHECK)
                .where(CHECK.MATTER_ID.eq(matterId))
                .orderBy(CHECK.SEARCHED_AT.desc(), CHECK.CHECK_ID.desc())
                .limit(1)
                .fetchOptional(CHECK.CHECK_ID);
    }

    List<ListedCheck> recent(DSLContext transaction) {
        return transaction
                .select(CHECK.CHECK_ID, CHECK.NAMES, PERSON.NAME, CHECK.SEARCHED_AT, CLEARANCE.CHECK_ID)
                .from(CHECK)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(CHECK.FIRM_ID), PERSON.PERSON_ID.eq(CHECK.SEARCHED_BY))
                .leftJoin(CLEARANCE)
                .on(CLEARANCE.FIRM_ID.eq(CHECK.FIRM_ID), CLEARANCE.CHECK_ID.eq(CHECK.CHECK_ID))
                .orderBy(CHECK.SEARCHED_AT.desc())
                .limit(100)
                .fetch(row -> new ListedCheck(
                        row.value1(),
                        String.join(" · ", row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5() != null));
    }

    Optional<String> title(DSLContext transaction, UUID matterId) {
        return transaction
                .select(MATTER.TITLE)
                .from(MATTER)
                .where(MATTER.MATTER_ID.eq(matterId))
                .fetchOptional(MATTER.TITLE);
    }

    List<SearchedName> names(DSLContext transaction, UUID matterId) {
        return transaction
                .select(PARTY.NAME, PARTY.KIND, PARTY.FORMER_NAMES)
                .from(PARTY)
                .where(PARTY.MATTER_ID.eq(matterId))
                .orderBy(PARTY.ADDED_AT, PARTY.PARTY_ID)
                .fetch()
                .stream()
                .flatMap(row -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(row.value1()), Arrays.stream(row.value3()))
                        .map(name -> new SearchedName(name, row.value2())))
                .distinct()
                .toList();
    }

    List<String> added(DSLContext transaction, UUID matterId) {
        return Arrays.asList(transaction
                .fetchSingle("select conflicts.names_added(?)", matterId)
                .get(0, String[].class));
    }

    void answer(DSLContext transaction, Viewer who, UUID hitId, String answer, String note) {
        transaction
                .insertInto(ANSWER)
                .set(ANSWER.FIRM_ID, who.firmId())
                .set(ANSWER.HIT_ID, hitId)
                .set(ANSWER.ANSWER_, answer)
                .set(ANSWER.NOTE, note)
                .set(ANSWER.ANSWERED_BY, who.personId())
                .set(ANSWER.ANSWERED_AT, clock.instant())
                .onConflict(ANSWER.FIRM_ID, ANSWER.HIT_ID)
                .doUpdate()
                .set(ANSWER.ANSWER_, answer)
                .set(ANSWER.NOTE, note)
                .set(ANSWER.ANSWERED_BY, who.personId())
                .set(ANSWER.ANSWERED_AT, clock.instant())
                .execute();
    }

    List<String> clear(DSLContext transaction, UUID checkId, String note) {
        return Arrays.asList(transaction
                .fetchSingle("select conflicts.clear(?, ?)", checkId, note)
                .get(0, String[].class));
    }
}
