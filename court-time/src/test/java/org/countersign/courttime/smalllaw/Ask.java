package org.countersign.courttime.smalllaw;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.countersign.courttime.Caveat;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Due;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Law;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Reading;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.certificate.Certificate;

/** A question in the words of a test, and its answer as a person writes it: "Fri 2026-11-27". */
public record Ask(Law law, Question question) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.US);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss xxx", Locale.US);

    /** Asks the rule written here, of federal law alone, from its event. */
    public static Ask rule(String entries) {
        return of(SmallLaw.with(entries), SmallLaw.rule(entries).id());
    }

    /** Asks a rule of a law. */
    public static Ask of(Law law, String rule) {
        Trigger trigger = Trigger.of("event", LocalDate.of(2026, 11, 23));
        return new Ask(law, new Question(rule, Courts.FEDERAL, trigger, Facts.NONE));
    }

    /** A day with its weekday, which must be the right one: "Thu 2026-11-05". */
    public static LocalDate day(String written) {
        return LocalDate.parse(written, DAY);
    }

    /** A day with its weekday. */
    public static String written(LocalDate day) {
        return DAY.format(day);
    }

    public Ask at(Court court) {
        return asked(court, question.trigger(), question.facts());
    }

    public Ask on(String day) {
        Trigger old = question.trigger();
        Trigger moved = Trigger.of(old.event(), day(day)).servedBy(old.service());
        return asked(question.court(), old.at().map(moved::at).orElse(moved), question.facts());
    }

    public Ask time(String time) {
        return asked(question.court(), question.trigger().at(LocalTime.parse(time)), question.facts());
    }

    public Ask event(String event) {
        return asked(question.court(), question.trigger().as(event), question.facts());
    }

    public Ask servedBy(String method) {
        return asked(question.court(), question.trigger().servedBy(method), question.facts());
    }

    public Ask fact(String name, String value) {
        return asked(question.court(), question.trigger(), question.facts().with(name, value));
    }

    private Ask asked(Court court, Trigger trigger, Facts facts) {
        return new Ask(law, new Question(question.rule(), court, trigger, facts));
    }

    public Outcome outcome() {
        return new CourtTime(law).answer(question);
    }

    public Certificate certificate() {
        return new CourtTime(law).certify(question);
    }

    /** The prevailing date; the sentence of the refusal where there is none. */
    public String due() {
        return switch (outcome()) {
            case Outcome.Deadline deadline -> written(deadline.due().on());
            case Outcome.Readings readings ->
                written(readings.prevailing().due().on());
            case Outcome.Refusal refusal -> refusal.sentence().en();
        };
    }

    /** The prevailing moment with its offset, "Mon 2026-11-30 23:59:59 -08:00"; the day alone where there is none. */
    public String dueAt() {
        return moment(deadline().due());
    }

    /** The moment of a reading. */
    public String dueAt(Reading.Role role) {
        return switch (outcome()) {
            case Outcome.Readings readings -> moment(readings.in(role).due());
            case Outcome.Deadline deadline -> moment(deadline.due());
            case Outcome.Refusal refusal -> refusal.sentence().en();
        };
    }

    private static String moment(Due due) {
        return switch (due) {
            case Due.Day day -> written(day.on());
            case Due.At at -> MOMENT.format(at.at());
        };
    }

    /** The dates of the readings "prevailing, safe, latest"; one date where nothing is open. */
    public String readings() {
        return switch (outcome()) {
            case Outcome.Readings readings ->
                String.join(
                        ", ",
                        readings.readings().stream()
                                .map(each -> written(each.due().on()))
                                .toList());
            case Outcome.Deadline deadline -> written(deadline.due().on());
            case Outcome.Refusal refusal -> refusal.sentence().en();
        };
    }

    /** Why a reading is read so. */
    public String reason(Reading.Role role) {
        return outcome() instanceof Outcome.Readings readings
                ? readings.in(role).reason().en()
                : "";
    }

    /** The deadline, or the prevailing one of several readings. */
    public Outcome.Deadline deadline() {
        return switch (outcome()) {
            case Outcome.Deadline deadline -> deadline;
            case Outcome.Readings readings -> readings.prevailing();
            case Outcome.Refusal refusal ->
                throw new AssertionError(refusal.sentence().en());
        };
    }

    /** The sentences of the caveats of a kind. */
    public List<String> caveats(Caveat.Kind kind) {
        return deadline().caveats().stream()
                .filter(caveat -> caveat.kind() == kind)
                .map(caveat -> caveat.sentence().en())
                .toList();
    }

    /** The sentence of the refusal; empty where there is a date. */
    public String refusal() {
        return outcome() instanceof Outcome.Refusal refusal ? refusal.sentence().en() : "";
    }
}
