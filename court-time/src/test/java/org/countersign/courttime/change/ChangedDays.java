package org.countersign.courttime.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Label;
import org.countersign.courttime.Question;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.calendar.Standing;
import org.countersign.courttime.smalllaw.RandomQuestions;
import org.countersign.courttime.smalllaw.SmallCalendars;

class ChangedDays {
    private static final CourtTime COURT_TIME = new CourtTime(RandomQuestions.LAW);

    @Provide
    Arbitrary<List<Question>> dockets() {
        return RandomQuestions.any().list().ofMinSize(10).ofMaxSize(40);
    }

    @Provide
    Arbitrary<HolidayCalendar> editions() {
        Arbitrary<HolidayCalendar> calendars = Arbitraries.of(SmallCalendars.FEDERAL, SmallCalendars.CALIFORNIA);
        Arbitrary<HolidayCalendar> more = Combinators.combine(
                        calendars, RandomQuestions.days(), Arbitraries.of(Standing.class))
                .as((calendar, day, standing) -> calendar.with("more", List.of(holiday(day, standing))));
        Arbitrary<HolidayCalendar> fewer = Combinators.combine(
                        calendars, Arbitraries.integers().between(40, 300))
                .as(ChangedDays::without);
        return Arbitraries.oneOf(more, fewer);
    }

    private static Holiday holiday(LocalDate day, Standing standing) {
        return new Holiday(day, new Label("Closed", "Cerrado"), "order", standing, false, true);
    }

    private static HolidayCalendar without(HolidayCalendar calendar, int place) {
        List<Holiday> kept = calendar.holidays().values().stream()
                .filter(holiday -> !holiday.equals(
                        List.copyOf(calendar.holidays().values()).get(place)))
                .toList();
        return new HolidayCalendar(
                calendar.id(),
                "fewer",
                calendar.title(),
                calendar.coverFrom(),
                calendar.coverTo(),
                calendar.confirmedYears(),
                calendar.first(),
                calendar.last(),
                kept);
    }

    private static List<Docketed> docketed(List<Question> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(at -> new Docketed("d" + at, questions.get(at), COURT_TIME.examine(questions.get(at))))
                .toList();
    }

    @Property(tries = 100)
    void moveExactlyWhatComputingEverythingAgainMoves(
            @ForAll("dockets") List<Question> questions, @ForAll("editions") HolidayCalendar edition) {
        assertMoved(docketed(questions), edition);
    }

    @Property(tries = 100)
    void moveExactlyWhatEndsThere(@ForAll("dockets") List<Question> questions, @ForAll Standing standing) {
        List<Docketed> open = docketed(questions);
        LocalDate day = open.getFirst().answer().to();
        LocalDate known = day.isBefore(SmallCalendars.FEDERAL.first()) ? LocalDate.of(2026, 11, 30) : day;

        assertMoved(open, SmallCalendars.FEDERAL.with("more", List.of(holiday(known, standing))));
    }

    private static void assertMoved(List<Docketed> open, HolidayCalendar edition) {
        List<Effect> effects = new OpenDeadlines(RandomQuestions.LAW, open).after(edition);

        assertThat(NaiveChange.moved(effects))
                .isEqualTo(new NaiveChange(RandomQuestions.LAW.withCalendar(edition)).moved(open));
        assertThat(effects).hasOnlyElementsOfType(Effect.Moved.class);
    }
}
