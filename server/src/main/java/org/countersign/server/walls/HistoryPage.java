package org.countersign.server.walls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * A part of a history, the latest first.
 *
 * @param frame around it
 * @param title of the page
 * @param lead what it is the history of
 * @param path of the page, without its query
 * @param query what it is narrowed to
 * @param people who may be chosen, by their id
 * @param lines at most {@link HistoryQuery#LINES}
 * @param isLast whether nothing follows
 */
public record HistoryPage(
        Frame frame,
        String title,
        String lead,
        String path,
        HistoryQuery query,
        Map<String, String> people,
        List<HistoryLine> lines,
        boolean isLast) {

    /** Whose acts can be chosen: everyone, or one person. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", frame.text().of("walls.history.everyone"));
        choices.putAll(people);
        return choices;
    }

    /** Changes or readings. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("changes", frame.text().of("walls.history.changes"));
        kinds.put("readings", frame.text().of("walls.history.readings"));
        return kinds;
    }

    /** Which lines these are. */
    public String range() {
        long first = query.offset();
        return frame.text().of("walls.history.range", first + 1, first + lines.size());
    }

    public String previous() {
        return query.page() == 0 ? "" : path + query.at(query.page() - 1);
    }

    public String next() {
        return isLast ? "" : path + query.at(query.page() + 1);
    }

    /** The same lines as a file. */
    public String csv() {
        return path + ".csv" + query.at(0);
    }
}
