package org.countersign.server.upkeep;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.docket.Mailbox;
import org.countersign.server.jobs.JobState;
import org.countersign.server.pages.Frame;

/**
 * How mail and jobs are doing.
 *
 * @param isMailFetched whether a mailbox is configured
 * @param mailbox the last look into it
 * @param folder the firm's folder there, as kept or as typed
 * @param isMailSent whether mail can leave
 * @param letters those that wait or were given up, newest first
 * @param jobs the schedule
 * @param refusals by field
 */
public record UpkeepPage(
        Frame frame,
        ZoneId zone,
        boolean isMailFetched,
        Optional<Mailbox.State> mailbox,
        String folder,
        boolean isMailSent,
        List<Unsent> letters,
        List<JobState> jobs,
        Map<String, String> refusals) {

    /**
     * A letter that has not left.
     *
     * @param failure the word of what hinders it; empty before the first attempt
     * @param isGivenUp whether it is tried no more
     */
    public record Unsent(
            UUID letterId,
            String kind,
            String address,
            Instant posted,
            int attempts,
            String failure,
            boolean isGivenUp) {}
}
