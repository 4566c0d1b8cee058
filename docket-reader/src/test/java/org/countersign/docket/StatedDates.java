package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.text.Dates;
import org.countersign.docket.text.StatedDate;
import org.countersign.docket.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the forms that court paper uses. */
class StatedDates {
    private static final LocalDate SECOND_OF_JANUARY = LocalDate.of(2010, 1, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2/2010",
                "01/02/10",
                "01/2/2010",
                "1-2-2010",
                "2010-01-02",
                "January 2, 2010",
                "JANUARY 2, 2010",
                "Jan. 2, 2010",
                "January 2nd, 2010",
                "2 January 2010",
                "the 2nd day of January, 2010",
                "Due1/2/2010.",
                "(Entered: 01/02/2010)"
            })
    void areReadInEveryForm(String text) {
        assertThat(in(text)).singleElement().extracting(StatedDate::on).isEqualTo(SECOND_OF_JANUARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"06-30851", "2:23-ap-75", "13/45/2010", "2/30/2010", "973-437-5535", "26(f)", "1/2", "24-04888-7"
            })
    void areNotSeenWhereThereAreNone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2/2010 at 01:30 PM",
                "1/2/2010 01:30 PM",
                "January 2, 2010, at 1:30 p.m.",
                "1:30 p.m. on 1/2/2010",
                "1/2/2010 at 13:30"
            })
    void haveTheTimeThatStandsBesideThem(String text) {
        assertThat(in(text)).singleElement().extracting(StatedDate::time).isEqualTo(Optional.of(LocalTime.of(13, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"due by Saturday, January 2, 2010.", "due Sat., January 2, 2010", "due Saturday 1/2/2010"})
    void takeTheirWeekdayWithThem(String text) {
        assertThat(in(text))
                .singleElement()
                .satisfies(date -> assertThat(date.from()).isEqualTo(text.contains("by") ? 2 : 1));
    }

    @Test
    void takeTheYearThatLiesNearestWhereTheTextGivesNone() {
        List<StatedDate> found = Dates.in(Words.of("by January 5"), Optional.of(LocalDate.of(2025, 12, 20)));
        assertThat(found).singleElement().extracting(StatedDate::on).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void keepAYearThatWasMistyped() {
        assertThat(in("due 1/20/2009").getFirst().on()).isEqualTo(LocalDate.of(2009, 1, 20));
    }

    private static List<StatedDate> in(String text) {
        return Dates.in(Words.of(text), Optional.empty());
    }
}
