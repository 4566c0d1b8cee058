package org.countersign.server.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Tone;

/**
 * What a person sees first.
 *
 * @param isBeginning whether the firm has nobody yet but this administrator, who is shown what comes first
 * @param today the reader's day
 * @param due the nearest open deadlines of their matters
 * @param waiting matters in intake that wait for clearance or for an attorney's acceptance
 * @param inbox papers in the inbox that this person sorts
 * @param lawChanges changes of the law that wait for this attorney; 0 for everyone else
 * @param reminders of what the person has not said that they know
 * @param told what they were told and have not seen
 */
public record DeskPage(
        Frame frame,
        boolean isBeginning,
        LocalDate today,
        List<Due> due,
        List<Waiting> waiting,
        int inbox,
        int lawChanges,
        int reminders,
        List<Told> told) {

    /** How many of the deadlines are past. */
    public long past() {
        return due.stream().filter(each -> each.daysLeft() < 0).count();
    }

    public record Due(
            UUID deadlineId,
            UUID matterId,
            String matter,
            LocalDate on,
            Optional<Instant> at,
            Optional<ZoneId> zone,
            String what,
            String cite,
            boolean isUndecided,
            long daysLeft) {

        public Tone tone() {
            if (daysLeft <= 3) {
                return Tone.STOP;
            }
            return daysLeft <= 10 ? Tone.CARE : Tone.NEUTRAL;
        }
    }

    public record Waiting(UUID matterId, String title, LocalDate since, boolean isCleared) {}

    public record Told(String sentence, Instant at, Optional<UUID> matterId) {}
}
