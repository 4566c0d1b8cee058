package org.countersign.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.server.support.TemporaryData;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A process of its own that starts the database as the workspace does and writes until it is killed; prints each write once it is acknowledged. */
final class WriteLoad {

    static final UUID FIRM = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private WriteLoad() {}

    /** @param arguments the data directory, and a name that no other run has */
    public static void main(String[] arguments) {
        RunningDatabase running = RunningDatabase.start(TemporaryData.settings(Path.of(arguments[0]), Map.of()));
        DSLContext owner = running.owner().database();
        owner.transaction(transaction -> {
            transaction.dsl().execute("select set_config('countersign.moment', '2026-11-23 17:00Z', true)");
            transaction
                    .dsl()
                    .execute(
                            "insert into identity.firm (firm_id, name, zone, opened_at)"
                                    + " values (?, 'Load', 'UTC', timestamptz '2026-11-23 17:00Z') on conflict do nothing",
                            FIRM);
        });
        HikariDataSource pool = new DatabaseConfiguration().applicationDataSource(running);
        DSLContext door = DSL.using(pool, SQLDialect.POSTGRES);
        Transactions transactions = new Transactions(door, door, Clock.systemUTC());
        say("ready " + owner.fetchValue("select count(*) from history.entry where subject = 'load'"));
        AtomicInteger numbers = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            Thread.ofPlatform().start(() -> write(transactions, arguments[1], numbers));
        }
    }

    private static void write(Transactions transactions, String name, AtomicInteger numbers) {
        Viewer viewer = new Viewer(FIRM, FIRM);
        try {
            while (true) {
                String content = name + "-" + numbers.incrementAndGet();
                transactions.as(
                        viewer,
                        "load",
                        database -> database.fetchValue(
                                "select history.note('load', 'load', null, to_jsonb(?::text))", content));
                say("ack " + content);
            }
        } catch (RuntimeException databaseGone) {
            Runtime.getRuntime().halt(3);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
