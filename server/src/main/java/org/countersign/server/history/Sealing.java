package org.countersign.server.history;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.countersign.server.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one writer that moves stored readings into the chain, twice a second. Of several servers the one that holds the
 * database's lock writes. It ends its round before it stops; what still
 * waits is stored, and sealed after the next start.
 */
@Component
class Sealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final long HALF_A_SECOND = 500;

    private final Transactions transactions;
    private final Clock clock;
    private volatile ScheduledExecutorService writer = stopped();

    Sealing(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Seals what waits now. */
    void seal() {
        transactions.asNobody(
                "readings sealed",
                database -> database.execute(
                        "select history.seal(?::timestamptz)", clock.instant().toString()));
    }

    @Override
    public void start() {
        writer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("sealing").daemon(true).factory());
        writer.scheduleWithFixedDelay(this::sealOrLog, HALF_A_SECOND, HALF_A_SECOND, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the last round of sealing did not end in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !writer.isShutdown();
    }

    /** Before the web server in starting, and so after it in stopping. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** A failed round is made up by the next one; an exception would end the schedule. */
    private void sealOrLog() {
        try {
            seal();
        } catch (RuntimeException failure) {
            LOG.error("readings could not be sealed; they wait for the next round", failure);
        }
    }

    private static ScheduledExecutorService stopped() {
        ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }
}
