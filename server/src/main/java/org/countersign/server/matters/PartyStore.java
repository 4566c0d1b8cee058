package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.PARTY;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Rows of parties. */
@Component
class PartyStore {

    /** In the order in which they were added. */
    List<Party> of(DSLContext transaction, UUID matterId) {
        return transaction
                .select(
                        PARTY.PARTY_ID,
                        PARTY.NAME,
                        PARTY.KIND,
                        PARTY.ROLE,
                        PARTY.SIDE,
                        PARTY.FORMER_NAMES,
                        PARTY.LANGUAGE,
                        PARTY.EMAIL,
                        PARTY.PHONE,
                        PARTY.SAFE_CONTACT,
                        PARTY.COUNSEL_PARTY_ID,
                        PARTY.VERSION)
                .from(PARTY)
                .where(PARTY.MATTER_ID.eq(matterId))
                .orderBy(PARTY.PARTY_ID)
                .fetch(PartyStore::party);
    }

    /** Adds a party, and says whether; one that is there already stays as it is, so that a form sent twice adds it once. */
    boolean add(DSLContext transaction, Viewer viewer, UUID matterId, Party party, Instant at) {
        return transaction
                        .insertInto(PARTY)
                        .set(PARTY.FIRM_ID, viewer.firmId())
                        .set(PARTY.PARTY_ID, party.partyId())
                        .set(PARTY.MATTER_ID, matterId)
                        .set(PARTY.NAME, party.name())
                        .set(PARTY.KIND, party.kind())
                        .set(PARTY.ROLE, party.role())
                        .set(PARTY.SIDE, party.side())
                        .set(PARTY.FORMER_NAMES, party.formerNames().toArray(String[]::new))
                        .set(PARTY.LANGUAGE, party.language())
                        .set(PARTY.EMAIL, party.email())
                        .set(PARTY.PHONE, party.phone())
                        .set(PARTY.SAFE_CONTACT, party.safeContact())
                        .set(PARTY.COUNSEL_PARTY_ID, party.counsel().orElse(null))
                        .set(PARTY.ADDED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Changes a party of a matter, if it still has this version. */
    boolean change(DSLContext transaction, UUID matterId, Party party) {
        return transaction
                        .update(PARTY)
                        .set(PARTY.NAME, party.name())
                        .set(PARTY.KIND, party.kind())
                        .set(PARTY.ROLE, party.role())
                        .set(PARTY.SIDE, party.side())
                        .set(PARTY.FORMER_NAMES, party.formerNames().toArray(String[]::new))
                        .set(PARTY.LANGUAGE, party.language())
                        .set(PARTY.EMAIL, party.email())
                        .set(PARTY.PHONE, party.phone())
                        .set(PARTY.SAFE_CONTACT, party.safeContact())
                        .set(PARTY.COUNSEL_PARTY_ID, party.counsel().orElse(null))
                        .set(PARTY.VERSION, party.version() + 1)
                        .where(PARTY.MATTER_ID.eq(matterId))
                        .and(PARTY.PARTY_ID.eq(party.partyId()))
                        .and(PARTY.VERSION.eq(party.version()))
                        .execute()
                == 1;
    }

    private static Party party(Record row) {
        return new Party(
                row.get(PARTY.PARTY_ID),
                row.get(PARTY.NAME),
                row.get(PARTY.KIND),
                row.get(PARTY.ROLE),
                row.get(PARTY.SIDE),
                List.of(row.get(PARTY.FORMER_NAMES)),
                Objects.requireNonNullElse(row.get(PARTY.LANGUAGE), ""),
                Objects.requireNonNullElse(row.get(PARTY.EMAIL), ""),
                Objects.requireNonNullElse(row.get(PARTY.PHONE), ""),
                Objects.requireNonNullElse(row.get(PARTY.SAFE_CONTACT), ""),
                Optional.ofNullable(row.get(PARTY.COUNSEL_PARTY_ID)),
                row.get(PARTY.VERSION));
    }
}
