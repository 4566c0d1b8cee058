package org.countersign.courttime.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.courttime.Answer;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Law;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;

/**
 * Deadlines that are open under one snapshot of the law, indexed by what they depend on: the days of the calendars they
 * looked at, their rule, their event. A change looks only at those that it can touch.
 */
public final class OpenDeadlines {
    private final Law law;
    private final List<Docketed> deadlines;
    private final Moments moments;
    private final Map<String, DayIntervals> byCalendar = new HashMap<>();
    private final Map<String, List<Integer>> refusedByCalendar = new HashMap<>();
    private final Map<String, int[]> byRule;

    /**
     * @param law the snapshot under which they were computed
     * @param deadlines the deadlines
     */
    public OpenDeadlines(Law law, List<Docketed> deadlines) {
        this.law = law;
        this.deadlines = List.copyOf(deadlines);
        this.moments = new Moments(this.deadlines);
        Map<String, List<Integer>> rules = new HashMap<>();
        Map<String, List<Integer>> calendars = new HashMap<>();
        for (int at = 0; at < this.deadlines.size(); at++) {
            Question question = this.deadlines.get(at).question();
            rules.computeIfAbsent(question.rule(), unused -> new ArrayList<>()).add(at);
            Answer answer = this.deadlines.get(at).answer();
            boolean refused = answer.outcome() instanceof Outcome.Refusal;
            if (refused || looksAtDays(answer)) {
                int place = at;
                calendarsOf(question.court())
                        .forEach(id -> (refused ? refusedByCalendar : calendars)
                                .computeIfAbsent(id, unused -> new ArrayList<>())
                                .add(place));
            }
        }
        this.byRule = new HashMap<>();
        rules.forEach((id, places) -> byRule.put(id, ints(places)));
        calendars.forEach((id, places) -> byCalendar.put(id, intervals(ints(places))));
    }

    private static boolean looksAtDays(Answer answer) {
        return !answer.from().isAfter(answer.to());
    }

    private static Stream<String> calendarsOf(Court court) {
        return Stream.concat(court.calendars().stream(), court.stateCalendars().stream())
                .distinct();
    }

    private static int[] ints(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private DayIntervals intervals(int[] places) {
        int[] firsts = IntStream.of(places)
                .map(at -> (int) deadlines.get(at).answer().from().toEpochDay())
                .toArray();
        int[] lasts = IntStream.of(places)
                .map(at -> (int) deadlines.get(at).answer().to().toEpochDay())
                .toArray();
        return new DayIntervals(places, firsts, lasts);
    }

    /** What a new edition of a calendar does: the deadlines that looked at a day on which both editions differ. */
    public List<Effect> after(HolidayCalendar edition) {
        HolidayCalendar old = law.calendar(edition.id())
                .orElseThrow(() -> new IllegalArgumentException("no calendar " + edition.id() + " to replace"));
        BitSet touched = new BitSet(deadlines.size());
        DayIntervals intervals = byCalendar.get(edition.id());
        if (intervals != null) {
            for (LocalDate day : differences(old, edition)) {
                intervals.forEachHolding((int) day.toEpochDay(), touched::set);
            }
        }
        addThoseAtTheEdge(touched, old, edition);
        return recomputed(touched, new CourtTime(law.withCalendar(edition)));
    }

    /** Those that were refused, since it may know their days; and, where it covers fewer days, those that lie outside. */
    private void addThoseAtTheEdge(BitSet touched, HolidayCalendar old, HolidayCalendar edition) {
        refusedByCalendar.getOrDefault(edition.id(), List.of()).forEach(touched::set);
        if (!edition.first().isAfter(old.first()) && !edition.last().isBefore(old.last())) {
            return;
        }
        for (int at = 0; at < deadlines.size(); at++) {
            Answer answer = deadlines.get(at).answer();
            if (looksAtDays(answer)
                    && (answer.from().isBefore(edition.first()) || answer.to().isAfter(edition.last()))) {
                touched.set(at);
            }
        }
    }

    private static Set<LocalDate> differences(HolidayCalendar one, HolidayCalendar other) {
        Set<LocalDate> days = new TreeSet<>(one.holidays().keySet());
        days.addAll(other.holidays().keySet());
        days.removeIf(
                day -> one.on(day).map(Holiday::standing).equals(other.on(day).map(Holiday::standing)));
        return days;
    }

    private List<Effect> recomputed(BitSet touched, CourtTime courtTime) {
        List<Effect> effects = new ArrayList<>(touched.cardinality());
        for (int at = touched.nextSetBit(0); at >= 0; at = touched.nextSetBit(at + 1)) {
            Docketed before = deadlines.get(at);
            Answer after = courtTime.examine(before.question());
            if (moments.differ(at, after.outcome())) {
                effects.add(new Effect.Moved(before, after));
            }
        }
        return effects;
    }

    /** What another snapshot of the rules does: those whose rule or method has another text, those that are new. */
    public List<Effect> after(Law other) {
        CourtTime courtTime = new CourtTime(other);
        Set<String> changed = PackDifference.rules(law, other);
        BitSet touched = new BitSet(deadlines.size());
        List<Effect> effects = new ArrayList<>();
        for (String rule : changed) {
            boolean gone = other.rule(rule).isEmpty();
            for (int at : byRule.getOrDefault(rule, new int[0])) {
                if (gone) {
                    effects.add(new Effect.Fell(deadlines.get(at)));
                } else {
                    touched.set(at);
                }
            }
        }
        effects.addAll(displaced(changed, courtTime, touched));
        effects.addAll(recomputed(touched, courtTime));
        effects.addAll(appearing(changed, courtTime));
        return effects;
    }

    /** The deadlines of general rules that a new or changed rule now displaces; they are no longer to be recomputed. */
    private List<Effect> displaced(Set<String> changed, CourtTime courtTime, BitSet touched) {
        List<Effect> effects = new ArrayList<>();
        for (String rule : changed) {
            String replaced = courtTime
                    .law()
                    .rule(rule)
                    .map(found -> found.latest().replaces())
                    .orElse("");
            for (int at : byRule.getOrDefault(replaced, new int[0])) {
                Question question = deadlines.get(at).question();
                if (!courtTime
                        .questions(question.court(), question.trigger(), question.facts())
                        .contains(question)) {
                    touched.clear(at);
                    effects.add(new Effect.Fell(deadlines.get(at)));
                }
            }
        }
        return effects;
    }

    private record Occurrence(Court court, Trigger trigger, Facts facts) {}

    private List<Effect> appearing(Set<String> changed, CourtTime courtTime) {
        Set<Occurrence> occurrences = new LinkedHashSet<>();
        Set<Question> known = new LinkedHashSet<>();
        if (!changed.isEmpty()) {
            for (Docketed each : deadlines) {
                Question question = each.question();
                occurrences.add(new Occurrence(question.court(), question.trigger(), question.facts()));
                if (changed.contains(question.rule())) {
                    known.add(question);
                }
            }
        }
        List<Effect> appeared = new ArrayList<>();
        for (Occurrence each : occurrences) {
            courtTime.questions(each.court(), each.trigger(), each.facts()).stream()
                    .filter(question -> changed.contains(question.rule()) && !known.contains(question))
                    .forEach(question -> appeared.add(new Effect.Appeared(question, courtTime.examine(question))));
        }
        return appeared;
    }

    /**
     * What a corrected event does: the deadlines that it started move, fall, or appear.
     *
     * @param court where
     * @param before the event as it was entered
     * @param after the event as it is now
     * @param facts the facts as they are now
     */
    public List<Effect> after(Court court, Trigger before, Trigger after, Facts facts) {
        CourtTime courtTime = new CourtTime(law);
        List<Question> now = courtTime.questions(court, after, facts);
        Set<String> rulesNow = new TreeSet<>(now.stream().map(Question::rule).toList());
        Set<String> rulesBefore = new TreeSet<>();
        List<Effect> effects = new ArrayList<>();
        for (Docketed each : deadlines) {
            if (each.question().court().equals(court)
                    && each.question().trigger().equals(before)) {
                String rule = each.question().rule();
                rulesBefore.add(rule);
                if (!rulesNow.contains(rule)) {
                    effects.add(new Effect.Fell(each));
                    continue;
                }
                Answer answer = courtTime.examine(new Question(rule, court, after, facts));
                if (Moments.differ(each.answer().outcome(), answer.outcome())) {
                    effects.add(new Effect.Moved(each, answer));
                }
            }
        }
        now.stream()
                .filter(question -> !rulesBefore.contains(question.rule()))
                .forEach(question -> effects.add(new Effect.Appeared(question, courtTime.examine(question))));
        return effects;
    }
}
