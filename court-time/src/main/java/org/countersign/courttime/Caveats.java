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

/** What a person who relies on a deadline must know. */
final class Caveats {
    private static final int MONTHS_LEFT = 24;
    private static final Caveat ATTORNEY = new Caveat(
            Caveat.Kind.ATTORNEY,
            new Label(
                    "Accrual and tolling are for an attorney; compute from the earliest plausible day.",
                    "El inicio y la suspensión del plazo los decide un abogado; compute desde el primer día plausible."));

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

    private void add(Caveat.Kind kind, String en, String es) {
        caveats.add(new Caveat(kind, new Label(en, es)));
    }

    private void addRule() {
        Rule.Version version = resolved.version();
        if (!version.confirmed()) {
            add(
                    Caveat.Kind.UNCONFIRMED_RULE,
                    version.cite() + " was not confirmed against its text; verify it before relying on the date.",
                    version.cite() + " no se confirmó con su texto; verifíquela antes de confiar en la fecha.");
        }
        if (version.kind() == Kind.LIMITATION) {
            caveats.add(ATTORNEY);
        }
        if (!version.replaces().isEmpty()) {
            String other = replacedName(version);
            add(
                    Caveat.Kind.REPLACES,
                    version.cite() + " stands here in place of " + other + ".",
                    version.cite() + " rige aquí en lugar de " + other + ".");
        }
        resolved.methods().values().stream()
                .filter(method -> !method.confirmed())
                .forEach(method -> addUnconfirmed(method.cite()));
        resolved.tables().values().stream()
                .filter(table -> !table.confirmed())
                .forEach(table -> addUnconfirmed(table.cite()));
    }

    private String replacedName(Rule.Version version) {
        return resolved.law()
                .rule(version.replaces())
                .map(rule -> rule.latest().cite())
                .orElse(version.replaces());
    }

    private void addUnconfirmed(String cite) {
        add(
                Caveat.Kind.UNCONFIRMED_RULE,
                cite + ", by which time was counted, was not confirmed against its text.",
                cite + ", que rigió el cómputo, no se confirmó con su texto.");
    }

    private void addCondition(String condition) {
        add(Caveat.Kind.CONDITION, "Holds only if " + condition + ".", "Rige solo si " + condition + ".");
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
                add(
                        Caveat.Kind.UNCONFIRMED_CALENDAR,
                        "The holidays of " + calendar.id() + " for " + year + " were not confirmed.",
                        "Los días inhábiles de " + calendar.id() + " para " + year + " no se confirmaron.");
                return;
            }
        }
    }

    private void addEnd(HolidayCalendar calendar) {
        LocalDate end = calendar.coverTo();
        if (ended.due().on().isAfter(end.minusMonths(MONTHS_LEFT))) {
            add(
                    Caveat.Kind.CALENDAR_NEARLY_OVER,
                    "The calendar " + calendar.id() + " ends on " + end + "; install a later edition.",
                    "El calendario " + calendar.id() + " termina el " + end + "; instale una edición posterior.");
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
            add(
                    Caveat.Kind.STATE_NOT_COVERED,
                    "State holidays of " + court.state() + " not covered: this is the earliest date.",
                    "Los días inhábiles estatales de " + court.state()
                            + " no están cubiertos: es la fecha más temprana.");
        }
    }

    private void addDisplaced() {
        Question question = resolved.question();
        resolved.law().displacing(question.rule()).stream()
                .map(Rule::latest)
                .filter(local -> !question.court().isJurisdictionAlone() && Resolver.appliesAt(local, question.court()))
                .filter(local -> !Resolver.contradicts(local, question.facts()))
                .findFirst()
                .ifPresent(local -> addDisplacedBy(local, Resolver.isSatisfied(local, question.facts())));
    }

    private void addDisplacedBy(Rule.Version local, boolean surely) {
        add(
                Caveat.Kind.DISPLACED,
                local.cite() + (surely ? " displaces" : " may displace") + " this rule here; see " + local.id() + ".",
                local.cite() + (surely ? " desplaza" : " puede desplazar") + " esta regla aquí; vea " + local.id()
                        + ".");
    }

    private void addLeftOut() {
        List<Limb> limbs = resolved.version().limbs();
        if (limbs.size() == 1 || resolved.version().combine() == Combine.ONE_OF) {
            return;
        }
        for (Limb limb : limbs) {
            if (resolved.start(limb.computation()).isEmpty()) {
                String event = limb.computation().on().getFirst();
                add(
                        Caveat.Kind.LIMB_LEFT_OUT,
                        "Not counted, since " + event + " is not stated: "
                                + limb.name().en() + ".",
                        "No se contó, porque no consta " + event + ": "
                                + limb.name().es() + ".");
            }
        }
    }
}
