package org.countersign.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketReader;
import org.countersign.docket.EntryReading;
import org.countersign.docket.EventReader;
import org.countersign.docket.Reading;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;
import org.junit.jupiter.api.Test;

final class PapersOfTheDemoFirm {

    private static final LawBook LAW = LawLoader.own();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final FictionalFirm FIRM = new FictionalFirm(7, TODAY, LAW);

    @Test
    void areReadWithTheEventsTheyWereWrittenFor() {
        for (LocalDate today : List.of(TODAY, LocalDate.parse("2026-12-25"), LocalDate.parse("2027-03-06"))) {
            for (WrittenMatter matter : new FictionalFirm(3, today, LAW).matters()) {
                assertThat(read(matter))
                        .as("matter %s on %s", matter.plan().key(), today)
                        .containsAll(planned(matter));
            }
        }
    }

    @Test
    void leaveHardlyAWordUnread() {
        List<String> unread = FIRM.matters().stream()
                .flatMap(PapersOfTheDemoFirm::dockets)
                .flatMap(docket -> unread(docket).stream())
                .toList();
        assertThat(unread).isEmpty();
    }

    @Test
    void areTheSameForTheSameSeedAndDay() {
        FictionalFirm again = new FictionalFirm(7, TODAY, LAW);
        for (int at = 0; at < FIRM.matters().size(); at++) {
            assertThat(again.matters().get(at).papers())
                    .zipSatisfy(
                            FIRM.matters().get(at).papers(),
                            (one, other) -> assertThat(one.bytes()).isEqualTo(other.bytes()));
        }
    }

    @Test
    void useOnlyEventsOfTheLawsVocabulary() {
        assertThat(FIRM.matters().stream().flatMap(PapersOfTheDemoFirm::kinds))
                .allSatisfy(kind -> assertThat(LAW.law().vocabulary().events()).containsKey(kind));
    }

    public static void main(String[] folder) throws java.io.IOException {
        for (WrittenMatter matter : FIRM.matters()) {
            for (Paper paper : matter.papers()) {
                Files.write(Path.of(folder[0]).resolve(paper.fileName()), paper.bytes());
            }
        }
    }

    private static Stream<String> kinds(WrittenMatter matter) {
        return matter.entries().stream()
                .filter(entry -> entry.line().way() == StoryLine.Way.HAND)
                .flatMap(entry -> entry.events().stream())
                .map(WrittenMatter.Happening::kind);
    }

    private static List<WrittenMatter.Happening> planned(WrittenMatter matter) {
        return matter.entries().stream()
                .filter(entry -> entry.line().way() != StoryLine.Way.HAND)
                .flatMap(entry -> entry.events().stream())
                .toList();
    }

    private static List<WrittenMatter.Happening> read(WrittenMatter matter) {
        return dockets(matter)
                .flatMap(docket -> EventReader.read(docket).stream())
                .flatMap(reading -> reading.events().stream())
                .filter(event -> event.on().isPresent())
                .map(event -> new WrittenMatter.Happening(
                        event.type(), event.on().orElseThrow(), event.service().orElse("")))
                .toList();
    }

    private static Stream<Docket> dockets(WrittenMatter matter) {
        DocketReader reader = new DocketReader();
        return matter.papers().stream().map(Paper::bytes).map(reader::read).flatMap(reading -> switch (reading) {
            case Reading.Dockets dockets -> dockets.dockets().stream();
            case Reading.Noticed noticed -> noticed.notice().dockets().stream();
            case Reading.NoNotice none ->
                throw new AssertionError(none.sentence().en());
            case Reading.Unreadable unreadable ->
                throw new AssertionError(unreadable.sentence().en());
        });
    }

    private static List<String> unread(Docket docket) {
        List<String> texts = new ArrayList<>();
        List<EntryReading> readings = EventReader.read(docket);
        for (int at = 0; at < readings.size(); at++) {
            String text = docket.entries().get(at).text();
            readings.get(at).unread().forEach(span -> texts.add(text.substring(span.start(), span.end())));
        }
        return texts;
    }
}
