package org.countersign.server.demo;

import static org.countersign.schema.identity.Tables.INVITATION;
import static org.countersign.schema.identity.Tables.PERSON;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the administrator of the demo firm writes about its people. */
@Component
class FoundingStore {

    private static final Duration OPEN = Duration.ofHours(1);

    private final Clock clock;

    FoundingStore(Clock clock) {
        this.clock = clock;
    }

    void invite(DSLContext database, Viewer founder, UUID invitationId, byte[] token, CastMember member) {
        database.insertInto(INVITATION)
                .set(INVITATION.FIRM_ID, founder.firmId())
                .set(INVITATION.INVITATION_ID, invitationId)
                .set(INVITATION.TOKEN_HASH, token)
                .set(INVITATION.EMAIL, member.email())
                .set(INVITATION.NAME, member.name())
                .set(INVITATION.ROLES, new String[] {member.role().word()})
                .set(INVITATION.ZONE, member.zone().getId())
                .set(INVITATION.LANGUAGE, member.language())
                .set(INVITATION.INVITED_BY, founder.personId())
                .set(INVITATION.INVITED_AT, clock.instant())
                .set(INVITATION.ENDS_AT, clock.instant().plus(OPEN))
                .execute();
    }

    void describe(DSLContext database, Viewer person, CastMember member) {
        database.update(PERSON)
                .set(PERSON.IS_CONFLICTS_ATTORNEY, member.clearsConflicts())
                .set(PERSON.SORTS_INBOX, member.sortsInbox())
                .where(PERSON.FIRM_ID.eq(person.firmId()))
                .and(PERSON.PERSON_ID.eq(person.personId()))
                .execute();
    }
}
