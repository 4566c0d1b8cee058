package org.countersign.bench.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;

/**
 * One large firm, numbered 0, with smaller ones beside it, written in bulk by the owner with triggers off; what triggers
 * derive is then derived set by set.
 *
 * @param matters of the large firm; it has three parties and ten deadlines for each, and a worker for each 300
 * @param others how many smaller firms, of 200 matters each
 */
record MeasuredFirms(int matters, int others) {

    private static final int AT_ONCE = 16;
    private static final int OF_EACH = 300;
    private static final int SMALL = 200;

    void write(DSLContext owner, LocalDate today) {
        owner.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                statement.execute(text("words.sql"));
                statement.execute(firm(0, Math.max(AT_ONCE, matters / OF_EACH) + 1, matters, today));
                for (int firm = 1; firm <= others; firm++) {
                    statement.execute(firm(firm, 3, SMALL, today));
                }
                statement.execute("select conflicts.file_all(), search.file_all()");
                statement.execute("vacuum analyze");
            }
        });
    }

    /** The large firm's sixteen people, signed in past the second factor: one who sees all matters, and fifteen others. */
    List<MeasuredPerson> people(DSLContext owner, Instant now) {
        List<MeasuredPerson> people = new ArrayList<>();
        for (int person = 1; person <= AT_ONCE; person++) {
            Viewer viewer = new Viewer(id(owner, "firm", 0), id(owner, "person", person));
            people.add(new MeasuredPerson(
                    viewer,
                    "session=" + signIn(owner, viewer, now),
                    matters(owner, viewer),
                    texts(owner, "bench.surname(900000000 + n, 4)", person),
                    texts(
                            owner,
                            "case when n % 3 = 0 then bench.organisation(900000000 + n) else bench.person(900000000 + n) end",
                            person)));
        }
        return people;
    }

    private static List<String> texts(DSLContext owner, String what, int person) {
        return owner.fetch("select " + what + " from generate_series(? * 1000, ? * 1000 + 899) n", person, person)
                .getValues(0, String.class);
    }

    private static List<UUID> matters(DSLContext owner, Viewer viewer) {
        return owner.fetch(
                        "select matter_id from walls.access where firm_id = ? and person_id = ? order by md5(matter_id::text) limit ?",
                        viewer.firmId(),
                        viewer.personId(),
                        OF_EACH)
                .getValues(0, UUID.class);
    }

    private static String signIn(DSLContext owner, Viewer viewer, Instant now) {
        String token = UUID.randomUUID() + "-" + UUID.randomUUID();
        UUID account = UUID.randomUUID();
        UUID session = UUID.randomUUID();
        owner.transaction(configuration -> {
            DSLContext database = configuration.dsl();
            database.execute("select set_config('countersign.moment', ?, true)", now.toString());
            database.execute(
                    "insert into identity.account (account_id, email, created_at) values (?, ?, walls.viewer_moment())",
                    account,
                    account + "@example.com");
            database.execute(
                    "update identity.person set account_id = ? where firm_id = ? and person_id = ?",
                    account,
                    viewer.firmId(),
                    viewer.personId());
            database.execute(
                    "select identity.open_session(?, ?, ?, true, 'a benchmark', walls.viewer_moment() + interval '12 hours')",
                    session,
                    account,
                    sha256(token));
            database.execute("select identity.choose_firm(?, ?)", session, viewer.firmId());
        });
        return token;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing from this Java", missing);
        }
    }

    private static UUID id(DSLContext owner, String kind, int n) {
        return owner.fetchSingle("select bench.id(?, 0, ?::bigint)", kind, n).get(0, UUID.class);
    }

    private static String firm(int number, int people, int matters, LocalDate today) {
        return text("firm.sql")
                .replace(":firm", Integer.toString(number))
                .replace(":people", Integer.toString(people))
                .replace(":matters", Integer.toString(matters))
                .replace(":today", "'" + today + "'");
    }

    private static String text(String name) {
        try (InputStream stream = MeasuredFirms.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
