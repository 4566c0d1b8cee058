package org.countersign.server.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One server for a data directory. The kernel gives the lock back when its holder dies, however it dies. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or nothing when another process holds it. */
    static Optional<DataLock> take(DataDirectory data) {
        try {
            FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes()));
            return Optional.of(new DataLock(channel));
        } catch (IOException broken) {
            throw new CannotStart("The lock " + data.lock() + " cannot be taken: " + broken.getMessage() + ".", broken);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    static CannotStart heldByAnother(DataDirectory data) {
        return new CannotStart("Another Countersign" + holder(data.lock()) + " is running on " + data.root()
                + ": stop it first, or choose another directory with --data.");
    }

    private static String holder(Path lock) {
        try {
            return " (process " + Files.readString(lock).strip() + ")";
        } catch (IOException unreadable) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException("the lock could not be given back", broken);
        }
    }
}
