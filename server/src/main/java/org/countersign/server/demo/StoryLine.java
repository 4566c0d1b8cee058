package org.countersign.server.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One thing that happens in a story: an entry of a docket, a notice by mail, or an event entered by hand.
 *
 * @param way docket, notice or hand
 * @param day days from today, before the shift of the matter
 * @param number of the docket entry; empty for an event entered by hand
 * @param text the entry with names and days still to be filled in; of an event by hand, where it was read
 * @param events what a person should find in it
 */
record StoryLine(Way way, int day, String number, String text, List<PlannedEvent> events) {

    enum Way {
        DOCKET,
        NOTICE,
        HAND
    }

    /**
     * An event that the line tells of.
     *
     * @param kind of the law's vocabulary
     * @param day days from today, before the shift of the matter
     * @param service a service method of the vocabulary; empty where none is stated
     */
    record PlannedEvent(String kind, int day, String service) {

        static PlannedEvent parse(String words) {
            int at = words.indexOf('@');
            int slash = words.indexOf('/');
            int end = slash < 0 ? words.length() : slash;
            return new PlannedEvent(
                    words.substring(0, at),
                    Integer.parseInt(words.substring(at + 1, end)),
                    slash < 0 ? "" : words.substring(slash + 1));
        }
    }

    /** The lines of a story, in the order of the table; none for a matter without a story. */
    static List<StoryLine> of(String story) {
        return Sheet.rows("stories").stream()
                .filter(row -> Sheet.cell(row, "story").equals(story))
                .map(StoryLine::of)
                .toList();
    }

    private static StoryLine of(Map<String, String> row) {
        return new StoryLine(
                Way.valueOf(Sheet.cell(row, "way").toUpperCase(java.util.Locale.ROOT)),
                Integer.parseInt(Sheet.cell(row, "day")),
                Sheet.cell(row, "number"),
                Sheet.cell(row, "text"),
                Arrays.stream(Sheet.cell(row, "events").split(" "))
                        .filter(words -> !words.isEmpty())
                        .map(PlannedEvent::parse)
                        .toList());
    }
}
