package org.countersign.server.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Wording;

/**
 * Something a person was told in the app.
 *
 * @param tellingId its id
 * @param matterId the matter it is about; empty when about none
 * @param matterTitle that matter's title; empty when about none
 * @param what what was said
 * @param at when it was told
 * @param isSeen whether the person marked it as seen
 */
public record Telling(
        UUID tellingId, Optional<UUID> matterId, String matterTitle, What what, Instant at, boolean isSeen) {

    /**
     * What is said: a key of the wording and its arguments, so that each person reads it in their own language.
     *
     * @param key a key of the wording, such as {@code deadlines.told.met}
     * @param objectId what it is about: a deadline, an event
     * @param arguments the arguments of the sentence: texts, and whole numbers that make it singular or plural
     */
    public record What(String key, Optional<UUID> objectId, List<Object> arguments) {
        public What {
            arguments = List.copyOf(arguments);
        }

        /** What was said, in the reader's language. */
        public String in(Wording text) {
            return text.told(key, arguments);
        }
    }
}
