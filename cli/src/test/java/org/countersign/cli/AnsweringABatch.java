package org.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweringABatch {
    private static final String HEADER = "id,court,jurisdiction,rule,event,date,time,service,facts,case_filed\n";

    @TempDir
    private Path folder;

    private List<CSVRecord> answers(String rows, int code) throws IOException {
        Path in = folder.resolve("in.csv");
        Path out = folder.resolve("out.csv");
        Files.writeString(in, HEADER + rows);
        assertThat(Ran.of("deadlines", "--batch", in.toString(), "--out", out.toString())
                        .code())
                .isEqualTo(code);
        return CSVFormat.RFC4180.parse(Files.newBufferedReader(out)).getRecords();
    }

    @Test
    void repeatsTheInputAndAddsTheAnswer() throws IOException {
        List<CSVRecord> answers = answers("a,tx-district-harris,,trcp-99-b,,2026-11-24,,,,\n", 0);
        assertThat(answers.getFirst().toList())
                .endsWith(
                        "due_on",
                        "due_at",
                        "zone",
                        "rule",
                        "citation",
                        "readings",
                        "refusal",
                        "certificate_sha256",
                        "notes");
        assertThat(answers.get(1).toList())
                .startsWith("a", "tx-district-harris", "", "trcp-99-b")
                .contains("2026-12-21", "2026-12-21T10:00:00-06:00", "America/Chicago", "Tex. R. Civ. P. 99(b)");
    }

    @Test
    void givesOneRowForEachDeadlineInOrderOfTheRulesId() throws IOException {
        List<CSVRecord> answers = answers("a,cand,,,transcript-filed,2026-03-02,,,,\n", 0);
        assertThat(answers.stream().skip(1).map(row -> row.get(13)))
                .containsExactly(
                        "jud-conf-transcript-notice",
                        "jud-conf-transcript-redacted",
                        "jud-conf-transcript-redaction-request",
                        "jud-conf-transcript-release");
    }

    @Test
    void refusesABadRowInItsRowAndGoesOn() throws IOException {
        List<CSVRecord> answers = answers("a,cand,,frcp-59-e,,2026-13-01,,,,\nb,cand,,frcp-59-e,,2026-11-25,,,,\n", 1);
        assertThat(answers.get(1).get(16)).isEqualTo("2026-13-01 is not a date; write it like 2026-11-23.");
        assertThat(answers.get(2).get(10)).isEqualTo("2026-12-23");
    }

    @Test
    void leavesTheMomentEmptyWhereNoCourtIsNamed() throws IOException {
        CSVRecord answer =
                answers("a,,California,ccp-1005-b,,2026-12-15,,mail,,\n", 0).get(1);
        assertThat(answer.toList().subList(10, 13)).containsExactly("2026-11-14", "", "");
        assertThat(answer.get(15)).contains("\"date\":\"2026-11-13\"", "\"role\":\"safe\"");
    }

    @Test
    void takesFactsDividedBySemicolons() throws IOException {
        CSVRecord answer = answers(
                        "a,,us-federal,frcp-81-c-2,removal-filed,2026-12-02,,,"
                                + "complaint-received=2026-11-03;summons-served=2026-11-03,\n",
                        0)
                .get(1);
        assertThat(answer.get(10)).isEqualTo("2026-12-09");
    }

    @Test
    void saysWhatColumnsItNeeds() throws IOException {
        Path in = folder.resolve("in.csv");
        Files.writeString(in, "a,b\n1,2\n");
        Ran ran = Ran.of(
                "deadlines",
                "--batch",
                in.toString(),
                "--out",
                folder.resolve("out.csv").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("must name its columns");
    }

    @Test
    void saysThatTheFileIsMissing() {
        Ran ran = Ran.of("deadlines", "--batch", "nothing.csv", "--out", "out.csv");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no file nothing.csv");
    }

    @Test
    void saysWhatAReaderOfTheRowMustKnow() throws IOException {
        CSVRecord answer =
                answers("a,mad,,frcp-59-e,judgment-entered,2026-03-23,,,,\n", 0).get(1);
        assertThat(answer.get(18)).contains("State holidays of MA not covered: this is the earliest date.");
    }

    @Test
    void keepsItsColumnsWhereARowIsShortOrLong() throws IOException {
        List<CSVRecord> answers = answers("a,nysd\nb,cand,,frcp-59-e,,2026-11-25,,,,,x,y\n", 1);
        assertThat(answers.get(1).get(16)).startsWith("The date of the event is missing");
        assertThat(answers.get(2).get(16)).startsWith("This row has 12 cells");
    }
}
