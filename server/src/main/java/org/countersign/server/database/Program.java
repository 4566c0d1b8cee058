package org.countersign.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of PostgreSQL's programs and waits for it. PostgreSQL refuses to run as root; as root it therefore runs in a
 * user namespace in which it is nobody and still owns the files of root, wherever the data directory lies.
 */
final class Program {

    private static final int MOST_SECONDS = 600;

    private Program() {}

    /** What it answered: the exit code, and what it wrote. */
    record Answer(int code, String text) {}

    static Answer run(Path directory, List<String> command) {
        List<String> whole = new ArrayList<>(isRoot() ? List.of("unshare", "-U") : List.of());
        whole.addAll(command);
        try {
            Path said = Files.createTempFile(directory, "said", ".log");
            try {
                return new Answer(
                        wait(start(directory, whole, said), command),
                        Files.readString(said).strip());
            } finally {
                Files.delete(said);
            }
        } catch (IOException broken) {
            throw new CannotStart(
                    command.getFirst() + " could not be run: " + broken.getMessage()
                            + (isRoot()
                                    ? ". PostgreSQL refuses to run as root: start Countersign as another user."
                                    : "."),
                    broken);
        }
    }

    private static Process start(Path directory, List<String> command, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().keySet().removeIf(name -> name.startsWith("COUNTERSIGN_"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int wait(Process process, List<String> command) {
        try {
            if (process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new CannotStart(command.getFirst() + " did not end within " + MOST_SECONDS + " seconds.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", stopped);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
