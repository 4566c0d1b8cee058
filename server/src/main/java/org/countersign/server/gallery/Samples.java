package org.countersign.server.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.server.pages.Chart;
import org.countersign.server.pages.Step;
import org.countersign.server.pages.Step.State;
import org.countersign.server.pages.Timeline;
import org.countersign.server.pages.Timeline.Kind;
import org.countersign.server.pages.Timeline.Mark;
import org.countersign.server.pages.Tone;
import org.countersign.server.pages.Wording;

/**
 * What the component library shows: invented, and the same on every day.
 *
 * @param today the day on which it is seen
 * @param moment a legal deadline
 * @param zone the zone of its court
 * @param steps why the deadline falls when it does
 * @param line a matter of few events
 * @param crowded a matter whose labels would collide
 * @param chart oversight over thirteen months
 * @param refusals what a refused form says
 */
public record Samples(
        LocalDate today,
        Instant moment,
        ZoneId zone,
        List<Step> steps,
        Timeline line,
        Timeline crowded,
        Chart chart,
        Map<String, String> refusals) {

    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 23);
    private static final LocalDate DUE = LocalDate.of(2026, Month.NOVEMBER, 30);
    private static final double[] MINUTES = {22.4, 20.6, 21.1, 17.2, 16.3, 14.2, 13.6, 11.5, 10.4, 9.1, 8.2, 6.8};

    static Samples in(Wording text) {
        return new Samples(
                TODAY,
                Instant.parse("2026-12-01T07:59:00Z"),
                ZoneId.of("America/Los_Angeles"),
                steps(text),
                new Timeline(TODAY, marks(text)),
                new Timeline(TODAY, crowd(text)),
                chart(text),
                Map.of("sample-served", text.of("gallery.field.served.error")));
    }

    private static List<Step> steps(Wording text) {
        return List.of(
                step(text, DUE.minusDays(21), 1, "", State.PASSED),
                step(text, DUE.minusDays(20), 2, "Rule 6(a)(1)(A)", State.PASSED),
                step(text, DUE.minusDays(4), 3, "Rule 6(a)(1)(B)", State.SKIPPED),
                step(text, DUE, 4, "Fed. R. Civ. P. 12(a)(1)(A)(i)", State.DUE));
    }

    private static Step step(Wording text, LocalDate date, int number, String cite, State state) {
        String key = "gallery.step." + number;
        return new Step(date, text.of(key), text.of(key + ".detail"), cite, state);
    }

    private static List<Mark> marks(Wording text) {
        return List.of(
                mark(text, TODAY.minusDays(28), "filed", Kind.HAPPENED),
                mark(text, DUE.minusDays(21), "served", Kind.HAPPENED),
                mark(text, TODAY.plusDays(1), "take-over", Kind.TAKE_OVER),
                mark(text, DUE, "answer", Kind.DEADLINE),
                mark(text, LocalDate.of(2027, Month.JANUARY, 11), "conference", Kind.PLANNED),
                mark(text, LocalDate.of(2027, Month.JANUARY, 25), "disclosures", Kind.DEADLINE));
    }

    private static List<Mark> crowd(Wording text) {
        List<Mark> days = IntStream.range(0, 7)
                .mapToObj(i -> mark(text, TODAY.plusDays(i), i % 2 == 0 ? "answer" : "disclosures", Kind.DEADLINE))
                .toList();
        return List.of(
                mark(text, TODAY.minusDays(400), "filed", Kind.HAPPENED),
                mark(text, TODAY.minusDays(396), "served", Kind.HAPPENED),
                mark(text, TODAY.minusDays(20), "conference", Kind.MET),
                days.get(0),
                days.get(1),
                days.get(2),
                days.get(3),
                days.get(4),
                days.get(5),
                days.get(6),
                mark(text, TODAY.plusDays(1), "take-over", Kind.TAKE_OVER),
                mark(text, TODAY.plusDays(2), "take-over", Kind.TAKE_OVER),
                mark(text, TODAY.plusDays(60), "conference", Kind.PLANNED));
    }

    private static Mark mark(Wording text, LocalDate date, String what, Kind kind) {
        return new Mark(date, text.of("gallery.mark." + what), kind);
    }

    private static Chart chart(Wording text) {
        List<Chart.Bar> bars = IntStream.range(0, MINUTES.length)
                .mapToObj(i -> new Chart.Bar(
                        text.month(java.time.YearMonth.from(TODAY).minusMonths(MINUTES.length - 1L - i)),
                        MINUTES[i],
                        text.decimal(MINUTES[i]),
                        i == MINUTES.length - 1 ? Tone.SEAL : Tone.NEUTRAL))
                .toList();
        return new Chart(text.of("gallery.chart"), text.of("gallery.chart.each"), bars);
    }
}
