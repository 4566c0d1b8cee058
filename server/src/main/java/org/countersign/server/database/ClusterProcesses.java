package org.countersign.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The processes of one PostgreSQL cluster, known by where they work: each of them, and no other process, has the
 * cluster as its working directory. A number in a file proves nothing, the system gives numbers out again.
 */
record ClusterProcesses(Path cluster) {

    List<ProcessHandle> alive() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    /** The process that the cluster's lock file names, if it is alive and works here. */
    Optional<ProcessHandle> postmaster() {
        return line(0).flatMap(
                        pid -> pid.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty())
                .filter(this::worksHere);
    }

    /** The port that the lock file names. */
    Optional<Integer> port() {
        return line(3).filter(text -> text.matches("\\d{1,5}")).map(Integer::valueOf);
    }

    Path lockFile() {
        return cluster.resolve("postmaster.pid");
    }

    /** Waits until none is alive; says whether that came true in time. */
    boolean endWithin(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (!alive().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.shortly();
        }
        return true;
    }

    /** Ends what is left, the hard way; the next start recovers from the write-ahead log. */
    void kill() {
        alive().forEach(ProcessHandle::destroyForcibly);
        if (!endWithin(Duration.ofSeconds(10))) {
            throw new CannotStart("Processes of a former PostgreSQL on " + cluster + " cannot be ended: "
                    + alive().stream().map(each -> Long.toString(each.pid())).toList() + ".");
        }
    }

    private Optional<String> line(int number) {
        try {
            List<String> lines = Files.readAllLines(lockFile());
            return lines.size() > number ? Optional.of(lines.get(number).strip()) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(cluster.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
