package org.countersign.server.deadlines;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.walls.Reckoning;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compares every open deadline with the law packs of this build, once behind the start: a matter that was compared with
 * this version is passed over. Nothing is changed; what differs waits for an attorney. One matter that cannot be compared
 * stops no other.
 */
@Component
class LawComparison {

    private static final Logger LOG = LoggerFactory.getLogger(LawComparison.class);
    private static final int PORTION = 100;
    private static final long PAUSE_MILLISECONDS = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final Transactions transactions;
    private final LawComparisonStore store;
    private final MatterFactsStore matters;
    private final Packs packs;
    private final Ids ids;
    private final Clock clock;

    LawComparison(
            Transactions transactions,
            LawComparisonStore store,
            MatterFactsStore matters,
            Packs packs,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.matters = matters;
        this.packs = packs;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void compareBehindTheStart() {
        Thread.ofPlatform().daemon().name("law comparison").start(this::compareAll);
    }

    /** Compares whatever was not compared with this version yet. */
    void compareAll() {
        UUID firm = FIRST;
        UUID matter = FIRST;
        try {
            List<LawComparisonStore.Next> portion = next(firm, matter);
            while (!portion.isEmpty()) {
                portion.forEach(this::compareAndGoOn);
                Thread.sleep(PAUSE_MILLISECONDS);
                firm = portion.getLast().eyes().firmId();
                matter = portion.getLast().matterId();
                portion = next(firm, matter);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException ended) {
            LOG.warn(
                    "the comparison with the law packs ended: {}",
                    ended.getClass().getSimpleName());
        }
    }

    private List<LawComparisonStore.Next> next(UUID firm, UUID matter) {
        return transactions.asNobody(
                "law packs compared", transaction -> store.next(transaction, packs.digest(), firm, matter, PORTION));
    }

    private void compareAndGoOn(LawComparisonStore.Next next) {
        try {
            compare(next);
        } catch (RuntimeException damaged) {
            LOG.warn(
                    "matter {} could not be compared with the law packs: {}",
                    next.matterId(),
                    damaged.getClass().getSimpleName());
        }
    }

    /** Compares one matter and keeps what was found; false when another server was first. */
    boolean compare(LawComparisonStore.Next next) {
        LawChangeRows rows = transactions.as(
                next.eyes(),
                "law packs compared",
                transaction -> Reckoning.with(transaction, () -> found(transaction, next)));
        return transactions.asNobody(
                "law packs compared",
                transaction -> store.record(
                        transaction,
                        next,
                        packs.digest(),
                        Json.ofRows(rows.certificates()),
                        Json.ofRows(rows.changes())));
    }

    private LawChangeRows found(DSLContext transaction, LawComparisonStore.Next next) {
        MatterFacts matter = matters.of(transaction, next.eyes(), next.matterId());
        List<OpenUnderLaw> open = store.open(transaction, next.eyes(), next.matterId());
        Set<String> left = store.left(transaction, next.eyes(), next.matterId());
        LawChangeRows found = new LawChangeRows(next.eyes(), next.matterId(), packs.digest(), clock.instant());
        new LawChangeComputation(matter)
                .effects(open, store.known(transaction, next.eyes(), next.matterId())).stream()
                        .filter(effect -> !left.contains(LawChangeRows.key(effect)))
                        .forEach(effect -> found.add(effect, sha256(open, effect), ids));
        return found;
    }

    private static String sha256(List<OpenUnderLaw> open, LawEffect effect) {
        return effect.before()
                .flatMap(before -> open.stream()
                        .filter(each -> each.standing().deadlineId().equals(before.deadlineId()))
                        .findFirst())
                .map(OpenUnderLaw::sha256)
                .orElse("");
    }
}
