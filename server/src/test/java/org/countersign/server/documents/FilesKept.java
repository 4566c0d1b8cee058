package org.countersign.server.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes on the disk and names from strangers. */
class FilesKept {

    private static final byte[] KEY = "a key of thirty-two bytes or so.".getBytes(UTF_8);
    private static final byte[] TEXT = "PROOF OF SERVICE filed by Ferrer".getBytes(UTF_8);

    @TempDir
    Path directory;

    @Test
    void comeBackAsTheyWereAndLieEncrypted() throws Exception {
        EncryptedFiles files = new EncryptedFiles(directory, KEY);
        UUID firm = UUID.randomUUID();
        byte[] hash = files.keep(firm, TEXT);
        assertThat(files.read(firm, hash)).isEqualTo(TEXT);
        assertThat(new String(Files.readAllBytes(files.place(firm, hash)), UTF_8))
                .doesNotContain("PROOF");
        assertThat(files.place(firm, hash).getFileName().toString())
                .isNotEqualTo(java.util.HexFormat.of().formatHex(hash));
    }

    @Test
    void areKeptOnceForAFirmAndApartForAnother() {
        EncryptedFiles files = new EncryptedFiles(directory, KEY);
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        byte[] hash = files.keep(one, TEXT);
        assertThat(files.keep(one, TEXT)).isEqualTo(hash);
        assertThatThrownBy(() -> files.read(other, hash)).hasMessageContaining("absent");
        files.keep(other, TEXT);
        assertThat(files.place(one, hash).getFileName())
                .isNotEqualTo(files.place(other, hash).getFileName());
    }

    @Test
    void areRefusedWhenOneBitWasAltered() throws Exception {
        EncryptedFiles files = new EncryptedFiles(directory, KEY);
        UUID firm = UUID.randomUUID();
        byte[] hash = files.keep(firm, TEXT);
        byte[] altered = Files.readAllBytes(files.place(firm, hash));
        altered[20] ^= 1;
        Files.write(files.place(firm, hash), altered);
        assertThatThrownBy(() -> files.read(firm, hash)).hasMessageContaining("altered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd | passwd",
                "C:\\dockets\\notice.html | notice.html",
                ".. | file",
                "a<script>.txt | a_script_.txt",
                "'' | file",
                "aviso de presentación.txt | aviso de presentación.txt"
            })
    void haveNamesThatLeadNowhere(String given, String kept) {
        assertThat(FileNames.harmless(given)).isEqualTo(kept);
    }
}
