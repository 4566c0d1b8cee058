package org.countersign.server.walls;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.countersign.server.pages.Wording;

/**
 * One thing that was done or read, as the history keeps it.
 *
 * @param at when
 * @param person who; empty for what the application did by itself
 * @param act what the person was doing, in the words of the application
 * @param subject the table
 * @param did insert, update, delete, read, or empty for what changed no row
 * @param columns the columns that changed, separated by commas
 */
public record HistoryLine(Instant at, Optional<String> person, String act, String subject, String did, String columns) {

    private static final Set<String> WORDED = Set.of(
            "matters.matter",
            "matters.party",
            "matters.standing_order",
            "matters.note",
            "walls.membership",
            "walls.wall",
            "walls.history",
            "documents.document",
            "docket.paper",
            "docket.event",
            "docket.second_entry",
            "docket.unread",
            "docket.printed_date",
            "deadlines.certificate",
            "deadlines.deadline",
            "deadlines.displacement",
            "deadlines.feed",
            "deadlines.law_change",
            "deadlines.telling",
            "identity.firm",
            "identity.person",
            "identity.person_role");

    /** Who did what, in the reader's language. */
    public String sentence(Wording text) {
        String who = person.orElseGet(() -> text.of("walls.history.nobody"));
        return did.isEmpty()
                ? text.of("walls.did.noted", who, act)
                : text.of("walls.did." + did, who, text.of("walls.subject." + subjectKey()));
    }

    private String subjectKey() {
        return WORDED.contains(subject) ? subject.replace('.', '-') : "other";
    }
}
