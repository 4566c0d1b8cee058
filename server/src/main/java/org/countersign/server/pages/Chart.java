package org.countersign.server.pages;

import java.util.List;

/**
 * Bars beside each other, with the same figures in a table behind them.
 *
 * @param title what is measured
 * @param each what one bar stands for, such as "Month"
 * @param bars the bars in order
 */
public record Chart(String title, String each, List<Bar> bars) {

    /** The height of the drawing in pixels. */
    public static final int HEIGHT = 96;

    private static final double FILLED = 0.84;

    public Chart {
        bars = List.copyOf(bars);
    }

    /** Where the bar begins, as a percentage of the width. */
    public String left(int bar) {
        return Timeline.Drawing.percent(100.0 * bar / bars.size());
    }

    /** The width of a bar, as a percentage of the width. */
    public String width() {
        return Timeline.Drawing.percent(FILLED * 100 / bars.size());
    }

    /** The height of the bar in pixels; a bar that is not zero is never invisible. */
    public long height(Bar bar) {
        double highest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        return bar.value() <= 0 ? 0 : Math.max(2, Math.round(HEIGHT * bar.value() / highest));
    }

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param value its height, zero or more, in the unit of the chart
     * @param shown the value as it is written
     * @param tone its colour
     */
    public record Bar(String label, double value, String shown, Tone tone) {}
}
