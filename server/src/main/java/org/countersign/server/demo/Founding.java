package org.countersign.server.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.schema.identity.Routines;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.jooq.DSLContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Founds the demo firm and invites its people, through the same named functions as the pages for it. */
@Component
class Founding {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private final Transactions transactions;
    private final FoundingStore store;
    private final Ids ids;

    Founding(Transactions transactions, FoundingStore store, Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.ids = ids;
    }

    /** Whether there is no firm yet. */
    boolean isOpen() {
        return !transactions.asNobody("starting", database -> Routines.hasFirm(database.configuration()));
    }

    /** The administrator founds the firm; everybody else is invited by them and accepts. */
    Staff found(FictionalFirm firm, String password) {
        String hash = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES).encode(password);
        CastMember administrator = firm.cast().stream()
                .filter(member -> member.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
        UUID firmId = ids.next();
        Viewer founder = new Viewer(firmId, ids.next());
        found(firm, administrator, founder, hash);
        Map<String, SignedIn> people = new LinkedHashMap<>();
        for (CastMember member : firm.cast()) {
            UUID personId = member.equals(administrator) ? founder.personId() : join(founder, member, hash);
            people.put(member.key(), signedIn(new Viewer(firmId, personId), member, firm.name()));
        }
        transactions.as(founder, "people described", database -> {
            Staff staff = new Staff(people);
            firm.cast()
                    .forEach(member ->
                            store.describe(database, staff.get(member.key()).viewer(), member));
            return founder;
        });
        return new Staff(people);
    }

    private void found(FictionalFirm firm, CastMember administrator, Viewer founder, String hash) {
        byte[] code = sha256(ids.next().toString());
        boolean founded = transactions.asNobody(
                "firm founded",
                database -> Routines.offerSetUp(database.configuration(), code)
                        && Routines.foundFirm(
                                database.configuration(),
                                code,
                                founder.firmId(),
                                firm.name(),
                                administrator.zone().getId(),
                                administrator.language(),
                                ids.next(),
                                founder.personId(),
                                administrator.name(),
                                administrator.email(),
                                hash,
                                false));
        if (!founded) {
            throw new IllegalStateException("there is a firm already; the demo firm is made only where there is none");
        }
    }

    private UUID join(Viewer founder, CastMember member, String hash) {
        byte[] token = sha256(ids.next().toString());
        UUID personId = ids.next();
        transactions.as(founder, "person invited", database -> {
            store.invite(database, founder, ids.next(), token, member);
            return personId;
        });
        boolean joined = transactions.asNobody(
                "invitation accepted", database -> accept(database, token, member, personId, hash));
        if (!joined) {
            throw new IllegalStateException(member.email() + " could not accept the invitation to the demo firm");
        }
        return personId;
    }

    private boolean accept(DSLContext database, byte[] token, CastMember member, UUID personId, String hash) {
        return Routines.acceptInvitation(database.configuration(), token, ids.next(), hash, personId, member.name());
    }

    private static SignedIn signedIn(Viewer viewer, CastMember member, String firmName) {
        return new SignedIn(
                viewer,
                member.name(),
                firmName,
                Set.of(member.role()),
                member.zone(),
                Locale.of(member.language(), "US"),
                member.clearsConflicts());
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing from this Java", missing);
        }
    }
}
