package org.countersign.docket.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Reading;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.Standing;
import org.countersign.docket.reconciliation.Hypothesis.Otherwise;

/** Puts each hypothesis to the computation of court time. */
public final class EngineDates implements HypotheticalDates {
    private static final String DEFENDANT = "defendant";
    private static final List<String> DEFENDANTS = List.of("united-states", "federal-officer", "foreign", "private");

    private final CourtTime time;
    private final Court court;
    private final Trigger trigger;
    private final Facts facts;
    private final List<String> rules;

    /** @param rules the ids of the rules that govern what is due, any of which may have been applied */
    public EngineDates(CourtTime time, Court court, Trigger trigger, Facts facts, List<String> rules) {
        this.time = time;
        this.court = court;
        this.trigger = trigger;
        this.facts = facts.text(DEFENDANT).isPresent() ? facts : facts.with(DEFENDANT, "private");
        this.rules = List.copyOf(rules);
    }

    @Override
    public Set<LocalDate> under(Hypothesis hypothesis) {
        return switch (hypothesis) {
            case Hypothesis.Reading reading -> read(reading);
            case Otherwise otherwise -> otherwise(otherwise);
            case Hypothesis.OtherTrigger other -> from(other.on());
            case Hypothesis.Ordered ordered -> ordered(ordered.days());
        };
    }

    private Set<LocalDate> read(Hypothesis.Reading reading) {
        return switch (reading) {
            case PREVAILING -> prevailing(court, trigger, facts);
            case SAFE -> in(Reading.Role.SAFE);
            case LATEST -> in(Reading.Role.LATEST);
        };
    }

    private Set<LocalDate> otherwise(Otherwise otherwise) {
        return switch (otherwise) {
            case NOT_ROLLED -> unrolled();
            case WITHOUT_STATE_HOLIDAYS -> prevailing(withoutState(), trigger, facts);
            case CLOSINGS_THE_OTHER_WAY -> closings();
            case SERVED_ELECTRONICALLY -> prevailing(court, trigger.servedBy("electronic"), facts);
            case SERVED_BY_MAIL -> prevailing(court, trigger.servedBy("mail"), facts);
            case OTHER_DEFENDANT -> otherDefendants();
            case ANOTHER_RULE -> otherRules();
        };
    }

    private Set<LocalDate> prevailing(Court where, Trigger from, Facts known) {
        Set<LocalDate> dates = new HashSet<>();
        for (String rule : rules) {
            switch (time.answer(new Question(rule, where, from, known))) {
                case Outcome.Deadline deadline -> dates.add(deadline.due().on());
                case Outcome.Readings readings ->
                    dates.add(readings.prevailing().due().on());
                case Outcome.Refusal refusal -> {}
            }
        }
        return dates;
    }

    private Set<LocalDate> in(Reading.Role role) {
        Set<LocalDate> dates = new HashSet<>();
        for (String rule : rules) {
            if (time.answer(new Question(rule, court, trigger, facts)) instanceof Outcome.Readings readings) {
                dates.add(readings.in(role).due().on());
            }
        }
        return dates;
    }

    /** The closed days right before each date of the law: the last of them is where the count itself ended. */
    private Set<LocalDate> unrolled() {
        Set<LocalDate> dates = new HashSet<>();
        time.law().courtDays(court, true, true).ifPresent(days -> {
            for (LocalDate due : prevailing(court, trigger, facts)) {
                LocalDate before = due.minusDays(1);
                while (isClosed(days, before) && before.isAfter(trigger.on())) {
                    dates.add(before);
                    before = before.minusDays(1);
                }
            }
        });
        return dates;
    }

    private static boolean isClosed(CourtDays days, LocalDate day) {
        return CourtDays.isWeekend(day) || days.holiday(day).isPresent();
    }

    private Court withoutState() {
        return new Court(
                court.id(),
                court.name(),
                court.kind(),
                court.jurisdiction(),
                court.state(),
                court.zones(),
                court.calendars(),
                List.of());
    }

    /** Readings other than the prevailing one where no state's holiday counts: one-off closings make them. */
    private Set<LocalDate> closings() {
        Set<LocalDate> dates = new HashSet<>();
        Court federal = withoutState();
        for (String rule : rules) {
            if (time.answer(new Question(rule, federal, trigger, facts)) instanceof Outcome.Readings readings) {
                readings.readings().stream()
                        .map(each -> each.due().on())
                        .filter(day ->
                                isBesideClosing(day, readings.prevailing().due().on()))
                        .forEach(dates::add);
            }
        }
        return dates;
    }

    private boolean isBesideClosing(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return time.law()
                .courtDays(withoutState(), true, false)
                .map(days -> first.datesUntil(last)
                        .anyMatch(day -> days.holiday(day)
                                .map(each -> each.standing() != Standing.SETTLED)
                                .orElse(false)))
                .orElse(false);
    }

    private Set<LocalDate> otherDefendants() {
        Set<LocalDate> dates = new HashSet<>();
        for (String defendant : DEFENDANTS) {
            dates.addAll(prevailing(court, trigger, facts.with(DEFENDANT, defendant)));
        }
        return dates;
    }

    private Set<LocalDate> otherRules() {
        List<String> others = new ArrayList<>();
        for (Question question : time.questions(court, trigger, facts)) {
            others.add(question.rule());
        }
        return new EngineDates(time, court, trigger, facts, others).prevailing(court, trigger, facts);
    }

    /** From another day, rolled or not: a system that takes the wrong day need not roll either. */
    private Set<LocalDate> from(LocalDate day) {
        Trigger other = Trigger.of(trigger.event(), day).servedBy(trigger.service());
        EngineDates dates = new EngineDates(time, court, other, facts, rules);
        Set<LocalDate> all = new HashSet<>(dates.prevailing(court, other, facts));
        all.addAll(dates.unrolled());
        return all;
    }

    private Set<LocalDate> ordered(int days) {
        LocalDate end = trigger.on().plusDays(days);
        Set<LocalDate> dates = new HashSet<>(Set.of(end));
        time.law()
                .courtDays(court, true, true)
                .map(known -> known.in(CourtDays.Reading.PREVAILING).nextOrSame(end))
                .ifPresent(dates::add);
        return dates;
    }
}
