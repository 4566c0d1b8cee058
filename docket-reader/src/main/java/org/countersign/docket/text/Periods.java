package org.countersign.docket.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.docket.Span;
import org.countersign.docket.StatedPeriod.Direction;
import org.countersign.docket.StatedPeriod.Unit;

/** The periods in a text: "within twenty-one (21) days of", "no later than 14 days after", "by 29-days". */
public final class Periods {
    private static final List<Phrase> CUES = List.of(
            Phrase.parse("within"),
            Phrase.parse("within the next"),
            Phrase.parse("no/not later/more than"),
            Phrase.parse("at least"),
            Phrase.parse("not/no less/fewer than"),
            Phrase.parse("have/has/had"),
            Phrase.parse("given/allowed/granted/afforded/in"),
            Phrase.parse("extended/extend/extending/extension by/of/for"),
            Phrase.parse("extend*/extension ... by/of/for"),
            Phrase.parse("an? additional"),
            Phrase.parse("by/for an? additional"),
            Phrase.parse("time by"));
    private static final Phrase EXTENDS = Phrase.parse("extend*/extension/additional");
    private static final int LONGEST_ANCHOR = 12;

    private Periods() {}

    /** The periods of a text, in their order. */
    public static List<PeriodWords> in(Words words, Sentences sentences) {
        List<PeriodWords> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int start = at;
            Optional<Amount> amount = amount(words, at);
            amount.flatMap(each -> stated(words, sentences, start, each)).ifPresent(found::add);
            at = amount.map(Amount::to).orElse(at + 1);
        }
        return found;
    }

    private static Optional<PeriodWords> stated(Words words, Sentences sentences, int at, Amount amount) {
        int cue = cueBefore(words, at);
        Optional<Direction> direction = direction(words, amount.to());
        boolean granted = (words.is(amount.to(), "granted") && words.is(amount.to() + 1, "for"))
                || words.is(amount.to(), "extension");
        if (cue < 0 && direction.isEmpty() && !granted) {
            return Optional.empty();
        }
        int anchor = direction.isPresent() ? anchorStart(words, amount.to()) : amount.to();
        int anchorEnd = direction.isPresent() ? anchorEnd(words, sentences, anchor) : anchor;
        int from = cue < 0 ? at : cue;
        boolean extension = granted || (direction.isEmpty() && EXTENDS.isIn(words, Math.max(0, at - 14), at));
        return Optional.of(new PeriodWords(
                amount.number(),
                amount.unit(),
                direction.orElse(Direction.AFTER),
                extension,
                words.between(anchor, anchorEnd),
                from,
                Math.max(anchorEnd, amount.to()),
                words.span(from, Math.max(anchorEnd, amount.to()))));
    }

    private static int cueBefore(Words words, int at) {
        int best = -1;
        for (Phrase cue : CUES) {
            int start = cue.startOfMatchBefore(words, Math.max(0, at - 12), at);
            if (start >= 0 && (best < 0 || start < best)) {
                best = start;
            }
        }
        return best;
    }

    private static Optional<Amount> amount(Words words, int at) {
        Optional<Amount> number = words.isNumber(at)
                ? Optional.of(new Amount(words.at(at).number(), Unit.DAY, at + 1))
                : spelled(words, at);
        return number.map(found -> afterRepetition(words, found)).flatMap(found -> unit(words, found));
    }

    private static Optional<Amount> spelled(Words words, int at) {
        var first = NumberWords.value(words.at(at).lower());
        if (first.isEmpty()
                || (at > 0 && NumberWords.value(words.at(at - 1).lower()).orElse(0) >= 20)) {
            return Optional.empty();
        }
        boolean tens = first.getAsInt() >= 20 && at + 1 < words.size();
        var second = tens ? NumberWords.value(words.at(at + 1).lower()) : OptionalInt.empty();
        if (second.isPresent() && second.getAsInt() < 10) {
            return Optional.of(new Amount(first.getAsInt() + second.getAsInt(), Unit.DAY, at + 2));
        }
        return Optional.of(new Amount(first.getAsInt(), Unit.DAY, at + 1));
    }

    private static Amount afterRepetition(Words words, Amount found) {
        boolean repeated = words.isNumber(found.to())
                && words.gapBefore(found.to()).contains("(")
                && words.at(found.to()).number() == found.number();
        return repeated ? new Amount(found.number(), found.unit(), found.to() + 1) : found;
    }

    private static Optional<Amount> unit(Words words, Amount amount) {
        if (amount.number() < 1
                || amount.number() > 3660
                || !words.gapBefore(amount.to()).strip().matches("[-)]?")) {
            return Optional.empty();
        }
        int at = words.is(amount.to(), "calendar", "full", "consecutive") ? amount.to() + 1 : amount.to();
        if (words.is(at, "business", "court", "judicial", "working") && words.is(at + 1, "day", "days")) {
            return Optional.of(new Amount(amount.number(), Unit.COURT_DAY, at + 2));
        }
        return named(words, at).map(unit -> new Amount(amount.number(), unit, at + 1));
    }

    private static Optional<Unit> named(Words words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        return switch (words.at(at).lower()) {
            case "day", "days" -> Optional.of(Unit.DAY);
            case "week", "weeks" -> Optional.of(Unit.WEEK);
            case "month", "months" -> Optional.of(Unit.MONTH);
            case "year", "years" -> Optional.of(Unit.YEAR);
            case "hour", "hours" -> Optional.of(Unit.HOUR);
            default -> Optional.empty();
        };
    }

    private static Optional<Direction> direction(Words words, int at) {
        if (words.is(at, "of", "from", "after", "following") || words.is(at, "thereof", "thereafter")) {
            return Optional.of(Direction.AFTER);
        }
        boolean before = words.is(at, "before") || (words.is(at, "prior") && words.is(at + 1, "to"));
        boolean inAdvance = words.is(at, "in") && words.is(at + 1, "advance");
        return before || inAdvance ? Optional.of(Direction.BEFORE) : Optional.empty();
    }

    private static int anchorStart(Words words, int at) {
        return words.is(at, "prior") || words.is(at, "in") ? Math.min(at + 2, words.size()) : at + 1;
    }

    private static int anchorEnd(Words words, Sentences sentences, int anchor) {
        int at = anchor;
        while (at < words.size()
                && at - anchor < LONGEST_ANCHOR
                && !(at > anchor && endsAnchor(words, sentences, at))) {
            at++;
        }
        return at;
    }

    private static boolean endsAnchor(Words words, Sentences sentences, int at) {
        return sentences.startsAt(at)
                || words.gapBefore(at).indexOf(',') >= 0
                || words.is(
                        at, "as", "why", "shall", "must", "may", "will", "to", "showing", "or", "and", "that", "in");
    }

    private record Amount(int number, Unit unit, int to) {}

    /**
     * A period as the text words it.
     *
     * @param anchor the words after "of", "from", "after" or "before"
     * @param from its first word
     * @param to the word after its last
     */
    public record PeriodWords(
            int amount,
            Unit unit,
            Direction direction,
            boolean extension,
            String anchor,
            int from,
            int to,
            Span span) {}
}
