package org.countersign.server.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Label;

/**
 * What the reader made of a paper, for one case that it names. Kept with the paper.
 *
 * @param kind docket, notice, no notice or unreadable
 * @param title what it is called: the case's title, or the subject of a message
 * @param court the court's id; empty where the paper does not tell
 * @param number of the case, as printed
 * @param sentence why nothing was read; empty where something was
 * @param entries as printed
 */
record ReadPaper(String kind, String title, String court, String number, Label sentence, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param number as printed, may be empty
     * @param filed the day it was filed
     * @param text whole
     * @param proposals the events found in it
     * @param unread stretches that were not understood
     */
    public record Entry(
            String number, Optional<LocalDate> filed, String text, List<Proposal> proposals, List<Stretch> unread) {}

    /** Characters of an entry's text: from the first to the one after the last. */
    public record Stretch(int begin, int end) {}

    /**
     * An event found.
     *
     * @param kind of the vocabulary
     * @param concerns party or subject as printed; may be empty
     * @param certainty certain, likely or doubtful
     * @param doubt why it is not certain; empty where it is
     */
    public record Proposal(
            String kind,
            Optional<LocalDate> on,
            Optional<String> service,
            String concerns,
            Map<String, String> facts,
            Stretch where,
            String certainty,
            Label doubt,
            List<Printed> printed) {}

    /**
     * A due date that the court printed for an event.
     *
     * @param what is due, in the words of the table of due things
     * @param label as printed
     * @param computed what the law gives; none where no rule governs it
     * @param ruleId the first rule that may govern it; empty where none does
     * @param outcome agrees, differs or set by the court
     * @param reason the id of the likely reason of a difference; empty where they agree
     */
    public record Printed(
            String what,
            String label,
            LocalDate on,
            Optional<LocalDate> computed,
            String ruleId,
            String outcome,
            String reason) {}

    int unreadCharacters() {
        return entries.stream()
                .flatMap(entry -> entry.unread().stream())
                .mapToInt(each -> each.end() - each.begin())
                .sum();
    }

    int events() {
        return entries.stream().mapToInt(each -> each.proposals().size()).sum();
    }
}
