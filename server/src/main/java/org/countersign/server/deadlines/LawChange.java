package org.countersign.server.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.server.pages.Tone;

/**
 * What a version of the law packs does to a deadline, and what an attorney decided.
 *
 * @param effect delete, update or add
 * @param was the day in force when it was found; empty where a deadline would come into being
 * @param wasSha256 the certificate that stood, in hexadecimal figures; empty for none
 * @param becomes the day that would count; empty where there is none
 * @param becomesSha256 the new certificate; empty for none
 * @param sentence why nothing can be computed; empty where something can
 * @param decision taken or left; empty while an attorney has not decided
 * @param decidedBy who decided; empty while nobody has
 * @param reason why it was left; empty where none was given
 */
public record LawChange(
        UUID lawChangeId,
        UUID matterId,
        String matterNumber,
        String matterTitle,
        Optional<UUID> deadlineId,
        Optional<UUID> eventId,
        String effect,
        String ruleId,
        String citation,
        Label what,
        Optional<LocalDate> was,
        String wasSha256,
        Optional<LocalDate> becomes,
        String becomesSha256,
        Label sentence,
        Instant foundAt,
        String decision,
        String decidedBy,
        Optional<Instant> decidedAt,
        String reason) {

    /** Its page. */
    public String href() {
        return "/deadlines/law/" + lawChangeId;
    }

    /** Whether an attorney has still to decide. */
    public boolean isUndecided() {
        return decision.isEmpty();
    }

    /** How loudly its effect is said. */
    public Tone tone() {
        return switch (effect) {
            case "delete" -> Tone.STOP;
            case "update" -> Tone.CARE;
            default -> Tone.INFORMATION;
        };
    }

    /** The day to look at first: the new one, else the one that stands. */
    public Optional<LocalDate> day() {
        return becomes.or(() -> was);
    }
}
