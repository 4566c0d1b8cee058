package org.countersign.docket.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.docket.reconciliation.Hypothesis.Otherwise;
import org.countersign.docket.reconciliation.Hypothesis.Reading;

/**
 * Compares a date that a court printed with what the law gives, and names why they differ. Hypotheses are tried from the
 * most to the least specific; the first that gives the printed date is the reason.
 *
 * <p>Example: service on Monday 15 August 2011, answer printed for Monday 5 September, Labor Day: the law gives Tuesday
 * 6 September, and the reason is {@link Difference#NOT_ROLLED}.
 */
public final class Reconciliation {
    private static final LocalDate ELECTRONIC_ADDED_NOTHING_FROM = LocalDate.of(2016, 12, 1);
    private static final List<Integer> USUAL_ORDERED_DAYS = List.of(30, 45, 60, 75, 90, 120);
    private static final List<Integer> YEARS_APART = List.of(1, -1, 10, -10);
    private static final int LONGEST_COUNT = 400;

    private final HypotheticalDates dates;

    public Reconciliation(HypotheticalDates dates) {
        this.dates = dates;
    }

    /**
     * The comparison of one printed date.
     *
     * @param printed as the court printed it
     * @param trigger the day the period runs from
     */
    public Comparison of(LocalDate printed, LocalDate trigger, Surroundings around) {
        Optional<LocalDate> computed = dates.under(Reading.PREVAILING).stream().min(LocalDate::compareTo);
        for (Hypothesis hypothesis : hypotheses(trigger, around)) {
            if (dates.under(hypothesis).contains(printed)) {
                Optional<Difference> difference = hypothesis.difference();
                return new Comparison(printed, trigger, computed, difference, Optional.of(hypothesis));
            }
        }
        Difference rest = withoutHypothesis(printed, trigger);
        return new Comparison(printed, trigger, computed, Optional.of(rest), Optional.empty());
    }

    private static List<Hypothesis> hypotheses(LocalDate trigger, Surroundings around) {
        List<Hypothesis> tried = new ArrayList<>();
        tried.add(Reading.PREVAILING);
        tried.add(Otherwise.WITHOUT_STATE_HOLIDAYS);
        tried.add(Otherwise.CLOSINGS_THE_OTHER_WAY);
        tried.add(Otherwise.NOT_ROLLED);
        if (trigger.isBefore(ELECTRONIC_ADDED_NOTHING_FROM)) {
            tried.add(Otherwise.SERVED_ELECTRONICALLY);
        }
        tried.add(Otherwise.SERVED_BY_MAIL);
        tried.add(Reading.SAFE);
        tried.add(Reading.LATEST);
        around.periods().stream()
                .flatMap(period -> Hypothesis.Ordered.of(period).stream())
                .forEach(tried::add);
        if (around.orderMentioned()) {
            USUAL_ORDERED_DAYS.stream().map(Hypothesis.Ordered::new).forEach(tried::add);
        }
        tried.add(Otherwise.OTHER_DEFENDANT);
        around.otherTriggers().stream()
                .filter(other -> !other.equals(trigger))
                .map(Hypothesis.OtherTrigger::new)
                .forEach(tried::add);
        tried.add(Otherwise.ANOTHER_RULE);
        return tried;
    }

    private Difference withoutHypothesis(LocalDate printed, LocalDate trigger) {
        if (isMistypedYear(printed, trigger)) {
            return Difference.MISTYPED_YEAR;
        }
        return printed.isBefore(trigger) ? Difference.BEFORE_TRIGGER : Difference.UNEXPLAINED;
    }

    private boolean isMistypedYear(LocalDate printed, LocalDate trigger) {
        Set<LocalDate> computed = dates.under(Reading.PREVAILING);
        Set<LocalDate> unrolled = dates.under(Otherwise.NOT_ROLLED);
        for (int years : YEARS_APART) {
            LocalDate meant = printed.plusYears(years);
            if (computed.contains(meant) || unrolled.contains(meant)) {
                return true;
            }
        }
        return printed.isAfter(trigger.plusDays(LONGEST_COUNT)) && computed.isEmpty();
    }
}
