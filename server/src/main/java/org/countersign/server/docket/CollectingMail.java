package org.countersign.server.docket;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.countersign.server.database.Settings;
import org.countersign.server.database.Settings.Encryption;
import org.countersign.server.database.Transactions;
import org.countersign.server.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Fetches mail from the one mailbox of this workspace, and notes how it went. A mailbox that fails is tried again. */
@Component
final class CollectingMail implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(CollectingMail.class);
    private static final String CONNECT_WITHIN_MS = "10000";
    private static final String ANSWER_WITHIN_MS = "60000";

    private final Transactions transactions;
    private final Postman postman;
    private final Mailbox mailbox;
    private final Settings.MailIn settings;

    @Autowired
    CollectingMail(Transactions transactions, Postman postman, Mailbox mailbox, Settings settings) {
        this(transactions, postman, mailbox, settings.mailIn());
    }

    CollectingMail(Transactions transactions, Postman postman, Mailbox mailbox, Settings.MailIn settings) {
        this.transactions = transactions;
        this.postman = postman;
        this.mailbox = mailbox;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mail in";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (!settings.isOn()) {
            return;
        }
        try (Store store = connected()) {
            Postman.Round round = postman.collect(store, settings.folder());
            note(round.failed() == 0 ? Optional.empty() : Optional.of("not everything was taken"), round.left());
        } catch (MessagingException failure) {
            LOG.warn("mail could not be fetched: {}", failure.getClass().getSimpleName());
            note(Optional.of(word(failure)), 0);
        }
    }

    private void note(Optional<String> failure, int leftOver) {
        transactions.asJob("mail fetched", transaction -> {
            mailbox.note(transaction, failure.orElse(null), leftOver);
            return failure;
        });
    }

    private static String word(MessagingException failure) {
        return switch (failure) {
            case AuthenticationFailedException refused -> "sign-in refused";
            case FolderNotFoundException missing -> "no such folder";
            default -> "unreachable";
        };
    }

    private Store connected() throws MessagingException {
        String protocol = settings.encryption() == Encryption.TLS ? "imaps" : "imap";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", CONNECT_WITHIN_MS);
        properties.setProperty(prefix + "timeout", ANSWER_WITHIN_MS);
        properties.setProperty(prefix + "writetimeout", ANSWER_WITHIN_MS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean upgrades = settings.encryption() == Encryption.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", String.valueOf(upgrades));
        properties.setProperty(prefix + "starttls.required", String.valueOf(upgrades));
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return store;
    }
}
