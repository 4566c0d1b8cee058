package org.countersign.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words at the terminal that lead to nothing: a sentence each, an exit code, and nothing started. */
class CommandLineWords {

    @TempDir
    private Path directory;

    @Test
    void thatAreNoVerb() {
        assertRefused(2, "There is no verb 'stat' here: start, backup, restore, history and admin are.", "stat");
    }

    @Test
    void areAllNamedAtOnce() {
        assertThat(said("start", "now", "--bogus", "--port"))
                .contains("2", "'now'", "There is no option --bogus.", "--port needs a value after it.");
    }

    @Test
    void thatAreNoPort() {
        for (String port : List.of("99999", "http", "-1")) {
            assertRefused(
                    2, "must be a port from 0 to 65535, not '" + port + "'", "start", "--port", port, "--data", here());
        }
    }

    @Test
    void thatNameAPortInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());
            assertRefused(1, "Port " + port + " cannot be used", "start", "--port", port, "--data", here());
            assertThat(Files.exists(directory.resolve("data/postgresql"))).isFalse();
        }
    }

    @Test
    void thatNameADataDirectoryThatIsAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "not a directory");
        assertRefused(1, file.toString(), "start", "--port", "0", "--data", file.toString());
    }

    @Test
    void thatNeedAnotherWord() {
        assertRefused(2, "backup needs exactly one file", "backup");
        assertRefused(2, "history knows one word", "history", "forget");
    }

    private String here() {
        return directory.resolve("data").toString();
    }

    private static void assertRefused(int code, String sentence, String... words) {
        assertThat(said(words)).startsWith(code + " countersign: ").contains(sentence);
    }

    private static String said(String... words) {
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int code = Main.run(List.of(words), new PrintStream(complaints, true, UTF_8));
        return code + " " + complaints.toString(UTF_8);
    }
}
