package org.countersign.server.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.countersign.server.pages.Timeline.Drawing;
import org.countersign.server.pages.Timeline.Kind;
import org.countersign.server.pages.Timeline.Mark;
import org.countersign.server.pages.Timeline.Placed;

/**
 * Places the marks of a timeline: what is to be done above the line, everything else below. A label is a flag to the right
 * of its pole. Going from right to left, a label goes further out than every label that it would reach over; so no pole
 * crosses a label and no two labels meet. Where there are too many, those nearest today have their label.
 */
final class TimelineLayout {

    static final int LINE = 16;
    static final int LONGEST_LINE = 22;
    /** Wider than the widest common sans at 12 pixels, on average. */
    static final double CHARACTER = 6.6;

    private static final int OFFSET = 8;
    private static final int GAP = 8;
    private static final int NEAREST = 32;
    private static final int FURTHEST = 150;
    private static final int EDGE = 12;
    private static final int LONGEST_DATE = 15;
    private static final double LEFT = 1.5;
    private static final double RIGHT = 75;
    private static final double MIDDLE = 36;
    private static final double WIDENING = 0.65;

    private final Timeline line;
    private final LocalDate first;
    private final LocalDate last;

    private TimelineLayout(Timeline line) {
        this.line = line;
        List<Mark> marks = line.marks();
        this.first = marks.isEmpty() || marks.getFirst().date().isAfter(line.today())
                ? line.today()
                : marks.getFirst().date();
        this.last = marks.isEmpty() || marks.getLast().date().isBefore(line.today())
                ? line.today()
                : marks.getLast().date();
    }

    static Drawing draw(Timeline line) {
        return new TimelineLayout(line).draw();
    }

    private Drawing draw() {
        Set<Mark> named = named();
        List<Placed> above = flags(true, named);
        List<Placed> below = flags(false, named);
        int axis = Math.max(furthest(above), NEAREST) + LINE + EDGE;
        List<Placed> all = new ArrayList<>();
        above.forEach(placed -> all.add(placed.at(axis - furthest(List.of(placed)) + LINE / 2)));
        below.forEach(placed -> all.add(placed.at(axis + placed.label())));
        return new Drawing(place(line.today()), axis, axis + Math.max(furthest(below), NEAREST), all);
    }

    /** The far end of the furthest label, in pixels from the line. */
    private static int furthest(List<Placed> flags) {
        return flags.stream()
                .filter(Placed::isLabelled)
                .mapToInt(placed -> placed.label() + placed.height())
                .max()
                .orElse(0);
    }

    /** The marks with a label, as many as fit: each is tried in turn, the nearest to today first. */
    private Set<Mark> named() {
        Set<Mark> named = Collections.newSetFromMap(new IdentityHashMap<>());
        line.marks().stream().sorted(Comparator.comparingLong(this::distance)).forEach(mark -> {
            named.add(mark);
            if (furthest(flags(isAbove(mark), named)) > FURTHEST) {
                named.remove(mark);
            }
        });
        return named;
    }

    private long distance(Mark mark) {
        return Math.abs(ChronoUnit.DAYS.between(line.today(), mark.date()));
    }

    /** The line of today reaches up, so that nothing of the past has its label there. */
    private boolean isAbove(Mark mark) {
        boolean isToBeDone = mark.kind() == Kind.TAKE_OVER || mark.kind() == Kind.DEADLINE;
        return isToBeDone && !mark.date().isBefore(line.today());
    }

    private List<Placed> flags(boolean above, Set<Mark> named) {
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : line.marks().reversed()) {
            if (isAbove(mark) == above) {
                placed.add(named.contains(mark) ? flag(mark, above, placed) : dot(mark, above));
            }
        }
        return placed.reversed();
    }

    private Placed dot(Mark mark, boolean above) {
        return new Placed(mark, place(mark.date()), 0, lines(mark.title()), above);
    }

    private Placed flag(Mark mark, boolean above, List<Placed> placed) {
        double place = place(mark.date());
        List<String> lines = lines(mark.title());
        double end = place + 100 * (OFFSET + width(lines) + GAP) / Drawing.NARROWEST;
        int out = placed.stream()
                .filter(other -> other.isLabelled() && other.place() <= end)
                .mapToInt(other -> other.label() + other.height() + GAP)
                .max()
                .orElse(NEAREST);
        return new Placed(mark, place, out, lines, above);
    }

    /** Past and future have each their own scale, and both are wider near today, where days matter more. */
    private double place(LocalDate date) {
        double middle = first.isBefore(line.today()) ? MIDDLE : LEFT;
        if (date.isAfter(line.today())) {
            return middle + (RIGHT - middle) * Math.pow(share(date, last), WIDENING);
        }
        return middle - (middle - LEFT) * Math.pow(share(date, first), WIDENING);
    }

    /** The part of the way from today to the far end, before or after it. */
    private double share(LocalDate date, LocalDate end) {
        long all = ChronoUnit.DAYS.between(line.today(), end);
        return all == 0 ? 0 : (double) ChronoUnit.DAYS.between(line.today(), date) / all;
    }

    private static double width(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        return CHARACTER * Math.max(LONGEST_DATE, longest);
    }

    private static List<String> lines(String title) {
        if (title.length() <= LONGEST_LINE) {
            return List.of(title);
        }
        int space = title.lastIndexOf(' ', LONGEST_LINE);
        int end = space > 0 ? space : LONGEST_LINE;
        String rest = title.substring(end).strip();
        String second = rest.length() > LONGEST_LINE
                ? rest.substring(0, LONGEST_LINE - 1).strip() + "…"
                : rest;
        return List.of(title.substring(0, end), second);
    }
}
