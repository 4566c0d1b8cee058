package org.countersign.server.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SettableClock;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs of several servers on one schedule. */
class JobsShared {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Later than any day on which the tests run: the library revives at the time of the machine's own clock. */
    private static final Instant START = Instant.parse("2100-01-01T00:00:00Z");

    private final SettableClock clock = new SettableClock(START);
    private final String name = "counting " + UUID.randomUUID();
    private final AtomicInteger runs = new AtomicInteger();
    private final Jobs first = server("first");
    private final Jobs second = server("second");

    @AfterEach
    void stop() {
        first.stop();
        second.stop();
        RunningWorkspace.owner().execute("delete from jobs.scheduled_tasks where task_name = ?", name);
    }

    private Jobs server(String server) {
        DataSource schedule = RunningWorkspace.bean("jobsDataSource", DataSource.class);
        Job counting = new Counting();
        Jobs.Pace quick = new Jobs.Pace(Duration.ofMillis(50), Duration.ofMillis(200));
        return new Jobs(schedule, List.of(counting), true, server + " " + name, clock, quick);
    }

    @Test
    void runOnceAtATimeHoweverManyServersThereAre() {
        first.start();
        second.start();
        await(() -> runs.get() == 1 && isScheduledAfter(0));
        for (int hour = 1; hour <= 3; hour++) {
            clock.advance(HOUR);
            int wanted = hour + 1;
            int hours = hour;
            await(() -> runs.get() >= wanted && isScheduledAfter(hours));
        }
        assertThat(runs.get()).isEqualTo(4);
    }

    @Test
    void ofAServerThatWasKilledAreTakenUpByAnother() {
        RunningWorkspace.owner()
                .execute(
                        "insert into jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                                + " values (?, 'recurring', ?::timestamptz, true, 'killed', ?::timestamptz, 1)",
                        name,
                        clock.instant().minus(HOUR).toString(),
                        clock.instant().minus(HOUR).toString());
        second.start();
        await(() -> {
            clock.advance(Duration.ofSeconds(1)); // the scheduler waits by this clock
            return runs.get() > 0 && isScheduledAfter(0);
        });
        assertThat(runs.get()).isEqualTo(1);
    }

    @Test
    void areOutOfReachForPagesAndReachNoRowThemselves() {
        assertThat(refusal(() -> RunningWorkspace.transactions()
                        .asNobody("looking", database -> database.fetch("select * from jobs.scheduled_tasks"))))
                .contains("permission denied");
        assertThat(refusal(() -> RunningWorkspace.transactions()
                        .asJob("looking", database -> database.fetch("select * from identity.person"))))
                .contains("permission denied");
        assertThat(RunningWorkspace.owner()
                        .fetch(
                                "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                        + " where c.relkind in ('r', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')"
                                        + " and has_table_privilege('countersign_jobs', c.oid, 'select, insert, update, delete')")
                        .getValues(0, String.class))
                .containsExactly("jobs.scheduled_tasks");
    }

    private static String refusal(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (DataAccessException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private boolean isScheduledAfter(int hours) {
        return !RunningWorkspace.owner()
                .fetch(
                        "select 1 from jobs.scheduled_tasks where task_name = ? and not picked and execution_time > ?::timestamptz",
                        name,
                        START.plus(HOUR.multipliedBy(hours)).toString())
                .isEmpty();
    }

    private static void await(BooleanSupplier condition) {
        for (int tries = 0; tries < 1600 && !condition.getAsBoolean(); tries++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        assertThat(condition.getAsBoolean())
                .as(RunningWorkspace.owner()
                        .fetch("select * from jobs.scheduled_tasks")
                        .format(100))
                .isTrue();
    }

    private final class Counting implements Job {

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration every() {
            return HOUR;
        }

        @Override
        public void run() {
            runs.incrementAndGet();
        }
    }
}
