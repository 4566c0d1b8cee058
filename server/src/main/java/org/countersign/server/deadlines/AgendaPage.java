package org.countersign.server.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Tone;
import org.countersign.server.pages.Wording;

/**
 * A list of deadlines.
 *
 * @param title the wording key of its title
 * @param tabs the lists beside it
 * @param action the address of this list
 * @param people who can be chosen in the filter
 * @param sections the rows under their headings
 * @param range which part is shown
 * @param previous address of the part before; empty for none
 * @param next address of the part after; empty for none
 * @param awaited how many triggers wait for the reader's own entry, so that their deadlines are not shown
 */
public record AgendaPage(
        Frame frame,
        String title,
        List<Frame.Item> tabs,
        String action,
        AgendaFilter filter,
        Map<String, String> people,
        List<Section> sections,
        String range,
        String previous,
        String next,
        int awaited) {

    /** Where calendar addresses are made: for the matter that the list is narrowed to, or for all. */
    public String feeds() {
        return filter.matterId().map(matter -> "/matters/" + matter + "/feeds").orElse("/account/feeds");
    }

    /** Options of a filter, with the one that narrows nothing before them. */
    public static Map<String, String> withAny(Wording text, Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", text.of("deadlines.filter.any"));
        all.putAll(options);
        return all;
    }

    /** Whose act, as options of the filter. */
    public static Map<String, String> actsOrAny(Wording text) {
        Map<String, String> acts = acts(text);
        acts.put(AgendaFilter.ASKED, text.of("deadlines.act.asked"));
        return withAny(text, acts);
    }

    /** Whose act, as options. */
    public static Map<String, String> acts(Wording text) {
        Map<String, String> acts = new LinkedHashMap<>();
        for (ActOf each : ActOf.values()) {
            acts.put(each.word(), text.of("deadlines.act." + each.word()));
        }
        return acts;
    }

    /** The states, as options; open stands first and for none. */
    public static Map<String, String> states(Wording text) {
        Map<String, String> states = new LinkedHashMap<>();
        for (String each : List.of("", "met", "fallen", "all")) {
            states.put(each, text.of("deadlines.state." + (each.isEmpty() ? "open" : each)));
        }
        return states;
    }

    /** Rows under one heading, a wording key. */
    public record Section(String heading, List<Near> rows) {}

    /** A row and how near it is. */
    public record Near(AgendaRow row, int courtDays, Tone tone) {

        /** What others must do is said quietly, however near it is. */
        static Near of(AgendaRow row, int courtDays) {
            return new Near(row, courtDays, row.isOurs() ? Nearness.tone(courtDays) : Tone.NEUTRAL);
        }
    }

    /** A month or week as a grid of days. */
    public record Grid(
            Frame frame,
            String title,
            List<Frame.Item> tabs,
            YearMonth month,
            List<List<Day>> weeks,
            String previous,
            String next,
            int awaited) {

        /** Whether no day shown has a deadline. */
        public boolean isEmpty() {
            return weeks.stream()
                    .flatMap(List::stream)
                    .allMatch(day -> day.rows().isEmpty());
        }
    }

    /**
     * One day of the grid.
     *
     * @param rows the first few
     * @param hasMore whether the day has more than are shown
     */
    public record Day(LocalDate date, boolean isToday, List<Near> rows, boolean hasMore) {

        /** The list of this day alone. */
        public String href() {
            return "/deadlines?on=" + date;
        }
    }
}
