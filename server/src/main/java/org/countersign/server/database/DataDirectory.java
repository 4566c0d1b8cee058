package org.countersign.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** The directory that holds all of a workspace: only its owner may look inside. */
record DataDirectory(Path root) {

    static DataDirectory at(Path root) {
        DataDirectory data = new DataDirectory(root);
        try {
            for (Path each : java.util.List.of(root, data.keys(), data.logs(), data.documents(), data.postgres())) {
                ownersOnly(each);
            }
        } catch (IOException refused) {
            throw new CannotStart(
                    "The data directory " + root + " cannot be made or written: " + refused.getMessage()
                            + ". Choose another with --data.",
                    refused);
        }
        return data;
    }

    private static void ownersOnly(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path documents() {
        return root.resolve("documents");
    }

    Path postgres() {
        return root.resolve("postgresql");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Where a secret lies, made of 32 random bytes if there is none yet; written whole or not at all. */
    Path secretFile(String name) {
        Path file = keys().resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        try {
            Path half = keys().resolve(name + ".half");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(half, Set.of(StandardOpenOption.WRITE))) {
                channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(fresh).getBytes()));
                channel.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException("no secret could be written to " + file, broken);
        }
    }

    byte[] secret(String name) {
        return HexFormat.of().parseHex(secretText(name));
    }

    /** The secret as 64 hexadecimal digits. */
    String secretText(String name) {
        Path file = secretFile(name);
        try {
            String text = Files.readString(file).strip();
            if (!text.matches("[0-9a-f]{64}")) {
                throw new CannotStart(
                        file + " is damaged: it must hold 64 hexadecimal digits. Bring it back from a copy.");
            }
            return text;
        } catch (IOException broken) {
            throw new CannotStart(file + " cannot be read: " + broken.getMessage() + ".", broken);
        }
    }
}
