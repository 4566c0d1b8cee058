package org.countersign.courttime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.rule.Combine;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.rule.Limb;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceDays;

/** What a person who relies on a deadline must know. */
final class Caveats {
    private static final int MONTHS_LEFT = 24;

    private final Resolved resolved;
    private final Trail trail;
    private final Pass.Ended ended;
    private final List<Caveat> caveats = new ArrayList<>(0);

    Caveats(Resolved resolved, Trail trail, Pass.Ended ended) {
        this.resolved = resolved;
        this.trail = trail;
        this.ended = ended;
    }

    List<Caveat> all() {
        addRule();
        resolved.conditions().forEach(this::addCondition);
        addCalendars();
        addState();
        addDisplaced();
        addLeftOut();
        return caveats;
    }

    private void add(Caveat.Kind kind, String... about) {
        caveats.add(Caveat.of(kind, about));
    }

    private void addRule() {
        Rule.Version version = resolved.version();
        if (!version.confirmed()) {
            add(Caveat.Kind.UNCONFIRMED_RULE, version.cite());
        }
        if (version.kind() == Kind.LIMITATION) {
            add(Caveat.Kind.ATTORNEY);
        }
        if (!version.replaces().isEmpty()) {
            Caveat.Kind kind = resolved.conditions().isEmpty() ? Caveat.Kind.REPLACES : Caveat.Kind.PERHAPS_REPLACES;
            add(kind, version.cite(), replacedName(version));
        }
        for (CountingMethod.Version method : resolved.methods()) {
            if (!method.confirmed()) {
                add(Caveat.Kind.UNCONFIRMED_COUNTING, method.cite());
            }
        }
        for (ServiceDays.Version table : resolved.tables()) {
            if (!table.confirmed()) {
                add(Caveat.Kind.UNCONFIRMED_COUNTING, table.cite());
            }
        }
    }

    private String replacedName(Rule.Version version) {
        return resolved.law()
                .rule(version.replaces())
                .map(rule -> rule.latest().cite())
                .orElse(version.replaces());
    }

    private void addCondition(String fact, List<String> values) {
        List<String> about = new ArrayList<>(values.size() + 1);
        about.add(fact);
        about.addAll(values);
        caveats.add(new Caveat(Caveat.Kind.CONDITION, about));
    }

    private Optional<CourtDays> days() {
        return DayDoubts.courtDays(resolved, ended.limb().computation());
    }

    private void addCalendars() {
        if (!trail.askedAnything()) {
            return;
        }
        days().ifPresent(days -> days.calendars().forEach(counted -> {
            addYears(counted.calendar());
            addEnd(counted.calendar());
        }));
    }

    private void addYears(HolidayCalendar calendar) {
        int first = trail.earliest().getYear();
        int last = trail.latest().getYear();
        for (int year = first; year <= last; year++) {
            if (!calendar.isConfirmed(year)) {
                add(Caveat.Kind.UNCONFIRMED_CALENDAR, calendar.id(), String.valueOf(year));
                return;
            }
        }
    }

    private void addEnd(HolidayCalendar calendar) {
        LocalDate end = calendar.coverTo();
        if (ended.due().on().isAfter(end.minusMonths(MONTHS_LEFT))) {
            add(Caveat.Kind.CALENDAR_NEARLY_OVER, calendar.id(), end.toString());
        }
    }

    private void addState() {
        Court court = resolved.question().court();
        Computation computation = ended.limb().computation();
        CountingMethod.Side side = Answering.methodOf(resolved, computation)
                .side(computation.count().direction());
        if (side.countsState()
                && !court.state().isEmpty()
                && court.stateCalendars().isEmpty()) {
            add(Caveat.Kind.STATE_NOT_COVERED, court.state());
        }
    }

    private void addDisplaced() {
        Question question = resolved.question();
        List<Rule> displacing = resolved.law().displacing(question.rule());
        if (displacing.isEmpty()) {
            return;
        }
        displacing.stream()
                .map(Rule::latest)
                .filter(local -> !question.court().isJurisdictionAlone() && Resolver.appliesAt(local, question.court()))
                .filter(local -> !Resolver.contradicts(local, question.facts()))
                .findFirst()
                .ifPresent(local -> add(
                        Resolver.isSatisfied(local, question.facts())
                                ? Caveat.Kind.DISPLACED
                                : Caveat.Kind.PERHAPS_DISPLACED,
                        local.cite(),
                        local.id()));
    }

    private void addLeftOut() {
        List<Limb> limbs = resolved.version().limbs();
        if (limbs.size() == 1 || resolved.version().combine() == Combine.ONE_OF) {
            return;
        }
        for (Limb limb : limbs) {
            if (resolved.start(limb.computation()).isEmpty()) {
                add(
                        Caveat.Kind.LIMB_LEFT_OUT,
                        limb.computation().on().getFirst(),
                        limb.name().en(),
                        limb.name().es());
            }
        }
    }
}
