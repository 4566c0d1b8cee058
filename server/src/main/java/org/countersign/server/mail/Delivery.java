package org.countersign.server.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.countersign.server.database.Settings;
import org.countersign.server.database.Transactions;
import org.countersign.server.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands over what was posted. A letter that fails waits longer each time, and stops no other. */
@Component
final class Delivery implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 20;

    private final Transactions transactions;
    private final LetterStore store;
    private final PostOffice office;
    private final boolean isOn;

    @Autowired
    Delivery(Transactions transactions, LetterStore store, Settings settings, Clock clock) {
        this(transactions, store, settings.mailOut(), clock);
    }

    Delivery(Transactions transactions, LetterStore store, Settings.MailOut settings, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.office = new PostOffice(settings, clock);
        this.isOn = settings.isOn();
    }

    @Override
    public String name() {
        return "mail out";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        if (!isOn) {
            return;
        }
        for (List<Posted> letters = take(); !letters.isEmpty(); letters = take()) {
            deliver(letters);
        }
    }

    private List<Posted> take() {
        return transactions.asJob("letters taken", transaction -> store.take(transaction, AT_ONCE));
    }

    private void deliver(List<Posted> letters) {
        try (Transport transport = office.open()) {
            letters.forEach(letter -> deliver(transport, letter));
        } catch (MessagingException failure) {
            Hindrance why = Hindrance.ofConnecting(failure);
            LOG.warn("{} letters wait: {}", letters.size(), why.word());
            letters.forEach(letter -> failed(letter, why));
        }
    }

    private void deliver(Transport transport, Posted letter) {
        try {
            office.send(transport, letter);
        } catch (MessagingException failure) {
            Hindrance why = Hindrance.ofSending(failure);
            LOG.warn("letter {} was not taken: {}", letter.letterId(), why.word());
            failed(letter, why);
            return;
        }
        transactions.asJob("letter sent", transaction -> {
            store.sent(transaction, letter);
            return letter;
        });
    }

    private void failed(Posted letter, Hindrance why) {
        transactions.asJob("letter not sent", transaction -> {
            store.failed(transaction, letter, why);
            return letter;
        });
    }
}
