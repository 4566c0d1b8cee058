package org.countersign.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.courttime.certificate.Certificate;

/** Certificates as files, each named by its hash. */
final class CertificateFiles {
    private CertificateFiles() {}

    static void save(List<Certificate> certificates, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Certificate certificate : certificates) {
                if (certificate.isIssued()) {
                    Files.write(folder.resolve(certificate.sha256() + ".json"), certificate.canonical());
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder " + folder + " cannot be written to", unwritable);
        }
    }
}
