package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.docket.reconciliation.Difference;
import org.countersign.docket.reconciliation.DocketDates;
import org.countersign.docket.reconciliation.DocketDates.Reconciled;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;
import org.junit.jupiter.api.Test;

/** The docket and the notice of docs/examples, read and set beside the law. */
class ExampleDocket {
    private static final LawBook BOOK = LawLoader.own();

    @Test
    void printsAnAnswerDateThatWasNotRolled() {
        assertThat(dates())
                .filteredOn(each -> each.entry() == 4)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.printed().on()).isEqualTo(LocalDate.of(2025, 11, 22));
                    assertThat(each.comparison().orElseThrow().computed()).contains(LocalDate.of(2025, 11, 24));
                    assertThat(each.comparison().orElseThrow().difference()).contains(Difference.NOT_ROLLED);
                });
    }

    @Test
    void extendsFromThePreviousDueDate() {
        assertThat(dates())
                .filteredOn(each -> each.entry() == 5)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.event().on()).contains(LocalDate.of(2025, 11, 17));
                    assertThat(each.comparison().orElseThrow().agrees()).isTrue();
                });
    }

    @Test
    void agreesWithTheLawInItsTranscriptAndItsOrder() {
        assertThat(dates())
                .filteredOn(each -> each.entry() == 8 || each.entry() == 9)
                .hasSize(4)
                .allMatch(each -> each.comparison().orElseThrow().agrees());
    }

    @Test
    void isFollowedByANoticeOfItsKind() {
        Reading reading = new DocketReader().read(Samples.example("notice.txt"));
        NoticedCase noticed = ((Reading.Noticed) reading).notice().cases().getFirst();
        assertThat(noticed.courtCase()).isEqualTo(new CourtCase("txwb", "26-50017-xyz", "Rosamund Thistlewood"));
        assertThat(noticed.entryNumber()).isEqualTo("9");
    }

    private static List<Reconciled> dates() {
        Reading.Dockets read = (Reading.Dockets) new DocketReader().read(Samples.example("docket.json"));
        Docket docket = read.dockets().getFirst();
        Court court = BOOK.courts().court(docket.courtCase().court()).orElseThrow();
        return new DocketDates(new CourtTime(BOOK.law()), court, docket, EventReader.read(docket)).all();
    }
}
