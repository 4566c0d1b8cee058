package org.countersign.server.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.countersign.server.pages.Timeline.Drawing;
import org.countersign.server.pages.Timeline.Kind;
import org.countersign.server.pages.Timeline.Mark;
import org.countersign.server.pages.Timeline.Placed;

/**
 * Places the marks of a timeline. A label is a flag to the right of its pole. Going from right to left, a label goes
 * one lane further out than every label that it would reach over; so no pole crosses a label and no two labels meet.
 */
final class TimelineLayout {

    static final int LANES = 4;
    static final int LINE = 16;
    static final int LANE = 3 * LINE + 10;
    static final int LONGEST_LINE = 22;
    private static final double CHARACTER = 7.2;
    private static final double GAP = 14;
    private static final double LEFT = 1.5;
    private static final double RIGHT = 73;
    private static final double MIDDLE = 36;
    private static final int EDGE = 12;

    private final Timeline line;
    private final LocalDate first;
    private final LocalDate last;

    private TimelineLayout(Timeline line) {
        this.line = line;
        this.first = line.marks().isEmpty() ? line.today() : earlier(line.marks().getFirst().date(), line.today());
        this.last = line.marks().isEmpty() ? line.today() : later(line.marks().getLast().date(), line.today());
    }

    static Drawing draw(Timeline line) {
        return new TimelineLayout(line).draw();
    }

    private Drawing draw() {
        List<Placed> above = lanes(line.marks().stream().filter(TimelineLayout::isAbove).toList(), true);
        List<Placed> below = lanes(line.marks().stream().filter(m -> !isAbove(m)).toList(), false);
        int up = above.stream().mapToInt(Placed::label).max().orElse(0);
        int down = below.stream().mapToInt(Placed::label).max().orElse(0);
        int axis = Math.max(up, LINE) + 2 * LINE + EDGE;
        List<Placed> all = new ArrayList<>();
        above.forEach(placed -> all.add(at(placed, axis - placed.label())));
        below.forEach(placed -> all.add(at(placed, axis + placed.label())));
        return new Drawing(place(line.today()), axis, axis + down + 3 * LINE, all);
    }

    private static Placed at(Placed placed, int label) {
        return new Placed(placed.mark(), placed.place(), placed.label() == 0 ? 0 : label, placed.lines(), placed.above());
    }

    private List<Placed> lanes(List<Mark> marks, boolean above) {
        List<Placed> placed = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (Mark mark : marks.reversed()) {
            double place = place(mark.date());
            List<String> lines = lines(mark.title());
            double end = place + 100 * (width(lines) + GAP) / Drawing.NARROWEST;
            int lane = 0;
            for (int i = 0; i < placed.size(); i++) {
                lane = placed.get(i).place() <= end ? Math.max(lane, lanes.get(i) + 1) : lane;
            }
            boolean room = lane < LANES;
            lanes.add(room ? lane : -1);
            placed.add(new Placed(mark, place, room ? 2 * LINE + lane * LANE : 0, lines, above));
        }
        return placed.reversed();
    }

    /** Past and future have each their own scale, so that a long past does not press the coming weeks together. */
    private double place(LocalDate date) {
        double middle = first.isBefore(line.today()) ? MIDDLE : LEFT;
        if (date.isAfter(line.today())) {
            return middle + (RIGHT - middle) * share(line.today(), date, last);
        }
        return LEFT + (middle - LEFT) * share(first, date, line.today());
    }

    private static double share(LocalDate from, LocalDate date, LocalDate to) {
        long all = ChronoUnit.DAYS.between(from, to);
        return all == 0 ? 1 : (double) ChronoUnit.DAYS.between(from, date) / all;
    }

    private static double width(List<String> lines) {
        return CHARACTER * Math.max(13, lines.stream().mapToInt(String::length).max().orElse(0));
    }

    private static List<String> lines(String title) {
        if (title.length() <= LONGEST_LINE) {
            return List.of(title);
        }
        int space = title.lastIndexOf(' ', LONGEST_LINE);
        int end = space > 0 ? space : LONGEST_LINE;
        String rest = title.substring(end).strip();
        String second = rest.length() > LONGEST_LINE ? rest.substring(0, LONGEST_LINE - 1).strip() + "…" : rest;
        return List.of(title.substring(0, end), second);
    }

    private static boolean isAbove(Mark mark) {
        return mark.kind() == Kind.TAKE_OVER;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
