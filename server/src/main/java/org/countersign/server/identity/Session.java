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
 * @param asked what is still asked before the pages open
 * @param servesSeveral whether the account is a person of more than one firm
 * @param person the person of the chosen firm; null before one is chosen
 */
record Session(
        UUID sessionId,
        UUID accountId,
        String email,
        Asked asked,
        boolean servesSeveral,
        @Nullable SignedIn person) {

    /** What a session must still show. */
    enum Asked {
        NOTHING,
        CODE,
        AUTHENTICATOR
    }

    /** The person, once nothing more is asked of them. */
    Optional<SignedIn> signedIn() {
        return asked == Asked.NOTHING ? Optional.ofNullable(person) : Optional.empty();
    }

    /** Where whoever is not yet anybody goes on. */
    String nextPath() {
        return switch (asked) {
            case CODE -> "/sign-in/code";
            case AUTHENTICATOR -> "/sign-in/authenticator";
            case NOTHING -> "/firms";
        };
    }
}
