package org.countersign.server.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What opens a backup: words that a person keeps, or the content of a key file. */
public final class Passphrase {

    /** Fewer characters could be guessed from a stolen file. */
    private static final int LEAST = 12;

    private static final int KIBIBYTES = 64 * 1024;
    private static final int PASSES = 3;
    private final byte[] secret;

    private Passphrase(byte[] secret) {
        this.secret = secret;
    }

    /** @throws IllegalArgumentException with a sentence when it is too short */
    public static Passphrase of(String words) {
        if (words.length() < LEAST) {
            throw new IllegalArgumentException("The passphrase needs at least " + LEAST + " characters.");
        }
        return new Passphrase(words.getBytes(UTF_8));
    }

    /** The AES-256 key by Argon2id (RFC 9106), 64 MiB and three passes. */
    SecretKey key(byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(KIBIBYTES)
                .withIterations(PASSES)
                .withParallelism(1)
                .build());
        byte[] key = new byte[32];
        argon.generateBytes(secret, key);
        SecretKey made = new SecretKeySpec(key, "AES");
        Arrays.fill(key, (byte) 0);
        return made;
    }
}
