package org.countersign.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.countersign.schema.identity.Routines.forgetAttempts;
import static org.countersign.schema.identity.Routines.mayAttempt;
import static org.countersign.schema.identity.Routines.takeBackAttempt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.springframework.stereotype.Component;

/** Slows the guessing of secrets: after some free attempts each further one must wait, longer and longer. */
@Component
class Attempts {

    private static final int FREE_FOR_AN_ACCOUNT = 5;
    private static final int FREE_FOR_AN_ADDRESS = 50;

    private final Transactions transactions;

    Attempts(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Whether a password may be tried for this e-mail address from this network address now. */
    boolean ofPassword(String email, String address) {
        boolean here = may("address " + address, FREE_FOR_AN_ADDRESS);
        return may(ofEmail(email), FREE_FOR_AN_ACCOUNT) && here;
    }

    /** The right password was given: earlier wrong ones for this e-mail address no longer count, those from the network address do. */
    void passwordWasRight(String email, String address) {
        forget(ofEmail(email));
        transactions.asNobody("attempt", database -> {
            takeBackAttempt(database.configuration(), "address " + address);
            return true;
        });
    }

    /** Whether a second factor may be tried for this account now. */
    boolean ofSecondFactor(UUID accountId) {
        return may("code " + accountId, FREE_FOR_AN_ACCOUNT);
    }

    void secondFactorWasRight(UUID accountId) {
        forget("code " + accountId);
    }

    /** Whether a one-time code may be tried from this network address now. */
    boolean ofOneTimeCode(String address) {
        return may("once " + address, FREE_FOR_AN_ACCOUNT);
    }

    private boolean may(String subject, int free) {
        return transactions.asNobody("attempt", database -> mayAttempt(database.configuration(), subject, free));
    }

    private void forget(String subject) {
        transactions.asNobody("attempt", database -> {
            forgetAttempts(database.configuration(), subject);
            return true;
        });
    }

    /** Addresses that were tried are not kept in clear: some belong to nobody here. */
    private static String ofEmail(String email) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(email.getBytes(UTF_8));
            return "email " + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("SHA-256 is missing from this Java", broken);
        }
    }
}
