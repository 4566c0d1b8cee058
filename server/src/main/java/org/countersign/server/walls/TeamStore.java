package org.countersign.server.walls;

import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.identity.Tables.PERSON_ROLE;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;
import static org.countersign.schema.walls.Tables.WALL;
import static org.jooq.impl.DSL.notExists;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Memberships and walls of matters, as row security shows them to the viewer. */
@Component
class TeamStore {

    private final Ids ids;

    TeamStore(Ids ids) {
        this.ids = ids;
    }

    /** The title of a matter that the viewer may open. */
    Optional<String> title(DSLContext database, UUID matterId) {
        return database.select(MATTER.TITLE)
                .from(MATTER)
                .where(MATTER.MATTER_ID.eq(matterId))
                .fetchOptional(MATTER.TITLE);
    }

    List<TeamPage.Member> members(DSLContext database, UUID matterId) {
        return database.select(
                        MEMBERSHIP.PERSON_ID, PERSON.NAME, MEMBERSHIP.ROLE, MEMBERSHIP.ADDED_AT, MEMBERSHIP.ENDED_AT)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(MEMBERSHIP.FIRM_ID), PERSON.PERSON_ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.MATTER_ID.eq(matterId))
                .orderBy(MEMBERSHIP.ENDED_AT.isNotNull(), PERSON.NAME)
                .fetch(row -> new TeamPage.Member(
                        row.value1(), row.value2(), row.value3(), row.value4(), Optional.ofNullable(row.value5())));
    }

    List<TeamPage.Wall> walls(DSLContext database, UUID matterId) {
        var raiser = PERSON.as("raiser");
        return database.select(
                        WALL.WALL_ID,
                        PERSON.NAME,
                        WALL.REASON,
                        raiser.NAME,
                        WALL.RAISED_AT,
                        WALL.LIFTED_AT,
                        WALL.LIFT_REASON)
                .from(WALL)
                .join(PERSON)
                .on(PERSON.FIRM_ID.eq(WALL.FIRM_ID), PERSON.PERSON_ID.eq(WALL.PERSON_ID))
                .join(raiser)
                .on(raiser.FIRM_ID.eq(WALL.FIRM_ID), raiser.PERSON_ID.eq(WALL.RAISED_BY))
                .where(WALL.MATTER_ID.eq(matterId))
                .orderBy(WALL.LIFTED_AT.isNotNull(), WALL.RAISED_AT.desc())
                .fetch(row -> new TeamPage.Wall(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Optional.ofNullable(row.value6()),
                        Objects.toString(row.value7(), "")));
    }

    /** The people of the firm who have not left and are more than clients, by their id. */
    Map<String, String> people(DSLContext database) {
        Map<String, String> people = new LinkedHashMap<>();
        database.selectDistinct(PERSON.PERSON_ID, PERSON.NAME)
                .from(PERSON)
                .join(PERSON_ROLE)
                .on(PERSON_ROLE.FIRM_ID.eq(PERSON.FIRM_ID), PERSON_ROLE.PERSON_ID.eq(PERSON.PERSON_ID))
                .where(PERSON.LEFT_AT.isNull(), PERSON_ROLE.ROLE.ne("client"))
                .orderBy(PERSON.NAME)
                .forEach(row -> people.put(row.value1().toString(), row.value2()));
        return people;
    }

    Set<String> roles(DSLContext database, UUID personId) {
        return database.select(PERSON_ROLE.ROLE)
                .from(PERSON_ROLE)
                .where(PERSON_ROLE.PERSON_ID.eq(personId))
                .fetchSet(PERSON_ROLE.ROLE);
    }

    boolean isWalledOff(DSLContext database, UUID matterId, UUID personId) {
        return database.fetchExists(
                WALL, WALL.MATTER_ID.eq(matterId), WALL.PERSON_ID.eq(personId), WALL.LIFTED_AT.isNull());
    }

    /** Attorneys of the present team who are not walled off, without one person. */
    int attorneysBut(DSLContext database, UUID matterId, UUID personId) {
        return database.fetchCount(database.select(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .where(
                        MEMBERSHIP.MATTER_ID.eq(matterId),
                        MEMBERSHIP.PERSON_ID.ne(personId),
                        MEMBERSHIP.ENDED_AT.isNull(),
                        MEMBERSHIP.ROLE.in("lead attorney", "attorney", "covering attorney"),
                        notExists(database.selectOne()
                                .from(WALL)
                                .where(
                                        WALL.MATTER_ID.eq(MEMBERSHIP.MATTER_ID),
                                        WALL.PERSON_ID.eq(MEMBERSHIP.PERSON_ID),
                                        WALL.LIFTED_AT.isNull()))));
    }

    void join(DSLContext database, Viewer viewer, UUID matterId, UUID personId, String role, Instant at) {
        database.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.FIRM_ID, viewer.firmId())
                .set(MEMBERSHIP.MATTER_ID, matterId)
                .set(MEMBERSHIP.PERSON_ID, personId)
                .set(MEMBERSHIP.ROLE, role)
                .set(MEMBERSHIP.ADDED_BY, viewer.personId())
                .set(MEMBERSHIP.ADDED_AT, at)
                .onConflict(MEMBERSHIP.FIRM_ID, MEMBERSHIP.MATTER_ID, MEMBERSHIP.PERSON_ID)
                .doUpdate()
                .set(MEMBERSHIP.ROLE, role)
                .set(MEMBERSHIP.ADDED_BY, viewer.personId())
                .set(MEMBERSHIP.ADDED_AT, at)
                .setNull(MEMBERSHIP.ENDED_AT)
                .execute();
    }

    int end(DSLContext database, UUID matterId, UUID personId, Instant at) {
        return database.update(MEMBERSHIP)
                .set(MEMBERSHIP.ENDED_AT, at)
                .where(
                        MEMBERSHIP.MATTER_ID.eq(matterId),
                        MEMBERSHIP.PERSON_ID.eq(personId),
                        MEMBERSHIP.ENDED_AT.isNull())
                .execute();
    }

    void raise(DSLContext database, Viewer viewer, UUID matterId, UUID personId, String reason, Instant at) {
        database.insertInto(WALL)
                .set(WALL.FIRM_ID, viewer.firmId())
                .set(WALL.WALL_ID, ids.next())
                .set(WALL.MATTER_ID, matterId)
                .set(WALL.PERSON_ID, personId)
                .set(WALL.REASON, reason)
                .set(WALL.RAISED_BY, viewer.personId())
                .set(WALL.RAISED_AT, at)
                .execute();
    }

    int lift(DSLContext database, Viewer viewer, UUID wallId, String reason, Instant at) {
        return database.update(WALL)
                .set(WALL.LIFTED_BY, viewer.personId())
                .set(WALL.LIFTED_AT, at)
                .set(WALL.LIFT_REASON, reason)
                .where(WALL.WALL_ID.eq(wallId), WALL.LIFTED_AT.isNull())
                .execute();
    }
}
