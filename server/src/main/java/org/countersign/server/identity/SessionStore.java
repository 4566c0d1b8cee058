package org.countersign.server.identity;

import static org.countersign.schema.identity.Routines.chooseFirm;
import static org.countersign.schema.identity.Routines.endOtherSessions;
import static org.countersign.schema.identity.Routines.endSession;
import static org.countersign.schema.identity.Routines.openSession;
import static org.countersign.schema.identity.Tables.FIRMS_OF;
import static org.countersign.schema.identity.Tables.SESSIONS_OF;
import static org.countersign.schema.identity.Tables.SESSION_OF;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.schema.identity.tables.records.SessionOfRecord;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.types.YearToSecond;
import org.springframework.stereotype.Component;

/** Sessions in the database, reached through its named functions alone. */
@Component
class SessionStore {

    /** A session that nobody used for so long has ended. */
    static final Duration IDLE = Duration.ofHours(1);

    private static final YearToSecond IDLE_INTERVAL = YearToSecond.valueOf(IDLE);

    void open(
            DSLContext database, Session session, Token token, boolean hasBothFactors, String browser, Instant endsAt) {
        openSession(
                database.configuration(),
                session.sessionId(),
                session.accountId(),
                token.hash(),
                hasBothFactors,
                browser,
                endsAt);
    }

    Optional<Session> find(DSLContext database, Token token) {
        return database.selectFrom(SESSION_OF(token.hash(), IDLE_INTERVAL)).fetchOptional(SessionStore::session);
    }

    List<FirmChoice> firms(DSLContext database, UUID accountId) {
        var firms = FIRMS_OF(accountId);
        return database.select(firms.FIRM_ID, firms.FIRM_NAME)
                .from(firms)
                .fetch(row -> new FirmChoice(row.value1(), row.value2()));
    }

    List<OpenSession> open(DSLContext database, Session session) {
        return database.selectFrom(SESSIONS_OF(session.accountId(), IDLE_INTERVAL))
                .fetch(row -> new OpenSession(
                        row.getSessionId(),
                        row.getBrowser(),
                        row.getOpenedAt(),
                        row.getSeenAt(),
                        row.getSessionId().equals(session.sessionId())));
    }

    boolean choose(DSLContext database, UUID sessionId, UUID firmId) {
        return chooseFirm(database.configuration(), sessionId, firmId);
    }

    boolean end(DSLContext database, UUID accountId, UUID sessionId) {
        return endSession(database.configuration(), accountId, sessionId);
    }

    long endOthers(DSLContext database, Session session) {
        return endOtherSessions(database.configuration(), session.accountId(), session.sessionId());
    }

    private static Session session(SessionOfRecord row) {
        return new Session(
                row.getSessionId(),
                row.getAccountId(),
                row.getEmail(),
                Session.Asked.valueOf(row.getAsked()),
                row.getServesSeveral(),
                row.getFirmId() == null ? null : person(row));
    }

    private static SignedIn person(SessionOfRecord row) {
        Set<Role> roles = Arrays.stream(row.getRoles()).map(Role::of).collect(Collectors.toUnmodifiableSet());
        return new SignedIn(
                new Viewer(row.getFirmId(), row.getPersonId()),
                row.getPersonName(),
                row.getFirmName(),
                roles,
                ZoneId.of(row.getZone()),
                Locale.of(row.getLanguage(), "US"),
                row.getIsConflictsAttorney());
    }
}
