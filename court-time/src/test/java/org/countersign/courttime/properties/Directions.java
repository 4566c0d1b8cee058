package org.countersign.courttime.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Due;
import org.countersign.courttime.Label;
import org.countersign.courttime.Law;
import org.countersign.courttime.Question;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.Standing;
import org.countersign.courttime.smalllaw.Dates;
import org.countersign.courttime.smalllaw.RandomQuestions;
import org.countersign.courttime.smalllaw.SmallCalendars;

/** For rules that roll, without inaccessibility: contracts.md exempts the others by name. */
class Directions {
    private static final Law LAW = RandomQuestions.LAW;

    @Provide
    Arbitrary<Question> after() {
        return RandomQuestions.after();
    }

    @Provide
    Arbitrary<Question> before() {
        return RandomQuestions.before();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomQuestions.days();
    }

    @Property
    void forwardEndsOnACourtDayNotBeforeTheTrigger(@ForAll("after") Question question) {
        LocalDate due = prevailing(LAW, question);

        assertThat(due).isAfterOrEqualTo(question.trigger().on());
        assertThat(isOpen(question, due, true)).as("%s is a court day", due).isTrue();
    }

    @Property
    void backwardEndsOnACourtDayNotAfterTheTrigger(@ForAll("before") Question question) {
        LocalDate due = prevailing(LAW, question);

        assertThat(due).isBeforeOrEqualTo(question.trigger().on());
        assertThat(isOpen(question, due, false)).as("%s is a court day", due).isTrue();
    }

    @Property
    void anotherHolidayNeverMakesAForwardDateEarlier(
            @ForAll("after") Question question, @ForAll("days") LocalDate any, @ForAll Standing standing) {
        LocalDate near = question.trigger().on().plusDays(any.toEpochDay() % 220);
        Holiday added = new Holiday(near, new Label("Added", "Añadido"), "test", standing, false, true);
        Law more = LAW.withCalendar(SmallCalendars.FEDERAL.with("more", List.of(added)));

        List<Due> old = Dates.of(new CourtTime(LAW).answer(question));
        List<Due> now = Dates.of(new CourtTime(more).answer(question));

        for (int role = 0; role < old.size(); role++) {
            assertThat(now.get(role).on()).isAfterOrEqualTo(old.get(role).on());
        }
    }

    private static LocalDate prevailing(Law law, Question question) {
        return Dates.of(new CourtTime(law).answer(question)).getFirst().on();
    }

    private static boolean isOpen(Question question, LocalDate day, boolean state) {
        boolean counted = state && !question.rule().equals("after-florida");
        return LAW.courtDays(question.court(), true, counted)
                .orElseThrow()
                .in(CourtDays.Reading.PREVAILING)
                .isOpen(day);
    }
}
