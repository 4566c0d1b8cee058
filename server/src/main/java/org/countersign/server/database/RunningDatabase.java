package org.countersign.server.database;

import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The migrated database of one workspace, for as long as this is open. */
public final class RunningDatabase implements AutoCloseable {

    private final PostgresAddress address;
    private final DataDirectory data;
    private final Runnable end;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private RunningDatabase(PostgresAddress address, DataDirectory data, Runnable end) {
        this.address = address;
        this.data = data;
        this.end = end;
    }

    /**
     * Starts the database of a workspace, or reaches the external one; recovers from whatever happened to it before.
     *
     * @throws CannotStart with a sentence, also when another workspace runs on the same data directory
     */
    public static RunningDatabase start(Settings settings) {
        DataDirectory data = DataDirectory.at(settings.data());
        DataLock lock = DataLock.take(data).orElseThrow(() -> DataLock.heldByAnother(data));
        try {
            return locked(settings, data, lock);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** The database for a verb of the terminal: that of the running workspace if one runs, else started for the verb. */
    public static RunningDatabase reach(Settings settings) {
        DataDirectory data = DataDirectory.at(settings.data());
        Optional<DataLock> lock = DataLock.take(data);
        if (lock.isPresent()) {
            lock.get().close();
            return start(settings);
        }
        PostgresAddress address = settings.database().isExternal()
                ? ExternalPostgres.reach(settings.database())
                : new EmbeddedPostgres(data, settings.programs())
                        .survivor()
                        .orElseThrow(() -> new CannotStart("The running workspace's PostgreSQL does not answer."));
        return new RunningDatabase(address, data, () -> {});
    }

    private static RunningDatabase locked(Settings settings, DataDirectory data, DataLock lock) {
        requireKeys(data);
        if (settings.database().isExternal()) {
            PostgresAddress external = ExternalPostgres.reach(settings.database());
            Migrations.run(external);
            return new RunningDatabase(external, data, lock::close);
        }
        EmbeddedPostgres embedded = new EmbeddedPostgres(data, settings.programs());
        PostgresAddress address = embedded.start();
        try {
            Migrations.run(address);
        } catch (RuntimeException failed) {
            embedded.stop();
            throw failed;
        }
        return new RunningDatabase(address, data, () -> {
            embedded.stop();
            lock.close();
        });
    }

    /** New keys beside old data would lock its owner out for good and look like success. */
    private static void requireKeys(DataDirectory data) {
        boolean old = Files.exists(data.postgres().resolve("cluster"));
        for (String name : java.util.List.of("application", "database-owner")) {
            if (old && !Files.exists(data.keys().resolve(name))) {
                throw new CannotStart("The data directory holds a database but not its key "
                        + data.keys().resolve(name)
                        + ": bring the key back from a copy, or restore a backup into an empty directory.");
            }
        }
        data.secretFile("application");
    }

    /** The database as its owner. */
    public OwnerConnection owner() {
        return new OwnerConnection(address);
    }

    /** The keys that belong to this data directory. */
    public Keys keys() {
        return Keys.in(data);
    }

    PostgresAddress address() {
        return address;
    }

    /** Stops the embedded PostgreSQL, if this started it; a second call does nothing. */
    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            end.run();
        }
    }
}
