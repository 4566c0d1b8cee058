package org.countersign.courttime.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.countersign.courttime.Answer;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Law;
import org.countersign.courttime.Question;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.CourtDays.Counted;
import org.countersign.courttime.calendar.CourtDays.Reading;
import org.countersign.courttime.calendar.DayTable;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.calendar.OutsideCalendar;
import org.countersign.courttime.calendar.Standing;
import org.countersign.courttime.smalllaw.RandomQuestions;
import org.countersign.courttime.smalllaw.SmallCalendars;

class Calendars {
    private static final DayTable WHOLE = table(SmallCalendars.FEDERAL);
    private static final NaiveDays NAIVE = new NaiveDays(SmallCalendars.FEDERAL.holidays().values().stream()
            .filter(holiday -> holiday.standing() != Standing.DISPUTED)
            .map(holiday -> holiday.on())
            .collect(Collectors.toSet()));

    private static DayTable table(HolidayCalendar calendar) {
        return CourtDays.of(List.of(new Counted(calendar, false))).in(Reading.PREVAILING);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomQuestions.days();
    }

    @Provide
    Arbitrary<Question> questions() {
        return RandomQuestions.any();
    }

    @Property(tries = 2000)
    void countLikeAChild(@ForAll("days") LocalDate day, @ForAll @IntRange(min = -300, max = 300) int courtDays) {
        assertThat(WHOLE.isOpen(day)).isEqualTo(NAIVE.isOpen(day));
        assertThat(WHOLE.plus(day, courtDays)).isEqualTo(NAIVE.plus(day, courtDays));
        assertThat(WHOLE.nextOrSame(day)).isEqualTo(NAIVE.rolled(day, 1));
        assertThat(WHOLE.previousOrSame(day)).isEqualTo(NAIVE.rolled(day, -1));
        assertThat(WHOLE.plusDaysThenNextOrSame(day, courtDays)).isEqualTo(NAIVE.rolled(day.plusDays(courtDays), 1));
        assertThat(WHOLE.between(day, day.plusDays(400))).isEqualTo(NAIVE.between(day, day.plusDays(400)));
    }

    @Property(tries = 1000)
    void saySplitInPartsWhatTheySayWhole(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 600) int length,
            @ForAll @IntRange(min = 0, max = 600) int place,
            @ForAll @IntRange(min = -60, max = 60) int courtDays) {
        LocalDate last = from.plusDays(length);
        LocalDate day = from.plusDays(place % (length + 1));
        DayTable part = table(SmallCalendars.FEDERAL.excerpt(from, last));

        assertSame(part, table -> table.plus(day, courtDays), from, last);
        assertSame(part, table -> table.nextOrSame(day), from, last);
        assertSame(part, table -> table.previousOrSame(day), from, last);
        assertThat(part.isOpen(day)).isEqualTo(WHOLE.isOpen(day));
    }

    /** The part says the same where the answer lies in it, and refuses to guess where it does not. */
    private static void assertSame(
            DayTable part, Function<DayTable, LocalDate> asked, LocalDate first, LocalDate last) {
        LocalDate whole = asked.apply(WHOLE);
        if (whole.isBefore(first) || whole.isAfter(last)) {
            assertThat(catchThrowable(() -> asked.apply(part))).isInstanceOf(OutsideCalendar.class);
        } else {
            assertThat(asked.apply(part)).isEqualTo(whole);
        }
    }

    @Property
    void cutToTheDaysThatAnAnswerDependsOnGiveTheSameAnswer(@ForAll("questions") Question question) {
        Answer whole = new CourtTime(RandomQuestions.LAW).examine(question);
        Law cut = RandomQuestions.LAW;
        if (!whole.from().isAfter(whole.to())) {
            for (HolidayCalendar calendar : SmallCalendars.all()) {
                cut = cut.withCalendar(calendar.excerpt(whole.from(), whole.to()));
            }
        }

        assertThat(new CourtTime(cut).examine(question)).isEqualTo(whole);
    }
}
