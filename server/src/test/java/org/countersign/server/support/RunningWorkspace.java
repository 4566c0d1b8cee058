package org.countersign.server.support;

import java.time.Instant;
import java.util.Map;
import org.countersign.server.Application;
import org.countersign.server.database.Ids;
import org.countersign.server.database.OwnerConnection;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.countersign.server.database.Transactions;
import org.jooq.DSLContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole workspace on a free port, started once for all tests of the module, its clock in the tests' hands. */
public final class RunningWorkspace {

    /** The moment at which the tests' clock stands first: Monday 23 November 2026, 9 in the morning in Los Angeles. */
    public static final Instant MORNING = Instant.parse("2026-11-23T17:00:00Z");

    private static final SettableClock CLOCK = new SettableClock(MORNING);
    private static final ConfigurableApplicationContext CONTEXT = start();

    private RunningWorkspace() {}

    private static ConfigurableApplicationContext start() {
        Settings settings = TemporaryData.settings(TemporaryData.newDirectory(), Map.of("countersign.jobs", "false"));
        RunningDatabase database = RunningDatabase.start(settings);
        SpringApplicationBuilder builder =
                Application.on(settings, database, TestClock.class).registerShutdownHook(false);
        TemporaryData.deleteAtTheEnd(settings, () -> {
            if (builder.context() != null) {
                builder.context().close();
            }
            database.close();
        });
        return builder.run();
    }

    public static SettableClock clock() {
        return CLOCK;
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** The bean of this name, where several have its type. */
    public static <T> T bean(String name, Class<T> type) {
        return CONTEXT.getBean(name, type);
    }

    public static Transactions transactions() {
        return bean(Transactions.class);
    }

    public static Ids ids() {
        return bean(Ids.class);
    }

    /** The database as its owner: no row security. For preparing and for looking behind the scenes. */
    public static DSLContext owner() {
        return bean(OwnerConnection.class).database();
    }

    public static String address(String path) {
        return "http://localhost:"
                + ((WebServerApplicationContext) CONTEXT).getWebServer().getPort() + path;
    }

    /** Named as a source and not found by scanning, so that each workspace has its own clock. */
    static class TestClock {

        @Bean
        @Primary
        SettableClock settableClock() {
            return CLOCK;
        }
    }
}
