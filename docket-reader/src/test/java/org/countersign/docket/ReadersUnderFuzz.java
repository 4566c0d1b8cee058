package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every reader before files that nobody wrote: whatever the bytes, reading ends, in little memory, with a value. The
 * ordinary run takes seeded edits of true files; JAZZER_FUZZ=1 lets Jazzer search.
 */
class ReadersUnderFuzz {
    private static final int ROUNDS = 3_000;
    private static final long MOST_BYTES = 900_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @FuzzTest(maxDuration = "20s")
    void answerAnyBytes(byte[] bytes) {
        read(bytes);
    }

    @Test
    void answerEditsOfTrueFiles() {
        Mutations mutations = new Mutations(
                List.of(
                        new String(Samples.example("docket.json"), StandardCharsets.UTF_8),
                        new String(Samples.example("notice.txt"), StandardCharsets.UTF_8),
                        Samples.beside("page.html"),
                        Samples.beside("entries.csv")),
                20261123L);
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                read(mutations.next().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "()",
                "1/1/26 ",
                "due by 1/1/26 ",
                "within 9 days of ",
                "as to ",
                "set for ",
                "a",
                "a.",
                ";",
                "\n",
                "1",
                "1/",
                "January ",
                "(RE: related document(s) ",
                "served by on ",
                "last day to ",
                "&",
                "'",
                "twenty "
            })
    void endBeforeALongTextOfOnePiece(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            EntryReading reading = EventReader.read(text, Optional.of(LocalDate.of(2026, 3, 2)));
            assertThat(reading).isNotNull();
        });
    }

    @Test
    void endBeforeHostileContainers() {
        String part = "Content-Type: multipart/mixed; boundary=x\n\n--x\n";
        List<String> hostile = List.of(
                "{\"docket_entries\": [" + "{},".repeat(200_000),
                "{\"docket_number\": \"" + "9".repeat(3_000_000) + "\"}",
                "<table>" + "<tr><td>".repeat(100_000),
                "<div>".repeat(200_000),
                "From: x\n" + part.repeat(20_000),
                "From: x\nContent-Type: text/html\n\n" + "Case Number: The following transaction was\n".repeat(50_000),
                "text,b\n" + "\"".repeat(1_000_001),
                "text\n" + ",".repeat(1_000_000));
        assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> hostile.forEach(each -> read(each.getBytes(StandardCharsets.UTF_8))));
    }

    private static void read(byte[] bytes) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        switch (new DocketReader().read(bytes)) {
            case Reading.Dockets read ->
                read.dockets()
                        .forEach(docket -> assertThat(EventReader.read(docket)).hasSameSizeAs(docket.entries()));
            case Reading.Noticed read -> read.notice().dockets().forEach(EventReader::read);
            case Reading.NoNotice none -> isSentence(none.sentence().en());
            case Reading.Unreadable refused -> isSentence(refused.sentence().en());
        }
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    private static void isSentence(String sentence) {
        assertThat(sentence).endsWith(".").doesNotContain("Exception", "\tat ", "org.countersign");
    }
}
