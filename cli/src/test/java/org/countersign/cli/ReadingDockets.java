package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingDockets {
    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    @Test
    void printsEventsDeadlinesAndWhatTheCourtPrintedOtherwise() {
        Ran ran = Ran.of("docket", EXAMPLES.resolve("docket.json").toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Summons and complaint served", "Fed. R. Civ. P. 12(a)(1)(A)(i)")
                .contains("The court printed the", "compared");
    }

    @Test
    void readsANoticeOfElectronicFiling() {
        Ran ran = Ran.of("docket", EXAMPLES.resolve("notice.txt").toString(), "--lang", "es");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("txwb 26-50017-xyz", "el derecho da la misma");
    }

    @Test
    void givesJsonWithCertificates() {
        Ran ran = Ran.of("docket", EXAMPLES.resolve("docket.json").toString(), "--json");
        assertThat(ran.out())
                .startsWith("[{\"court\":\"cand\"")
                .contains("\"certificate_sha256\"", "\"difference\":\"not-rolled\"");
    }

    @Test
    void refusesWhatItCannotReadWithASentence(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("x.bin");
        Files.write(file, new byte[] {0, 1, 2, 3});
        Ran ran = Ran.of("docket", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("x.bin: ").doesNotContain("Exception");
    }

    @Test
    void saysThatAFileIsMissing() {
        Ran ran = Ran.of("docket", "nowhere.json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no file or folder nowhere.json");
    }

    @Test
    void datesAJudgmentByItsEntry(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("docket.json");
        Files.writeString(file, """
                {"court_id": "cand", "docket_number": "3:26-cv-00001", "case_name": "Roe v. Poe", "date_filed": "2026-01-05",
                 "docket_entries": [{"date_filed": "2026-06-05", "date_entered": "2026-06-08", "document_number": "40",
                 "description": "JUDGMENT in favor of Ada Roe."}]}
                """);
        assertThat(Ran.of("docket", file.toString()).out()).contains("Mon 2026-06-08  Judgment entered");
    }
}
