package org.countersign.server.deadlines;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.countersign.server.history.Readings;
import org.springframework.stereotype.Component;

/** Secret, revocable calendar addresses. The secret has 256 bits and is kept as its hash alone. */
@Component
class Feeds {

    private static final int BYTES = 32;

    private final Transactions transactions;
    private final FeedStore store;
    private final Readings readings;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(Transactions transactions, FeedStore store, Readings readings, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.readings = readings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes an address and returns its secret, which nobody can learn again. */
    String make(Viewer viewer, Optional<UUID> matterId, boolean namesClients) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        transactions.as(viewer, "calendar feed made", transaction -> {
            store.insert(transaction, viewer, ids.next(), matterId, hash(secret), namesClients, clock.instant());
            return viewer;
        });
        return secret;
    }

    List<Feed> of(Viewer viewer) {
        return transactions.as(viewer, "looking at feeds", transaction -> store.of(transaction, viewer));
    }

    /** The title of a matter that the viewer may open; the reading is recorded. Empty for every other id. */
    Optional<String> matterTitle(Viewer viewer, UUID matterId) {
        return transactions.as(viewer, "looking at feeds", transaction -> {
            Optional<String> title = store.matterTitle(transaction, viewer, matterId);
            title.ifPresent(found -> readings.record(transaction, "deadlines.feed", matterId, matterId));
            return title;
        });
    }

    void revoke(Viewer viewer, UUID feedId) {
        transactions.as(viewer, "calendar feed revoked", transaction -> {
            store.revoke(transaction, viewer, feedId, clock.instant());
            return viewer;
        });
    }

    /** The calendar that a secret opens; empty for a secret that opens none. */
    Optional<String> calendar(String secret, Locale language) {
        return transactions
                .asNobody("calendar asked for", transaction -> store.opened(transaction, hash(secret)))
                .flatMap(feed -> transactions.as(
                        feed.viewer(),
                        "calendar read",
                        transaction -> store.name(transaction, feed).map(name -> {
                            readings.recordEach(transaction, "deadlines.feed", store.matters(transaction, feed));
                            return ICalendar.of(name, store.shown(transaction, feed, language), clock.instant());
                        })));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
