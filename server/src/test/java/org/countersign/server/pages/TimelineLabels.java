package org.countersign.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.countersign.server.pages.Timeline.Drawing;
import org.countersign.server.pages.Timeline.Kind;
import org.countersign.server.pages.Timeline.Mark;
import org.countersign.server.pages.Timeline.Placed;
import org.junit.jupiter.api.Test;

final class TimelineLabels {

    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 23);
    private static final int LINES = 500;

    @Test
    void neverCollide() {
        for (int seed = 0; seed < LINES; seed++) {
            List<Placed> labelled =
                    drawn(seed).placed().stream().filter(Placed::isLabelled).toList();
            for (Placed one : labelled) {
                for (Placed other : labelled) {
                    assertThat(one != other && overlap(one, other))
                            .as("seed %d: %s and %s", seed, one, other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void areNeverCrossedByAPole() {
        for (int seed = 0; seed < LINES; seed++) {
            Drawing drawing = drawn(seed);
            List<Placed> labelled =
                    drawing.placed().stream().filter(Placed::isLabelled).toList();
            for (Placed pole : labelled) {
                for (Placed label : labelled) {
                    assertThat(pole != label && crosses(pole, label, drawing.axis()))
                            .as("seed %d: %s through %s", seed, pole, label)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void stayInsideTheDrawing() {
        for (int seed = 0; seed < LINES; seed++) {
            Drawing drawing = drawn(seed);
            for (Placed placed : drawing.placed()) {
                assertThat(placed.place()).isBetween(0.0, 100.0);
                assertThat(right(placed)).isLessThanOrEqualTo(Drawing.NARROWEST);
                assertThat(placed.label() + (placed.isLabelled() ? placed.height() : 0) - TimelineLayout.LINE)
                        .isLessThanOrEqualTo(drawing.height());
            }
        }
    }

    @Test
    void keepTheOrderOfDays() {
        for (int seed = 0; seed < LINES; seed++) {
            List<Placed> below = drawn(seed).placed().stream()
                    .filter(placed -> !placed.above())
                    .toList();
            assertThat(below.stream().map(Placed::place).toList()).isSorted();
        }
    }

    @Test
    void anEmptyLineIsToday() {
        assertThat(new Timeline(TODAY, List.of()).drawing().placed()).isEmpty();
    }

    @Test
    void oneDayIsNamed() {
        Timeline line = new Timeline(TODAY, List.of(new Mark(TODAY.plusDays(7), "Answer", Kind.DEADLINE)));
        assertThat(line.drawing().isComplete()).isTrue();
        assertThat(line.named().marks()).isEqualTo(line.marks());
    }

    @Test
    void ofTwoHundredDaysThoseNearTodayAreNamedAndTheDrawingStaysLow() {
        List<Mark> marks = IntStream.range(-100, 100)
                .mapToObj(day -> new Mark(TODAY.plusDays(3L * day + 1), "Day " + day, Kind.HAPPENED))
                .toList();
        Timeline line = new Timeline(TODAY, marks);
        assertThat(line.drawing().placed()).hasSize(200);
        assertThat(line.drawing().height()).isLessThan(340);
        assertThat(line.named().marks()).extracting(Mark::title).contains("Day 0", "Day -1");
        assertThat(line.named().marks()).hasSizeLessThan(20);
    }

    private static Drawing drawn(int seed) {
        Random random = new Random(seed);
        Kind[] kinds = Kind.values();
        List<Mark> marks = IntStream.rangeClosed(0, random.nextInt(16))
                .mapToObj(i -> new Mark(
                        TODAY.plusDays(random.nextInt(-200, 1 + random.nextInt(1, 200))),
                        "Responses to interrogatories, set one".substring(0, random.nextInt(6, 37)),
                        kinds[random.nextInt(kinds.length)]))
                .toList();
        return new Timeline(TODAY, marks).drawing();
    }

    private static boolean overlap(Placed one, Placed other) {
        return left(one) < right(other)
                && left(other) < right(one)
                && one.label() < other.label() + other.height()
                && other.label() < one.label() + one.height();
    }

    private static boolean crosses(Placed pole, Placed label, int axis) {
        double x = pole.place() * Drawing.NARROWEST / 100;
        return x > left(label)
                && x < right(label)
                && Math.min(axis, pole.label()) < label.label() + label.height()
                && Math.max(axis, pole.label()) > label.label();
    }

    private static double left(Placed placed) {
        return placed.place() * Drawing.NARROWEST / 100 + 8;
    }

    private static double right(Placed placed) {
        int longest = placed.lines().stream().mapToInt(String::length).max().orElse(0);
        return left(placed) + TimelineLayout.CHARACTER * longest;
    }
}
