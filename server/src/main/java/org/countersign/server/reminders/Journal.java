package org.countersign.server.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.countersign.server.database.Transactions;
import org.countersign.server.jobs.Job;
import org.countersign.server.mail.Letter;
import org.countersign.server.mail.Outbox;
import org.countersign.server.pages.Wording;
import org.springframework.stereotype.Component;

/**
 * The daily deadline journal: at six in the evening of the firm, every attorney and practice lead is mailed what was
 * entered since the evening before, as far as they may see it. A server that was away in the evening makes it up.
 */
@Component
final class Journal implements Job {

    private static final LocalTime END_OF_THE_DAY = LocalTime.of(18, 0);
    private static final int MOST_DAYS_MADE_UP = 31;

    private final Transactions transactions;
    private final ReminderStore people;
    private final JournalStore store;
    private final Outbox outbox;
    private final Clock clock;

    Journal(Transactions transactions, ReminderStore people, JournalStore store, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deadline journal";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        run(everybody -> true);
    }

    void run(Predicate<Recipient> whom) {
        EachOne.of(
                transactions.asJob("journal derived", people::people).stream()
                        .filter(whom)
                        .filter(Recipient::readsTheJournal)
                        .filter(person -> person.journalOn()
                                .filter(day -> !day.isBefore(lastDay(person)))
                                .isEmpty())
                        .toList(),
                this::write);
    }

    /** The last day of the firm that has ended. */
    private LocalDate lastDay(Recipient person) {
        ZonedDateTime there = clock.instant().atZone(person.firmZone());
        LocalDate today = there.toLocalDate();
        return there.toLocalTime().isBefore(END_OF_THE_DAY) ? today.minusDays(1) : today;
    }

    private void write(Recipient person) {
        LocalDate day = lastDay(person);
        LocalDate earliest = day.minusDays(MOST_DAYS_MADE_UP);
        LocalDate before = person.journalOn()
                .map(last -> last.isBefore(earliest) ? earliest : last)
                .orElse(day.minusDays(1));
        transactions.as(person.viewer(), "deadline journal", transaction -> {
            List<Entry> entries =
                    store.entered(transaction, person.viewer(), evening(before, person), evening(day, person));
            boolean isFirst =
                    people.claim(transaction, person.viewer(), "journal", day, entries.size(), clock.instant());
            if (isFirst && !entries.isEmpty()) {
                outbox.post(transaction, letter(person, day, entries));
            }
            return entries;
        });
    }

    private static Instant evening(LocalDate day, Recipient person) {
        return day.atTime(END_OF_THE_DAY).atZone(person.firmZone()).toInstant();
    }

    private Letter letter(Recipient person, LocalDate day, List<Entry> entries) {
        Wording text = Wording.in(person.language());
        StringBuilder body =
                new StringBuilder(text.of("reminders.journal.lead", text.longDay(day), entries.size())).append("\n\n");
        entries.forEach(entry -> body.append("- ")
                .append(entry.number())
                .append(" · ")
                .append(person.language().equals("es") ? entry.titleEs() : entry.titleEn())
                .append(" (")
                .append(entry.citation())
                .append(") · ")
                .append(text.dayAndYear(entry.on()))
                .append("\n  ")
                .append(outbox.link("/deadlines/" + entry.deadlineId()))
                .append("\n"));
        body.append("\n")
                .append(text.of("reminders.journal.foot", outbox.link("/deadlines/entered?on=" + day)))
                .append("\n");
        return new Letter(
                Letter.Kind.JOURNAL,
                person.viewer().firmId(),
                java.util.Optional.of(person.viewer().personId()),
                person.email(),
                person.language(),
                text.of("reminders.journal.subject", text.longDay(day), entries.size()),
                body.toString());
    }
}
