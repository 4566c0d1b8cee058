package org.countersign.server.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.mail.Letter;
import org.countersign.server.mail.Outbox;
import org.countersign.server.pages.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The people of a firm, as its administrators keep them. */
@Component
class People {

    private static final Duration INVITED_FOR = Duration.ofDays(7);

    private final Transactions transactions;
    private final PeopleStore store;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    People(Transactions transactions, PeopleStore store, Passwords passwords, Outbox outbox, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.passwords = passwords;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    List<PersonRow> all(SignedIn who) {
        return transactions.as(administrator(who).viewer(), "people looked at", store::all);
    }

    /**
     * Invites somebody, who is mailed the secret link where mail can leave.
     *
     * @return the token of the invitation, which whoever holds it accepts within a week
     */
    Token invite(SignedIn who, InvitationForm form) {
        Token token = Token.random();
        Instant now = clock.instant();
        transactions.as(administrator(who).viewer(), "person invited", database -> {
            store.invite(database, who.viewer(), ids.next(), token, form, now, now.plus(INVITED_FOR));
            outbox.post(database, letter(who, form, token));
            return token;
        });
        return token;
    }

    /** Whether those who are invited hear of it by mail. */
    boolean mailsInvitations() {
        return outbox.isOpen();
    }

    private Letter letter(SignedIn who, InvitationForm form, Token token) {
        Wording text = Wording.in(form.language());
        return new Letter(
                Letter.Kind.INVITATION,
                who.viewer().firmId(),
                Optional.empty(),
                form.email(),
                form.language(),
                text.of("identity.invitation.letter.subject", who.firmName()),
                text.of(
                        "identity.invitation.letter",
                        form.name(),
                        who.firmName(),
                        outbox.link("/invitations/" + token.secret()),
                        INVITED_FOR.toDays()));
    }

    Optional<PeopleStore.Invited> invited(Token token) {
        return transactions.asNobody("invitation read", database -> store.invited(database, token));
    }

    /** Joins with a new account; false when the invitation no longer holds. */
    boolean join(Token token, String name, String password) {
        return accept(token, ids.next(), passwords.hash(password), name);
    }

    /** Joins with the account that is signed in; false when it is not the invited one. */
    boolean join(Token token, Session session, String name) {
        return accept(token, session.accountId(), null, name);
    }

    /** Gives and takes roles and marks; false when the firm would lose its last administrator. */
    boolean change(SignedIn who, UUID personId, PersonForm form) {
        return transactions.as(administrator(who).viewer(), "roles changed", database -> {
            if (!form.roles().contains(Role.ADMINISTRATOR) && isLastAdministrator(store.all(database), personId)) {
                return false;
            }
            store.mark(database, who.viewer(), personId, form);
            form.roles().forEach(role -> store.give(database, who.viewer(), personId, role));
            store.takeAllBut(database, who.viewer(), personId, form.roles());
            return true;
        });
    }

    /** Ends a person's access at once and hands their open work on; false when they are the last administrator. */
    boolean leave(SignedIn who, UUID leaving, UUID successor) {
        return transactions.as(administrator(who).viewer(), "person left", database -> {
            if (isLastAdministrator(store.all(database), leaving)) {
                return false;
            }
            store.handOn(database, leaving, successor);
            return true;
        });
    }

    private boolean accept(Token token, UUID accountId, @Nullable String hash, String name) {
        return transactions.asNobody(
                "invitation accepted", database -> store.accept(database, token, accountId, hash, ids.next(), name));
    }

    private static boolean isLastAdministrator(List<PersonRow> people, UUID personId) {
        List<UUID> administrators = people.stream()
                .filter(person -> !person.hasLeft() && person.roles().contains(Role.ADMINISTRATOR))
                .map(PersonRow::personId)
                .toList();
        return administrators.equals(List.of(personId));
    }

    private static SignedIn administrator(SignedIn who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("the people of a firm are kept by its administrators");
        }
        return who;
    }
}
