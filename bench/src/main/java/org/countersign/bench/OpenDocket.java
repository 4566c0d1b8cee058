package org.countersign.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Label;
import org.countersign.courttime.Question;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.calendar.Standing;
import org.countersign.courttime.change.Docketed;
import org.countersign.courttime.change.OpenDeadlines;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;

/** A million open deadlines of which a known part moves when one day is closed. */
final class OpenDocket {
    private static final Properties GIVEN = Given.properties("closing-day.properties");
    private static final LocalDate CLOSED = LocalDate.parse(GIVEN.getProperty("closed"));
    private static final int COUNT = Integer.parseInt(GIVEN.getProperty("deadlines"));
    private static final int ONE_IN = Integer.parseInt(GIVEN.getProperty("one-affected-in"));

    private final LawBook book = LawLoader.own();
    private final CourtTime courtTime = new CourtTime(book.law());
    private final HolidayCalendar closedThen = closedOn(CLOSED);
    private final List<List<Question>> moving = new ArrayList<>();
    private final List<List<Question>> others = new ArrayList<>();

    OpenDocket() {
        for (AskedRow row : Given.questions("open-deadlines.csv", book)) {
            List<Question> moved = new ArrayList<>();
            List<Question> unmoved = new ArrayList<>();
            for (LocalDate day = CLOSED.minusYears(1); day.isBefore(CLOSED.plusYears(1)); day = day.plusDays(1)) {
                Question question = row.on(day);
                (moves(question) ? moved : unmoved).add(question);
            }
            moving.add(moved);
            others.add(unmoved);
        }
    }

    private boolean moves(Question question) {
        Docketed alone = new Docketed("", question, courtTime.examine(question));
        return !new OpenDeadlines(book.law(), List.of(alone)).after(closedThen).isEmpty();
    }

    /** How many of them the closing day moves. */
    static int affected() {
        return COUNT / ONE_IN;
    }

    OpenDeadlines open() {
        Random random = new Random(20_261_123);
        List<Docketed> deadlines = new ArrayList<>(COUNT);
        for (int at = 0; at < COUNT; at++) {
            List<List<Question>> from = at % ONE_IN == 0 ? moving : others;
            List<Question> ofRule = from.get(random.nextInt(from.size()));
            Question like = ofRule.get(random.nextInt(ofRule.size()));
            Question question =
                    new Question(like.rule(), like.court(), like.trigger().from("entry " + at), like.facts());
            deadlines.add(new Docketed("d" + at, question, courtTime.examine(question)));
        }
        return new OpenDeadlines(book.law(), deadlines);
    }

    /** The calendar with the closing day. */
    HolidayCalendar closedThen() {
        return closedThen;
    }

    /** The calendar with a closing day on which no deadline looks: the first it covers that is no holiday. */
    HolidayCalendar closedLongAgo() {
        return closedOn(calendar().first().plusDays(1));
    }

    private HolidayCalendar closedOn(LocalDate day) {
        Label name = new Label("Closed by order", "Cerrado por orden");
        return calendar().with("closed", List.of(new Holiday(day, name, "order", Standing.SETTLED, false, true)));
    }

    private HolidayCalendar calendar() {
        return book.law().calendar(GIVEN.getProperty("calendar")).orElseThrow();
    }
}
