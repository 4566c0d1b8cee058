package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in docket texts, by the table entries.csv. */
class DocketTexts {
    static Stream<CSVRecord> rows() throws IOException {
        var in = new InputStreamReader(DocketTexts.class.getResourceAsStream("entries.csv"), StandardCharsets.UTF_8);
        return CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(in)
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void nameTheirEvent(CSVRecord row) {
        EntryReading reading = read(row);
        assertThat(reading.events()).as("%s", reading).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(row.get("event"));
            assertThat(event.on().map(LocalDate::toString).orElse("")).isEqualTo(row.get("on"));
            assertThat(row.get("who")).isIn("", event.who());
            assertThat(row.get("service")).isIn("", event.service().orElse(""));
            if (!row.get("what").isEmpty()) {
                assertThat(event.printed())
                        .anyMatch(due -> due.what().equals(row.get("what"))
                                && due.on().toString().equals(row.get("due")));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void loseNothing(CSVRecord row) {
        String text = row.get("text");
        EntryReading reading = read(row);
        for (Span unread : reading.unread()) {
            assertThat(unread.of(text)).isNotBlank();
        }
        for (DocketEvent event : reading.events()) {
            assertThat(event.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    private static EntryReading read(CSVRecord row) {
        return EventReader.read(row.get("text"), Optional.of(LocalDate.parse(row.get("filed"))));
    }
}
