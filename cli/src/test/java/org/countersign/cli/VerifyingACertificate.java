package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyingACertificate {
    @TempDir
    private Path folder;

    private Path certificate() throws IOException {
        Ran.of(
                "deadlines",
                "--court",
                "cand",
                "--rule",
                "frcp-12-a-1-A-i",
                "--on",
                "2026-11-05",
                "--save",
                folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void findsTheSameBytesAndAsksTodaysPacks() throws IOException {
        Path file = certificate();
        Ran ran = Ran.of("verify", file.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("the same bytes, due 2026-11-30", "Today's packs give the same date.")
                .contains(file.getFileName().toString().replace(".json", ""));
    }

    @Test
    void findsAChangedDate() throws IOException {
        Path file = certificate();
        Files.writeString(
                file, Files.readString(file).replace("\"due-on\":\"2026-11-30\"", "\"due-on\":\"2026-12-01\""));
        Ran ran = Ran.of("verify", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("comes out otherwise");
    }

    @Test
    void saysOfAnotherFileThatItIsNoCertificate() throws IOException {
        for (String text : List.of("{}", "[]", "{\"a\":1}", "null", "{", "\u0000", "[[[[[[[[[")) {
            Path file = folder.resolve("other.json");
            Files.writeString(file, text);
            Ran ran = Ran.of("verify", file.toString());
            assertThat(ran.out() + ran.err()).as(text).doesNotContain("Exception", "\tat ");
            assertThat(ran.code()).as(text).isIn(0, 1, 2);
        }
    }
}
