package org.countersign.server.identity;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as Argon2id hashes (19 MiB, two passes). Checking one takes the same work whether or not there is an
 * account, and no more than four at once take memory.
 */
@Component
class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final Semaphore atOnce = new Semaphore(4);
    private final String nobodys = argon.encode(Token.random().secret());

    /** The hash to keep of a password. */
    String hash(String password) {
        return oneOfFew(() -> argon.encode(password));
    }

    /** Whether the password is the one of the hash; null stands for an account without password, or no account. */
    boolean matches(String password, @Nullable String hash) {
        boolean right = oneOfFew(() -> argon.matches(password, hash == null ? nobodys : hash));
        return right && hash != null;
    }

    private <T> T oneOfFew(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
