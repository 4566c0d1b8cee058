package org.countersign.server.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One mail to one person. Mail passes machines that are not the firm's: it names no client and no title of a matter.
 *
 * @param kind what it is for
 * @param firmId the firm that it comes from
 * @param personId the person of that firm it goes to; empty for somebody who is none yet
 * @param address where it goes
 * @param language "en" or "es": the language it is written in
 * @param subject one line; what would break the line is left out
 * @param body plain text, lines divided by \n
 */
public record Letter(
        Kind kind, UUID firmId, Optional<UUID> personId, String address, String language, String subject, String body) {

    /** What a letter is for. */
    public enum Kind {
        INVITATION,
        REMINDERS,
        ESCALATION,
        JOURNAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Letter {
        address = address.strip();
        subject = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
