package org.countersign.server.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.countersign.server.support.TemporaryData;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A workspace killed at any moment of a running write load. */
class KilledWorkspace {

    private static final int ROUNDS = 20;
    private static final long SEED = 20261124;

    private enum Victim {
        SERVER,
        DATABASE,
        BOTH
    }

    private final Path data = TemporaryData.newDirectory();
    private final ClusterProcesses processes = new ClusterProcesses(data.resolve("postgresql/cluster"));
    private final Set<String> acknowledged = new HashSet<>();
    private final Random random = new Random(SEED);

    @Test
    void recoversByItselfTwentyTimesWithEveryAcknowledgedWrite() throws Exception {
        Map<Victim, Integer> killed = new EnumMap<>(Victim.class);
        for (int round = 0; round < ROUNDS; round++) {
            Victim victim = Victim.values()[round % 3];
            loadAndKill(round, victim);
            killed.merge(victim, 1, Integer::sum);
        }
        assertThat(killed)
                .containsEntry(Victim.SERVER, 7)
                .containsEntry(Victim.DATABASE, 7)
                .containsEntry(Victim.BOTH, 6);
        try (RunningDatabase recovered = RunningDatabase.start(TemporaryData.settings(data, Map.of()))) {
            var database = recovered.owner().database();
            List<String> present = database.fetch(
                            "select body::jsonb ->> 'content' from history.entry where subject = 'load'")
                    .map(row -> (String) row.get(0));
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
            assertThat(present).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(database.fetchValue("select length from history.chain where firm_id = ?", WriteLoad.FIRM))
                    .isEqualTo(database.fetchValue("select count(*) from history.entry"));
        }
        assertThat(processes.alive()).isEmpty();
        FileSystemUtils.deleteRecursively(data);
    }

    private void loadAndKill(int round, Victim victim) throws IOException, InterruptedException {
        Process server = startLoad("round" + round);
        AtomicBoolean isReady = new AtomicBoolean();
        List<String> heard = new ArrayList<>();
        try (BufferedReader lines = server.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(line);
                if (line.startsWith("ready ")) {
                    assertThat(Long.parseLong(line.substring(6)))
                            .as("round " + round)
                            .isGreaterThanOrEqualTo(acknowledged.size());
                    isReady.set(true);
                    killAfter(50 + random.nextInt(700), server, victim);
                } else if (line.startsWith("ack ")) {
                    acknowledged.add(line.substring(4));
                }
            }
        }
        server.waitFor();
        assertThat(isReady).as("round " + round + " said " + heard).isTrue();
    }

    private void killAfter(long milliseconds, Process server, Victim victim) {
        Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            if (victim != Victim.SERVER) {
                processes.postmaster().orElseThrow().destroyForcibly();
            }
            if (victim != Victim.DATABASE) {
                ProcessHandle.of(server.pid()).ifPresent(ProcessHandle::destroyForcibly);
            }
        });
    }

    private Process startLoad(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriteLoad.class.getName(),
                        data.toString(),
                        name)
                .redirectErrorStream(true)
                .start();
    }
}
