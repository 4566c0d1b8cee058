package org.countersign.server.upkeep;

import org.countersign.server.database.Settings;
import org.countersign.server.database.Transactions;
import org.countersign.server.docket.Mailbox;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The mailbox for incoming mail is well, or none is configured. It makes the server neither dead nor unready. */
@Component
final class MailboxHealth implements HealthIndicator {

    private final Transactions transactions;
    private final Mailbox mailbox;
    private final boolean isWanted;

    MailboxHealth(Transactions transactions, Mailbox mailbox, Settings settings) {
        this.transactions = transactions;
        this.mailbox = mailbox;
        this.isWanted = settings.mailIn().isOn();
    }

    @Override
    public Health health() {
        boolean fails = isWanted
                && transactions
                        .asNobody("health", mailbox::state)
                        .filter(state -> !state.failure().isEmpty())
                        .isPresent();
        return fails ? Health.down().build() : Health.up().build();
    }
}
