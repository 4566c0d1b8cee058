package org.countersign.server.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The past and the future of a matter on one line, with today between them.
 *
 * @param today the day of the line between past and future
 * @param marks what happened and what is to come, in any order
 */
public record Timeline(LocalDate today, List<Mark> marks) {

    private static final int YEAR_IN_DOUBT = 250;

    public Timeline {
        marks = marks.stream().sorted(Comparator.comparing(Mark::date)).toList();
    }

    /** A day as the line names it: with its year where it is so far from today that the year is in doubt. */
    public String named(LocalDate day, Wording text) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(today, day)) < YEAR_IN_DOUBT;
        return near ? text.day(day) : text.dayAndYear(day);
    }

    /** The marks before today. */
    public List<Mark> past() {
        return marks.stream().filter(mark -> mark.date().isBefore(today)).toList();
    }

    /** The marks of today and later. */
    public List<Mark> future() {
        return marks.stream().filter(mark -> !mark.date().isBefore(today)).toList();
    }

    /** Where everything is drawn, for a surface at least {@link Drawing#NARROWEST} pixels wide. */
    public Drawing drawing() {
        return TimelineLayout.draw(this);
    }

    /** The same line with the marks alone that have a label. */
    public Timeline named() {
        return new Timeline(
                today,
                drawing().placed().stream()
                        .filter(Placed::isLabelled)
                        .map(Placed::mark)
                        .toList());
    }

    /**
     * One mark on the line.
     *
     * @param date its day
     * @param title what it is, in a few words
     * @param kind what kind of day it is
     */
    public record Mark(LocalDate date, String title, Kind kind) {}

    /** Something that happened; the last day to take work over; a deadline, open or met; something planned. */
    public enum Kind {
        HAPPENED,
        TAKE_OVER,
        DEADLINE,
        MET,
        PLANNED;

        /** The class name of this kind in the style sheet. */
        public String css() {
            return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The line as it is drawn. Horizontal places are percentages of the width, vertical ones pixels.
     *
     * @param today the place of today
     * @param axis the height of the line
     * @param height the height of the drawing
     * @param placed the marks with their places
     */
    public record Drawing(double today, int axis, int height, List<Placed> placed) {

        /** Labels never collide on a surface of this width or more. */
        public static final int NARROWEST = 720;

        public Drawing {
            placed = List.copyOf(placed);
        }

        /** Whether every mark has its label; otherwise the whole list can be opened below. */
        public boolean isComplete() {
            return placed.stream().allMatch(Placed::isLabelled);
        }

        /** A percentage as SVG reads it. */
        public static String percent(double place) {
            return Math.round(place * 100) / 100.0 + "%";
        }
    }

    /**
     * A mark with its place.
     *
     * @param mark the mark
     * @param place the percentage of the width
     * @param label the height of its label's first line; 0 when there is no room for a label
     * @param lines its title, in at most two lines
     * @param above whether its label is above the line
     */
    public record Placed(Mark mark, double place, int label, List<String> lines, boolean above) {

        /** Whether there was room for a label. */
        public boolean isLabelled() {
            return label != 0;
        }

        /** The height of title and date, in pixels. */
        int height() {
            return TimelineLayout.LINE * (lines.size() + 1);
        }

        Placed at(int height) {
            return new Placed(mark, place, isLabelled() ? height : 0, lines, above);
        }
    }
}
