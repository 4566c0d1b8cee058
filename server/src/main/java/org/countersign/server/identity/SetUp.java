package org.countersign.server.identity;

import static org.countersign.schema.identity.Routines.foundFirm;
import static org.countersign.schema.identity.Routines.hasFirm;
import static org.countersign.schema.identity.Routines.offerSetUp;

import java.util.Locale;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first start: no firm yet, and a one-time code in the terminal that founds one. */
@Component
class SetUp {

    private final Transactions transactions;
    private final Passwords passwords;
    private final Ids ids;
    private final OwnAddress address;
    private volatile boolean founded;

    SetUp(Transactions transactions, Passwords passwords, Ids ids, OwnAddress address) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.ids = ids;
        this.address = address;
    }

    /** Whether there is no firm yet. */
    boolean isAwaited() {
        founded = founded || transactions.asNobody("starting", database -> hasFirm(database.configuration()));
        return !founded;
    }

    /** Prints a new code when there is no firm; only its hash is kept, and the code of an earlier start is worth nothing. */
    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        Token code =
                new Token(Token.random().secret().replaceAll("[^A-Za-z0-9]", "").substring(0, 20));
        if (transactions.asNobody("starting", database -> offerSetUp(database.configuration(), code.hash()))) {
            System.out.println("There is no firm yet. Open " + address.of("/set-up")
                    + " in a browser; the one-time code is " + code.secret());
        }
    }

    /** Founds the firm with its administrator; false when the code is not the one that was printed. */
    boolean found(SetUpForm form, Locale language) {
        String hash = passwords.hash(form.password());
        return transactions.asNobody(
                "firm founded",
                database -> foundFirm(
                        database.configuration(),
                        new Token(form.code()).hash(),
                        ids.next(),
                        form.firm(),
                        form.zone(),
                        language.getLanguage(),
                        ids.next(),
                        ids.next(),
                        form.name(),
                        form.email(),
                        hash,
                        form.attorney().equals("true")));
    }
}
