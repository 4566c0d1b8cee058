package org.countersign.server.support;

import static org.countersign.schema.identity.Tables.PERSON;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.countersign.schema.identity.Routines;
import org.countersign.server.Application;
import org.countersign.server.database.Ids;
import org.countersign.server.database.OwnerConnection;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A workspace of its own that was started with {@code --demo}, once for all tests that look at the demo firm. */
public final class DemoWorkspace {

    /** Monday 23 November 2026, 9 in the morning in Los Angeles. */
    private static final Instant MORNING = Instant.parse("2026-11-23T17:00:00Z");

    private static final ConfigurableApplicationContext CONTEXT = start();

    private DemoWorkspace() {}

    private static ConfigurableApplicationContext start() {
        Settings settings = TemporaryData.settings(
                TemporaryData.newDirectory(), Map.of("countersign.demo", "true", "countersign.jobs", "false"));
        RunningDatabase database = RunningDatabase.start(settings);
        SpringApplicationBuilder builder =
                Application.on(settings, database, DemoClock.class).registerShutdownHook(false);
        TemporaryData.deleteAtTheEnd(settings, () -> {
            if (builder.context() != null) {
                builder.context().close();
            }
            database.close();
        });
        return builder.run();
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** The database as its owner, to look behind the scenes. */
    public static DSLContext owner() {
        return bean(OwnerConnection.class).database();
    }

    public static String address(String path) {
        return "http://localhost:"
                + ((WebServerApplicationContext) CONTEXT).getWebServer().getPort() + path;
    }

    /** The person of the demo firm whose address begins so. */
    public static Viewer person(String mailbox) {
        return owner().select(PERSON.FIRM_ID, PERSON.PERSON_ID)
                .from(PERSON)
                .where(PERSON.EMAIL.startsWith(mailbox))
                .fetchSingle(row -> new Viewer(row.value1(), row.value2()));
    }

    /** The token of a new session as this person, past the second factor. */
    public static String session(Viewer viewer) {
        String token = UUID.randomUUID().toString();
        UUID account = owner().select(PERSON.ACCOUNT_ID)
                .from(PERSON)
                .where(PERSON.FIRM_ID.eq(viewer.firmId()), PERSON.PERSON_ID.eq(viewer.personId()))
                .fetchSingle(PERSON.ACCOUNT_ID);
        UUID session = bean(Ids.class).next();
        bean(Transactions.class).asNobody("signed in", database -> {
            Routines.openSession(
                    database.configuration(),
                    session,
                    account,
                    sha256(token),
                    true,
                    "a test",
                    MORNING.plus(Duration.ofHours(12)));
            return Routines.chooseFirm(database.configuration(), session, viewer.firmId());
        });
        return token;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Named as a source and not found by scanning, so that each workspace has its own clock. */
    static class DemoClock {

        @Bean
        @Primary
        Clock standingClock() {
            return new SettableClock(MORNING);
        }
    }
}
