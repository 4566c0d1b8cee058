package org.countersign.server.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of the chain. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("SHA-256 is missing from this Java", broken);
        }
    }
}
