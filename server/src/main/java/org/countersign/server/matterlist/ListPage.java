package org.countersign.server.matterlist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * A list of matters.
 *
 * @param filter what it is narrowed by
 * @param rows the part shown
 * @param range how many there are, in words
 * @param previous the address of the part before, or empty
 * @param next the address of the part after, or empty
 * @param csv the address of the whole list as CSV
 * @param address the address of this list, as a view keeps it
 * @param views the lists this reader keeps
 * @param viewName what was typed as the name of a view that was refused
 * @param viewError why it was refused
 * @param choices the choices of the filters
 * @param mayOpen whether this reader takes in matters
 */
public record ListPage(
        Frame frame,
        Filter filter,
        List<Row> rows,
        String range,
        String previous,
        String next,
        String csv,
        String address,
        List<View> views,
        String viewName,
        String viewError,
        Choice choices,
        boolean mayOpen) {

    /** What this list is: the name under which it is kept, else the state of its matters. */
    public String heading() {
        return views.stream()
                .filter(view -> view.address().equals(address))
                .map(View::name)
                .findFirst()
                .orElseGet(() -> choices.states().getOrDefault(filter.state(), filter.state()));
    }

    /** A line with its words in the reader's language. */
    public record Row(MatterLine line, String state, String area, String phase, String court, long daysLeft) {}

    /** A list that a person keeps. */
    public record View(UUID viewId, String name, String address) {}

    /** What each filter can be set to. */
    public record Choice(
            Map<String, String> states,
            Map<String, String> areas,
            Map<String, String> phases,
            Map<String, String> courts,
            Map<String, String> members,
            Map<String, String> risks,
            Map<String, String> sorts) {}
}
