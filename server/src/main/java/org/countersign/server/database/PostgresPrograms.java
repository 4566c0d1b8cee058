package org.countersign.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs, unpacked once from the class path. */
record PostgresPrograms(Path home) {

    static final int MAJOR = 18;
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** The programs below a directory; unpacked under another name first, so that a killed start leaves no half of them. */
    static PostgresPrograms in(Path directory) {
        Path home = directory.resolve("postgresql-" + MAJOR);
        if (Files.isDirectory(home)) {
            return new PostgresPrograms(home);
        }
        try (InputStream archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null || !System.getProperty("os.name").equals("Linux")) {
                throw new CannotStart("The embedded PostgreSQL runs on Linux on x86-64 only:"
                        + " set COUNTERSIGN_DATABASE_URL to a PostgreSQL 15 or newer.");
            }
            Files.createDirectories(directory);
            Path half = Files.createTempDirectory(directory, "unpacking-");
            unpack(archive, half);
            moveWhole(half, home);
            return new PostgresPrograms(home);
        } catch (IOException broken) {
            throw new CannotStart(
                    "PostgreSQL could not be unpacked to " + directory + ": " + broken.getMessage() + ".", broken);
        }
    }

    private static void moveWhole(Path half, Path home) throws IOException {
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFaster) {
            FileSystemUtils.deleteRecursively(half);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path place = target.resolve(entry.getName()).normalize();
                if (!place.startsWith(target)) {
                    throw new IOException("the archive names " + entry.getName());
                }
                unpack(tar, entry, place);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path place) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, place);
        boolean runs = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }
}
