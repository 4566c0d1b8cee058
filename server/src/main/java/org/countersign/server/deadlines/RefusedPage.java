package org.countersign.server.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.pages.Frame;

/** Periods that could not be computed, each with what is missing. */
public record RefusedPage(
        Frame frame, List<Frame.Item> tabs, List<Refusal> refusals, String range, String previous, String next) {

    /**
     * One of them.
     *
     * @param happenedOn the day of the event that starts it
     * @param subject the fact, court or calendar that is missing or impossible, by its id
     * @param lacking the same in words
     * @param sentence what is wrong and what to do
     */
    public record Refusal(
            UUID matterId,
            String matterTitle,
            UUID eventId,
            LocalDate happenedOn,
            Label what,
            String citation,
            String subject,
            Label lacking,
            Label sentence) {

        private static final String COURT = "court";

        Refusal inWords(Label words) {
            return new Refusal(matterId, matterTitle, eventId, happenedOn, what, citation, subject, words, sentence);
        }

        /** Whether the matter itself must be mended first. */
        public boolean lacksCourt() {
            return subject.equals(COURT);
        }

        /** Where the matter's court is named. */
        public String toMatter() {
            return "/matters/" + matterId + "/edit";
        }

        /** Where the event's facts are entered and its deadlines are computed again. */
        public String toEvent() {
            return "/matters/" + matterId + "/events/" + eventId + "/correct";
        }
    }
}
