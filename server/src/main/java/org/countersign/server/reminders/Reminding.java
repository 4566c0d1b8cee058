package org.countersign.server.reminders;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.countersign.server.database.Transactions;
import org.countersign.server.jobs.Job;
import org.countersign.server.mail.Outbox;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Writes to each person once at the start of their working day, when something new has come near or something is past;
 * and to the attorneys of a matter at once, when the firm's own time passed unmet or nobody acknowledged what needs an
 * attorney. Everything is read as the person it is for.
 */
@Component
final class Reminding implements Job {

    static final LocalTime START_OF_THE_DAY = LocalTime.of(8, 0);

    private final Transactions transactions;
    private final Reminders reminders;
    private final ReminderStore store;
    private final ReminderLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    Reminding(
            Transactions transactions,
            Reminders reminders,
            ReminderStore store,
            ReminderLetters letters,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.reminders = reminders;
        this.store = store;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
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
                asJob(store::people).stream().filter(whom).filter(this::isNow).toList(), this::remind);
        EachOne.of(asJob(store::attorneysToAlert).stream().filter(whom).toList(), this::alert);
    }

    private List<Recipient> asJob(Function<DSLContext, List<Recipient>> question) {
        return transactions.asJob("reminders derived", question);
    }

    /** On a weekday from eight in the morning on, where the person works. */
    private boolean isNow(Recipient person) {
        ZonedDateTime there = clock.instant().atZone(person.zone());
        boolean isWeekend = there.getDayOfWeek() == DayOfWeek.SATURDAY || there.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend
                && !there.toLocalTime().isBefore(START_OF_THE_DAY)
                && person.remindedOn()
                        .filter(day -> !day.isBefore(there.toLocalDate()))
                        .isEmpty();
    }

    private void remind(Recipient person) {
        transactions.as(person.viewer(), "reminded", transaction -> {
            Instant now = clock.instant();
            LocalDate today = now.atZone(person.zone()).toLocalDate();
            List<Reminder> all = reminders.of(transaction, person.viewer(), person.zone());
            if (store.claim(transaction, person.viewer(), "reminders", today, all.size(), now)) {
                boolean isNew = !reached(transaction, person, all).isEmpty();
                int unverified = reminders.unverified(transaction, person.viewer());
                if (isNew
                        || unverified > 0
                        || all.stream().anyMatch(each -> each.stage().nags())) {
                    outbox.post(transaction, letters.ofTheDay(person, all, unverified, now));
                }
            }
            return all;
        });
    }

    private void alert(Recipient attorney) {
        transactions.as(attorney.viewer(), "attorney alerted", transaction -> {
            List<Reminder> urgent = reminders.of(transaction, attorney.viewer(), attorney.zone()).stream()
                    .filter(each -> each.due().isAttorney() && each.stage().nags())
                    .toList();
            List<Reminder> fresh = reached(transaction, attorney, urgent);
            if (!fresh.isEmpty()) {
                outbox.post(transaction, letters.atOnce(attorney, fresh, clock.instant()));
            }
            return fresh;
        });
    }

    private List<Reminder> reached(DSLContext transaction, Recipient person, List<Reminder> candidates) {
        return candidates.stream()
                .filter(each -> store.reach(transaction, person.viewer(), each, clock.instant()))
                .toList();
    }
}
