package org.countersign.server.docket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.countersign.courttime.Label;

/** What a person decides about an event, before its consequences are known. */
public sealed interface Decision {

    /** The event. */
    UUID eventId();

    /** It begins to count. */
    record Accept(UUID eventId) implements Decision {}

    /** It was recorded wrongly. */
    record Correct(UUID eventId, Entered entered) implements Decision {}

    /** It no longer counts. */
    record Withdraw(UUID eventId, String reason) implements Decision {}

    /** Of two entries that differ, one is right. */
    record Settle(UUID eventId, boolean second, String reason) implements Decision {}

    /**
     * What a person entered of an event.
     *
     * @param kind of the vocabulary
     * @param title for lists and timelines
     * @param concerns the party or subject; may be empty
     */
    record Entered(
            String kind,
            LocalDate on,
            Optional<String> service,
            SortedMap<String, String> facts,
            String title,
            String concerns,
            Optional<String> documentNumber) {}

    /**
     * What decisions would do, as it is shown before they are confirmed.
     *
     * @param each one for each event
     */
    record Preview(List<One> each) {

        public Preview {
            each = List.copyOf(each);
        }

        /**
         * What the decision on one event would do.
         *
         * @param event as it would be
         * @param version of the event on which this rests
         */
        public record One(DocketEvent event, int version, List<Consequence> consequences) {

            public One {
                consequences = List.copyOf(consequences);
            }
        }

        /** What was shown, in a word: another event, version, rule or date makes another. */
        public String shown() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(each.toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 16);
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("SHA-256 is missing from this Java", missing);
            }
        }
    }

    /** What became of decisions. */
    sealed interface Answer {

        /** Done; or done already by the same person, which comes to the same. */
        record Done(List<Consequence> consequences) implements Answer {}

        /** What follows is no longer what was shown; look again. */
        record Changed(Preview preview) implements Answer {}

        /** Another person was first. */
        record Late(String byName) implements Answer {}

        /** This person may not decide this, or not yet; the sentence says why and what to do. */
        record Refused(Label why) implements Answer {}

        /** There is no such event for this viewer, or it is not in a state to decide this. */
        record Absent() implements Answer {}
    }
}
