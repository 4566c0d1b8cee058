package org.countersign.server.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.countersign.server.mail.Letter;
import org.countersign.server.mail.Outbox;
import org.countersign.server.pages.Wording;
import org.springframework.stereotype.Component;

/** Writes the mail of reminders: matter number, act, rule and time. No client, no title of a matter. */
@Component
final class ReminderLetters {

    private static final int MOST = 60;

    private final Outbox outbox;

    ReminderLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What a person finds at the start of their day. */
    Letter ofTheDay(Recipient person, List<Reminder> reminders, int unverified, Instant now) {
        Wording text = Wording.in(person.language());
        String day = text.longDay(now.atZone(person.zone()).toLocalDate());
        String waiting = unverified == 0
                ? ""
                : "\n\n" + text.of("reminders.letter.unverified", unverified, outbox.link("/verify"));
        return letter(
                Letter.Kind.REMINDERS,
                person,
                text.of("reminders.letter.subject", reminders.size(), day),
                text.of("reminders.letter.lead", day) + waiting,
                reminders);
    }

    /** What an attorney hears at once. */
    Letter atOnce(Recipient attorney, List<Reminder> reminders, Instant now) {
        Wording text = Wording.in(attorney.language());
        return letter(
                Letter.Kind.ESCALATION,
                attorney,
                text.of("reminders.alert.subject", reminders.size()),
                text.of("reminders.alert.lead", text.moment(now, attorney.zone())),
                reminders);
    }

    private Letter letter(Letter.Kind kind, Recipient person, String subject, String lead, List<Reminder> reminders) {
        Wording text = Wording.in(person.language());
        StringBuilder body = new StringBuilder(lead).append("\n");
        Optional<Stage> before = Optional.empty();
        for (Reminder reminder : reminders.subList(0, Math.min(MOST, reminders.size()))) {
            if (!before.equals(Optional.of(reminder.stage()))) {
                body.append("\n")
                        .append(text.of("reminders.stage." + reminder.stage().name()))
                        .append("\n");
                before = Optional.of(reminder.stage());
            }
            body.append(line(text, person.zone(), reminder.due()));
        }
        if (reminders.size() > MOST) {
            body.append("\n")
                    .append(text.of("reminders.letter.more", reminders.size() - MOST))
                    .append("\n");
        }
        body.append("\n")
                .append(text.of("reminders.letter.foot", outbox.link("/reminders")))
                .append("\n");
        return new Letter(
                kind,
                person.viewer().firmId(),
                Optional.of(person.viewer().personId()),
                person.email(),
                person.language(),
                subject,
                body.toString());
    }

    private String line(Wording text, ZoneId reader, Due due) {
        String when = text.dayAndYear(due.on())
                + due.at()
                        .map(at -> ", " + text.time(at, due.zone().orElse(reader)) + " "
                                + text.zone(at, due.zone().orElse(reader)))
                        .orElse("");
        String internal = due.internal()
                .map(at -> "; " + text.of("reminders.letter.internal", text.moment(at, reader)))
                .orElse("");
        return "- " + due.number() + " · " + due.title(text) + " (" + due.citation() + ") · " + when + internal + "\n  "
                + outbox.link("/deadlines/" + due.deadlineId()) + "\n";
    }
}
