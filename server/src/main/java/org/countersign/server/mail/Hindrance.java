package org.countersign.server.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Locale;

/** Why a letter did not leave. Never the server's own words: they may repeat addresses. */
enum Hindrance {
    /** No connection, or none that is encrypted as the settings want. */
    UNREACHABLE,
    SIGN_IN_REFUSED,
    /** The address is none, or the server does not take mail for it. */
    ADDRESS_REFUSED,
    REFUSED;

    /** The word in the database. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace("sign_in", "sign-in").replace('_', ' ');
    }

    static Hindrance ofConnecting(MessagingException failure) {
        return failure instanceof AuthenticationFailedException ? SIGN_IN_REFUSED : UNREACHABLE;
    }

    /** A server that says 5xx to the only recipient will say so again; 4xx means later. */
    static Hindrance ofSending(MessagingException failure) {
        if (failure instanceof AddressException) {
            return ADDRESS_REFUSED;
        }
        boolean isForGood = failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0
                && !isTemporary(refused);
        return isForGood ? ADDRESS_REFUSED : REFUSED;
    }

    private static boolean isTemporary(MessagingException failure) {
        for (Exception next = failure; next != null; next = next(next)) {
            if (next instanceof org.eclipse.angus.mail.smtp.SMTPAddressFailedException address) {
                return address.getReturnCode() / 100 == 4;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
