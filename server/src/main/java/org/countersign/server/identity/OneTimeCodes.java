package org.countersign.server.identity;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app: six digits from a shared secret and the half minute (RFC 6238, with HMAC-SHA-1 and six
 * digits, which every app knows). The code of the half minute before and after is taken too: clocks differ.
 */
final class OneTimeCodes {

    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final int SECRET_BYTES = 20;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {}

    /** A new secret of 160 bits, as long as the hash. */
    static byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The half minute whose code this is; empty when it is none of the three that are taken at this moment. */
    static OptionalLong stepOf(String code, byte[] secret, Instant moment) {
        long present = moment.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    /** The six digits of a half minute, counted from 1970 (RFC 4226, section 5.3). */
    static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, step);
        int offset = hash[hash.length - 1] & 0x0f;
        int binary = (hash[offset] & 0x7f) << 24
                | (hash[offset + 1] & 0xff) << 16
                | (hash[offset + 2] & 0xff) << 8
                | hash[offset + 3] & 0xff;
        return String.format("%06d", binary % MODULUS);
    }

    /** The secret in letters and digits (RFC 4648, base 32), as it is typed into an app; its length is a multiple of 5. */
    static String written(byte[] secret) {
        StringBuilder written = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : secret) {
            held = held << 8 | next & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                written.append(BASE_32.charAt(held >> bits - 5 & 31));
            }
        }
        return written.toString();
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(
                    java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("HmacSHA1 is missing from this Java", broken);
        }
    }
}
