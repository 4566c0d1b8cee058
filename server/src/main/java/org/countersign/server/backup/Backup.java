package org.countersign.server.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.countersign.server.database.OwnerConnection;
import org.postgresql.PGConnection;

/**
 * Writes a workspace into one encrypted file while it runs: first every table, as they all stood at one moment (one
 * repeatable-read snapshot), then the documents. Documents are only ever added, so the later copy holds at least those
 * that the tables name.
 */
public final class Backup {

    static final String TABLE = "table";
    static final String FILE = "file";
    static final String END = "end";

    private final OwnerConnection owner;
    private final Path data;

    /** @param data the data directory, whose keys and documents go into the file */
    public Backup(OwnerConnection owner, Path data) {
        this.owner = owner;
        this.data = data;
    }

    /** Writes the file, whole or not at all; an older file of that name is replaced at the end. */
    public void write(Path file, Passphrase passphrase) throws IOException {
        Path target = file.toAbsolutePath();
        Path half = Files.createTempFile(
                target.getParent(),
                "countersign-",
                ".half",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(half))) {
                Sealing sealing = new Sealing(raw, passphrase);
                DataOutputStream out = new DataOutputStream(sealing);
                tables(out);
                files(out);
                out.writeUTF(END);
                out.flush();
                sealing.finish();
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void tables(DataOutputStream out) {
        owner.database().connection(connection -> {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            List<Table> tables = Table.all(connection);
            out.writeUTF(Table.schemaVersion(connection));
            for (Table table : tables) {
                out.writeUTF(TABLE);
                out.writeUTF(table.schema());
                out.writeUTF(table.name());
                out.writeUTF(table.columns());
                copy(connection, table, new Parts(out));
            }
            connection.rollback();
        });
    }

    private static void copy(Connection connection, Table table, Parts parts) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.qualified() + " (" + table.columns() + ") to stdout", parts);
        parts.finish();
    }

    private void files(DataOutputStream out) throws IOException {
        for (Path each : Kept.in(data)) {
            out.writeUTF(FILE);
            out.writeUTF(data.relativize(each).toString());
            Parts parts = new Parts(out);
            Files.copy(each, parts);
            parts.finish();
        }
    }
}
