package org.countersign.server.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser that is signed in to an account, perhaps not yet as anybody.
 *
 * @param sessionId names the session
 * @param accountId the account that signed in
 * @param email its address
 * @param secondFactorPassed whether more than a password was shown
 * @param person the person of the chosen firm; null before one is chosen
 */
record Session(
        UUID sessionId,
        UUID accountId,
        String email,
        boolean secondFactorPassed,
        @Nullable SignedIn person) {

    /** The person, once nothing more is asked of them. */
    Optional<SignedIn> signedIn() {
        return Optional.ofNullable(person);
    }
}
