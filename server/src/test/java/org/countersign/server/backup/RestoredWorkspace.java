package org.countersign.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.server.database.CannotStart;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.countersign.server.support.TemporaryData;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A backup of a running workspace, brought back into an empty directory. */
class RestoredWorkspace {

    private static final Passphrase PASSPHRASE = Passphrase.of("five plain words are enough");
    private static final Settings SETTINGS = TemporaryData.settings();
    private static final Path FILE = SETTINGS.data().resolve("all.backup");
    private static final Map<String, String> TABLES = new TreeMap<>();
    private static byte[] key = {};

    @BeforeAll
    static void backUp() throws IOException {
        try (RunningDatabase running = RunningDatabase.start(SETTINGS)) {
            running.owner().database().transaction(transaction -> fill(transaction.dsl()));
            Files.write(SETTINGS.data().resolve("documents/paper"), new byte[200_000]);
            new Backup(running.owner(), SETTINGS.data()).write(FILE, PASSPHRASE);
            TABLES.putAll(digests(running.owner().database()));
            key = running.keys().forPurpose("documents").getEncoded();
        }
    }

    @AfterAll
    static void delete() throws IOException {
        FileSystemUtils.deleteRecursively(SETTINGS.data());
    }

    @Test
    void holdsEveryTableTheHistoryChainTheDocumentsAndTheKey() throws IOException {
        Settings other = TemporaryData.settings();
        new Restore(other).read(FILE, PASSPHRASE);
        try (RunningDatabase running = RunningDatabase.start(other)) {
            DSLContext database = running.owner().database();
            assertThat(TABLES).hasSizeGreaterThan(20).containsKey("history.entry");
            assertThat(digests(database)).isEqualTo(TABLES);
            assertThat(brokenLinks(database)).isZero();
            assertThat(database.fetchValue("select count(*) from pg_trigger where tgenabled = 'D'"))
                    .isEqualTo(0L);
            assertThat(running.keys().forPurpose("documents").getEncoded()).isEqualTo(key);
        }
        assertThat(Files.readAllBytes(other.data().resolve("documents/paper"))).isEqualTo(new byte[200_000]);
        FileSystemUtils.deleteRecursively(other.data());
    }

    @Test
    void isNotBegunWithAWrongPassphrase() throws IOException {
        refused(FILE, Passphrase.of("some other plain words"), "the passphrase is wrong");
    }

    @Test
    void isNotBegunFromADamagedFile() throws IOException {
        byte[] whole = Files.readAllBytes(FILE);
        byte[] altered = whole.clone();
        altered[whole.length / 2] ^= 1;
        refused(variant("altered", altered), PASSPHRASE, "altered");
        refused(variant("cut", java.util.Arrays.copyOf(whole, whole.length - 40)), PASSPHRASE, "altered or cut off");
        int firstChunks = 24 + 2 * (64 * 1024 + 16);
        refused(variant("whole chunks", java.util.Arrays.copyOf(whole, firstChunks)), PASSPHRASE, "cut off");
        refused(variant("other", "no backup at all".getBytes()), PASSPHRASE, "is no backup of Countersign");
    }

    @Test
    void isNotBegunWhereAWorkspaceAlreadyIs() {
        assertThatThrownBy(() -> new Restore(SETTINGS).read(FILE, PASSPHRASE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already holds a workspace");
    }

    @Test
    void showsNoTextToWhoeverStealsTheFile() throws IOException {
        assertThat(new String(Files.readAllBytes(FILE), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Vanterpool")
                .doesNotContain("identity");
    }

    private static void refused(Path file, Passphrase passphrase, String words) throws IOException {
        Settings other = TemporaryData.settings();
        assertThatThrownBy(() -> new Restore(other).read(file, passphrase))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
        try (var left = Files.list(other.data())) {
            assertThat(left).isEmpty();
        }
        Files.delete(other.data());
    }

    private static Path variant(String name, byte[] content) throws IOException {
        return Files.write(SETTINGS.data().resolve(name), content);
    }

    private static void fill(DSLContext database) {
        database.execute("select set_config('countersign.moment', '2026-11-23 17:00Z', true)");
        database.execute(
                "insert into identity.firm (firm_id, name, zone, opened_at)"
                        + " values ('00000000-0000-7000-8000-000000000001', 'Vanterpool & Ruiz', 'UTC', timestamptz '2026-11-23 17:00Z')");
        database.execute("insert into identity.person (firm_id, person_id, name, email, zone, joined_at)"
                + " select '00000000-0000-7000-8000-000000000001', gen_random_uuid(), 'Ñandú ' || n || E'\\n\\t\\\\', n || '@example.com',"
                + " 'UTC', timestamptz '2026-11-23 17:00Z' from generate_series(1, 400) n");
        database.execute(
                "insert into matters.matter (firm_id, matter_id, number, title, practice_area, our_side, opened_on)"
                        + " values ('00000000-0000-7000-8000-000000000001', gen_random_uuid(), 'M-1', 'Estate of Quill', 'probate',"
                        + " 'petitioner', date '2026-11-01')");
    }

    /** Every table by name, with a digest of all its rows in a fixed order. */
    private static Map<String, String> digests(DSLContext database) {
        Map<String, String> digests = new TreeMap<>();
        database.fetch("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema', 'migrations')")
                .forEach(row -> digests.put(
                        row.get(0, String.class),
                        database.fetchSingle(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                                + " from " + row.get(0, String.class) + " t")
                                .get(0, String.class)));
        return digests;
    }

    private static int brokenLinks(DSLContext database) {
        return database.fetchSingle(
                        "select count(*) from (select hash, sha256(lag(hash, 1, decode(repeat('00', 32), 'hex'))"
                                + " over (partition by firm_id order by number) || convert_to(body, 'UTF8')) as wanted"
                                + " from history.entry) links where hash <> wanted")
                .get(0, Integer.class);
    }
}
