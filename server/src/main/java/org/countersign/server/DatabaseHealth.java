package org.countersign.server;

import org.countersign.server.database.Transactions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready means that the database answers, too. */
@Component("database")
final class DatabaseHealth implements HealthIndicator {

    private final Transactions transactions;

    DatabaseHealth(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Health health() {
        try {
            transactions.asNobody("health", database -> database.execute("select 1"));
            return Health.up().build();
        } catch (RuntimeException gone) {
            return Health.down().build();
        }
    }
}
