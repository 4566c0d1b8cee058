package org.countersign.server.docket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * One paper: what was read, what waits.
 *
 * @param sentence why nothing was read; empty where something was
 * @param matterId the matter; none while it has none
 * @param matters to choose from, by id, where it has none
 * @param duplicate whether it repeats what the matter has
 * @param refusals by field
 */
public record PaperPage(
        Frame frame,
        UUID paperId,
        UUID documentId,
        String title,
        String kind,
        String court,
        String number,
        String sentence,
        Optional<UUID> matterId,
        String matter,
        Map<String, String> matters,
        boolean isOpen,
        boolean duplicate,
        List<Found> found,
        List<Stretch> unread,
        Map<String, String> refusals) {

    /** How many can be accepted at once: certain ones with a day. */
    public long certain() {
        return found.stream().filter(Found::isCertain).count();
    }

    /**
     * An event found in the paper.
     *
     * @param href where it leads; empty while the paper has no matter
     * @param day as written; empty where it is unknown or not shown
     * @param doubt why it is not certain; empty where it is
     */
    public record Found(
            String eventId,
            String href,
            String day,
            String kind,
            String concerns,
            String number,
            String service,
            String state,
            String certainty,
            String doubt,
            Marked text) {

        /** Whether it may be accepted together with others. */
        public boolean isCertain() {
            return state.equals("proposed") && certainty.equals("certain") && !day.isEmpty();
        }
    }

    /** A text with one stretch marked; nothing is marked where the middle is empty. */
    public record Marked(String before, String marked, String after) {

        /** The text with these characters marked; out of bounds or absent marks nothing. */
        public static Marked of(String text, Optional<Integer> begin, Optional<Integer> end) {
            int from = begin.orElse(0);
            int to = end.orElse(0);
            return from < 0 || to > text.length() || from >= to
                    ? new Marked(text, "", "")
                    : new Marked(text.substring(0, from), text.substring(from, to), text.substring(to));
        }
    }

    /** A stretch that was not understood, within its entry. */
    public record Stretch(UUID unreadId, String number, Marked text) {}
}
