package org.countersign.server.identity;

/** What a password must be: long. Nothing else makes one hard to guess (NIST SP 800-63B, section 3.1.1.2). */
final class NewPassword {

    /** In characters. */
    static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    private NewPassword() {}

    static boolean isTooShort(String password) {
        return password.length() < SHORTEST || password.length() > LONGEST;
    }
}
