package org.countersign.server.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.countersign.server.database.CannotStart;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;

/**
 * Brings a backup back into an empty data directory and an empty database. The whole file is proved before the first
 * byte of it is written anywhere, and the tables come in one transaction: a wrong passphrase or a damaged file leaves nothing.
 */
public final class Restore {

    private final Settings settings;

    public Restore(Settings settings) {
        this.settings = settings;
    }

    /** @throws CannotStart with a sentence; nothing was restored then */
    public void read(Path file, Passphrase passphrase) {
        requireEmpty();
        try {
            prove(file, passphrase);
        } catch (IOException damaged) {
            throw new CannotStart(file + " cannot be restored: " + damaged.getMessage() + ".");
        }
        try {
            Files.createDirectories(settings.data());
            Path staged = Files.createTempDirectory(settings.data(), "restoring-");
            try {
                bring(file, passphrase, staged);
            } finally {
                FileSystemUtils.deleteRecursively(staged);
            }
        } catch (IOException | SQLException | RuntimeException failed) {
            forget();
            throw new CannotStart(file + " could not be restored: " + failed.getMessage());
        }
    }

    private void requireEmpty() {
        for (String name : new String[] {"keys", "documents", "postgresql"}) {
            if (Files.exists(settings.data().resolve(name))) {
                throw new CannotStart(settings.data() + " already holds a workspace: restore into an empty directory,"
                        + " chosen with --data.");
            }
        }
    }

    private static void prove(Path file, Passphrase passphrase) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            new Unsealing(raw, passphrase).transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Files wait in a directory of their own until the tables are in. */
    private void bring(Path file, Passphrase passphrase, Path staged) throws IOException, SQLException {
        try (RunningDatabase running = start(file, passphrase, staged);
                InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                DataInputStream in = new DataInputStream(new Unsealing(raw, passphrase))) {
            running.owner().database().connection(connection -> tables(connection, in));
        }
    }

    /** The key must lie in its place before the database starts, else a new one would be made. */
    private RunningDatabase start(Path file, Passphrase passphrase, Path staged) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                DataInputStream in = new DataInputStream(new Unsealing(raw, passphrase))) {
            in.readUTF();
            for (String kind = in.readUTF(); !kind.equals(Backup.END); kind = in.readUTF()) {
                if (kind.equals(Backup.TABLE)) {
                    in.readUTF();
                    in.readUTF();
                    in.readUTF();
                    new PartsRead(in).transferTo(OutputStream.nullOutputStream());
                } else {
                    keep(Kept.place(staged, in.readUTF()), new PartsRead(in));
                }
            }
        }
        for (String each : new String[] {"keys", "documents"}) {
            if (Files.exists(staged.resolve(each))) {
                Files.move(staged.resolve(each), settings.data().resolve(each));
            }
        }
        return RunningDatabase.start(settings);
    }

    private static void keep(Path place, InputStream content) throws IOException {
        Files.createDirectories(place.getParent());
        Files.createFile(place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(place)) {
            content.transferTo(out);
        }
    }

    private static void tables(Connection connection, DataInputStream in) throws SQLException, IOException {
        connection.setAutoCommit(false);
        String version = in.readUTF();
        if (!version.equals(Table.schemaVersion(connection))) {
            throw new IOException("it was made by another release: restore it with that one, then upgrade");
        }
        Loosened loosened = Loosened.of(connection);
        for (String kind = in.readUTF(); kind.equals(Backup.TABLE); kind = in.readUTF()) {
            Table table = new Table(in.readUTF(), in.readUTF(), in.readUTF());
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.qualified() + " (" + table.columns() + ") from stdin", new PartsRead(in));
        }
        loosened.tighten();
        connection.commit();
    }

    private void forget() {
        try (Stream<Path> all = Files.list(settings.data())) {
            for (Path each :
                    all.filter(path -> !path.endsWith("countersign.properties")).toList()) {
                FileSystemUtils.deleteRecursively(each);
            }
        } catch (IOException broken) {
            throw new CannotStart(
                    "What was half restored in " + settings.data() + " could not be removed: remove it by hand.");
        }
    }
}
