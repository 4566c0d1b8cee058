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
 * @param steps what only this person's role does and what waits for it, the most pressing first
 * @param due the nearest open deadlines of their matters
 * @param waiting matters in intake that wait for clearance or for an attorney's acceptance
 * @param inbox papers in the inbox that this person sorts
 * @param told what they were told and have not seen
 * @param mayTakeIn whether this person takes in matters
 */
public record DeskPage(
        Frame frame,
        boolean isBeginning,
        LocalDate today,
        List<Step> steps,
        List<Due> due,
        List<Waiting> waiting,
        int inbox,
        List<Told> told,
        boolean mayTakeIn) {

    /** How many of the deadlines are past. */
    public long past() {
        return due.stream().filter(each -> each.daysLeft() < 0).count();
    }

    /**
     * What waits for this person.
     *
     * @param key of the wording: its sentence takes the count, its name has no argument
     * @param count how many wait; more than none
     * @param href where it is done
     */
    public record Step(String key, int count, String href, Tone tone) {}

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
