package org.countersign.server.identity;

import static org.countersign.schema.identity.Routines.acceptInvitation;
import static org.countersign.schema.identity.Routines.leave;
import static org.countersign.schema.identity.Tables.INVITATION;
import static org.countersign.schema.identity.Tables.INVITATION_BY;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.identity.Tables.PERSON_ROLE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people of a firm and those invited to it. */
@Component
class PeopleStore {

    List<PersonRow> all(DSLContext database) {
        var roles = multiset(select(PERSON_ROLE.ROLE)
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.FIRM_ID.eq(PERSON.FIRM_ID), PERSON_ROLE.PERSON_ID.eq(PERSON.PERSON_ID)))
                .convertFrom(result -> (Set<Role>) new HashSet<>(result.map(row -> Role.of(row.value1()))));
        return database.select(
                        PERSON.PERSON_ID,
                        PERSON.NAME,
                        PERSON.EMAIL,
                        PERSON.ZONE,
                        roles,
                        PERSON.SEES_ALL_MATTERS,
                        PERSON.IS_CONFLICTS_ATTORNEY,
                        PERSON.SORTS_INBOX,
                        PERSON.LEFT_AT.isNotNull())
                .from(PERSON)
                .orderBy(PERSON.LEFT_AT.isNotNull(), PERSON.NAME, PERSON.PERSON_ID)
                .fetch(row -> new PersonRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    int mark(DSLContext database, Viewer by, UUID personId, PersonForm form) {
        return database.update(PERSON)
                .set(PERSON.SEES_ALL_MATTERS, form.seesAllMatters())
                .set(PERSON.IS_CONFLICTS_ATTORNEY, form.isConflictsAttorney())
                .set(PERSON.SORTS_INBOX, form.sortsInbox())
                .where(PERSON.FIRM_ID.eq(by.firmId()), PERSON.PERSON_ID.eq(personId), PERSON.LEFT_AT.isNull())
                .execute();
    }

    int give(DSLContext database, Viewer by, UUID personId, Role role) {
        return database.insertInto(PERSON_ROLE, PERSON_ROLE.FIRM_ID, PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE)
                .values(by.firmId(), personId, role.word())
                .onConflictDoNothing()
                .execute();
    }

    int takeAllBut(DSLContext database, Viewer by, UUID personId, Set<Role> kept) {
        return database.deleteFrom(PERSON_ROLE)
                .where(
                        PERSON_ROLE.FIRM_ID.eq(by.firmId()),
                        PERSON_ROLE.PERSON_ID.eq(personId),
                        PERSON_ROLE.ROLE.notIn(kept.stream().map(Role::word).toList()))
                .execute();
    }

    int handOn(DSLContext database, UUID leaving, UUID successor) {
        return leave(database.configuration(), leaving, successor);
    }

    int invite(DSLContext database, Viewer by, UUID id, Token token, InvitationForm form, Instant now, Instant endsAt) {
        return database.insertInto(INVITATION)
                .set(INVITATION.FIRM_ID, by.firmId())
                .set(INVITATION.INVITATION_ID, id)
                .set(INVITATION.TOKEN_HASH, token.hash())
                .set(INVITATION.EMAIL, form.email())
                .set(INVITATION.NAME, form.name())
                .set(INVITATION.ROLES, new String[] {form.role()})
                .set(INVITATION.ZONE, form.zone())
                .set(INVITATION.LANGUAGE, form.language())
                .set(INVITATION.INVITED_BY, by.personId())
                .set(INVITATION.INVITED_AT, now)
                .set(INVITATION.ENDS_AT, endsAt)
                .execute();
    }

    Optional<Invited> invited(DSLContext database, Token token) {
        return database.selectFrom(INVITATION_BY(token.hash()))
                .fetchOptional(
                        row -> new Invited(row.getFirmName(), row.getEmail(), row.getName(), row.getAccountId()));
    }

    boolean accept(
            DSLContext database, Token token, UUID accountId, @Nullable String hash, UUID personId, String name) {
        return acceptInvitation(database.configuration(), token.hash(), accountId, hash, personId, name);
    }

    /** What an invitation says; the account is null where the address has none yet. */
    record Invited(
            String firmName,
            String email,
            String name,
            @Nullable UUID accountId) {}
}
