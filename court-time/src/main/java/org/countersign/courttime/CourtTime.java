package org.countersign.courttime;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.courttime.calendar.OutsideCalendar;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.Span;

/**
 * The computation: a rule, a trigger, a court and facts, against a snapshot of the law, make a deadline, or readings, or
 * a refusal. A pure function: the same question of the same law has the same answer on every day and every machine.
 *
 * <p>Example: {@code frcp-12-a-1-A-i} at the Northern District of California from service on Thursday 5 November 2026:
 * 21 days end on Thursday 26 November, Thanksgiving; Friday is a holiday of California; the answer is due on Monday 30
 * November, safely on Friday 27 November.
 */
public final class CourtTime {
    private final Law law;
    private final Resolver resolver;

    public CourtTime(Law law) {
        this.law = law;
        this.resolver = new Resolver(law);
    }

    public Law law() {
        return law;
    }

    /** What a question comes to, without its certificate. */
    public Outcome answer(Question question) {
        return compute(question, new Trail(false)).outcome();
    }

    /** What a question comes to, with what it rests on. */
    public Certificate certify(Question question) {
        return compute(question, new Trail(true)).certificate();
    }

    /** What a question comes to, and the days of the calendars it looked at. */
    public Answer examine(Question question) {
        return compute(question, new Trail(false)).answer();
    }

    /**
     * Every deadline that an event starts at a court: the rules of its jurisdiction and kind whose conditions no fact
     * contradicts and whose other dates are stated, general rules left out where a rule of the court displaces them.
     */
    public List<Question> questions(Court court, Trigger trigger, Facts facts) {
        return questions(court, trigger, facts, Breadth.USUAL);
    }

    /**
     * The same, with the rules that are offered only on request where all are wanted, or those
     * of any proceeding where there are no others.
     */
    public List<Question> questions(Court court, Trigger trigger, Facts facts, Breadth breadth) {
        List<Question> usual = complete(court, trigger, facts, breadth);
        return usual.isEmpty() ? complete(court, trigger, facts, Breadth.ANY_PROCEEDING) : usual;
    }

    private List<Question> complete(Court court, Trigger trigger, Facts facts, Breadth breadth) {
        return started(court, trigger, facts, breadth).stream()
                .filter(question -> missing(question).isEmpty())
                .toList();
    }

    /** How many of the rules of an event are offered. */
    public enum Breadth {
        /** Those that the event usually starts. */
        USUAL,
        /** Also those of proceedings of another kind than is stated. */
        ANY_PROCEEDING,
        /** Also those for a particular motion, order or proceeding that the event does not tell. */
        ALL
    }

    /** The rules that an event starts together with another event whose date is not stated, by that event. */
    public SortedMap<String, String> waiting(Court court, Trigger trigger, Facts facts) {
        SortedMap<String, String> waiting = new TreeMap<>();
        for (Question question : started(court, trigger, facts, Breadth.USUAL)) {
            missing(question).ifPresent(event -> waiting.put(question.rule(), event));
        }
        return waiting;
    }

    private List<Question> started(Court court, Trigger trigger, Facts facts, Breadth breadth) {
        List<Question> questions = new ArrayList<>();
        for (Rule rule : law.rulesOn(trigger.event())) {
            if (isOffered(rule, facts, breadth)
                    && concerns(rule, court, trigger, facts)
                    && !isDisplaced(rule, court, facts)) {
                questions.add(new Question(rule.id(), court, trigger, facts));
            }
        }
        questions.sort((one, other) -> one.rule().compareTo(other.rule()));
        return questions;
    }

    /** The event of a period that must be known and is not; empty where all are, or where the question is refused. */
    private Optional<String> missing(Question question) {
        try {
            return resolver.resolve(question).missing();
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private boolean concerns(Rule rule, Court court, Trigger trigger, Facts facts) {
        boolean anywhere = rule.jurisdiction().equals(Rule.EVERYWHERE);
        if (!anywhere && !rule.jurisdiction().equals(court.jurisdiction())) {
            return false;
        }
        return rule.versions().stream()
                .filter(version -> version.startsOn(trigger.event()))
                .filter(version -> mayGovern(version, trigger))
                .filter(version -> facts.text("period").isPresent() || !isStated(version))
                .anyMatch(version -> isOf(version, court) && !Resolver.contradicts(version, facts));
    }

    /** Whether the rule is one of the court; of a jurisdiction alone, whether it is not a rule of named courts only. */
    private static boolean isOf(Rule.Version version, Court court) {
        return court.isJurisdictionAlone() ? !Resolver.isOfCourtsByName(version) : Resolver.appliesAt(version, court);
    }

    /** Whether the length of the period is for an order to state. */
    private static boolean isStated(Rule.Version version) {
        return version.limbs().stream()
                .anyMatch(limb -> limb.computation().count().span() instanceof Span.Stated);
    }

    private static boolean mayGovern(Rule.Version version, Trigger trigger) {
        return !version.selectedBy().equals(Rule.Version.BY_TRIGGER)
                || version.validity().covers(trigger.on());
    }

    private static boolean isOffered(Rule rule, Facts facts, Breadth breadth) {
        Rule.Offer offer = rule.latest().offer();
        String stated = facts.text("proceeding").orElse("");
        boolean suits = offer.suits(stated)
                || (stated.isEmpty()
                        && facts.text("case-type").filter(offer::suits).isPresent());
        return switch (breadth) {
            case USUAL -> !offer.narrow() && suits;
            case ANY_PROCEEDING -> !offer.narrow();
            case ALL -> true;
        };
    }

    private boolean isDisplaced(Rule rule, Court court, Facts facts) {
        return law.displacing(rule.id()).stream()
                .map(Rule::latest)
                .anyMatch(local -> Resolver.appliesAt(local, court) && Resolver.isSatisfied(local, facts));
    }

    private Computed compute(Question question, Trail trail) {
        try {
            return new Answering(resolver.resolve(question), trail).computed();
        } catch (Refused refused) {
            return Computed.refused(question, refused.refusal());
        } catch (DateTimeException impossible) {
            return Computed.refused(question, outOfRange(question));
        } catch (OutsideCalendar outside) {
            return Computed.refused(question, outside(question, outside));
        }
    }

    private static Outcome.Refusal outOfRange(Question question) {
        String on = question.trigger().on().toString();
        return new Outcome.Refusal(
                "date",
                new Label(
                        "From " + on + " no date can be computed; check the year.",
                        "Desde " + on + " no se puede computar ninguna fecha; revise el año."));
    }

    private Outcome.Refusal outside(Question question, OutsideCalendar outside) {
        String known = outside.first() + ".." + outside.last();
        return new Outcome.Refusal(
                question.court().id(),
                new Label(
                        "The calendar of " + question.court().name() + " covers " + known
                                + ", and this period leaves it: whether its last day is a holiday cannot be known.",
                        "El calendario de " + question.court().name() + " cubre " + known
                                + ", y este plazo sale de él: no se puede saber si su último día es inhábil."));
    }
}
