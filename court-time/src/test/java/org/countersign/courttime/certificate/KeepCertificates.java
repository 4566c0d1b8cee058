package org.countersign.courttime.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the golden certificates anew into a folder: run by hand, after reading why they differ. */
final class KeepCertificates {
    private KeepCertificates() {}

    /**
     * @param arguments the folder, src/test/resources/certificates
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Golden golden : Golden.all().toList()) {
            Certificate certificate = golden.ask().certificate();
            Files.write(folder.resolve(golden.name() + ".json"), certificate.canonical());
            Files.writeString(folder.resolve(golden.name() + ".sha256"), certificate.sha256() + "\n");
        }
    }
}
