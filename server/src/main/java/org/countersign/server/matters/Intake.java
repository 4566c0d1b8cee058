package org.countersign.server.matters;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes in a matter: names, contacts, kind, dates and place; the limitation date is calendared in the same act. */
@Component
class Intake {

    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS_OF_A_NUMBER = 6;

    private final MatterStore store;
    private final PartyStore parties;
    private final CaseLists lists;
    private final ObjectProvider<LimitationDates> limitations;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Intake(
            MatterStore store,
            PartyStore parties,
            CaseLists lists,
            ObjectProvider<LimitationDates> limitations,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.lists = lists;
        this.limitations = limitations;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether this person takes in matters. */
    static boolean isOpenTo(SignedIn who) {
        return who.is(Role.ATTORNEY) || who.is(Role.CASE_MANAGER);
    }

    /**
     * Opens the matter of a form without refusals, once: sent again, nothing is added. Where the id or the number that
     * was drawn belongs to a matter that this person may not open, others are taken, and nothing says so.
     */
    UUID open(SignedIn who, IntakeForm form) {
        try {
            return openOnce(who, form);
        } catch (IntegrityConstraintViolationException taken) {
            return openOnce(who, form.withId(ids.next()));
        }
    }

    private UUID openOnce(SignedIn who, IntakeForm form) {
        return transactions.as(who.viewer(), "matter taken in", transaction -> {
            if (store.find(transaction, form.id()).isEmpty()) {
                open(transaction, who, form);
            }
            return form.id();
        });
    }

    private void open(DSLContext transaction, SignedIn who, IntakeForm form) {
        store.open(transaction, columns(who, form), who.is(Role.ATTORNEY) ? "lead attorney" : "case manager");
        form.named().forEach(party -> add(transaction, who, form.id(), party));
        if (Typed.day(form.incidentOn()).isPresent() && !form.jurisdiction().isEmpty()) {
            limitations.ifAvailable(dates -> dates.calendar(transaction, who.viewer(), form.id()));
        }
    }

    /** Counsel named with a party becomes a party of its own, so that the conflict check finds it. */
    private void add(DSLContext transaction, SignedIn who, UUID matterId, PartyForm typed) {
        Optional<UUID> counsel =
                Optional.of(typed.counsel()).filter(name -> !name.isEmpty()).map(name -> ids.next());
        Party party = typed.party(counsel, lists);
        String counselRole = party.side().equals("theirs") ? "opposing-counsel" : "counsel";
        counsel.map(id -> PartyForm.empty("", id, counselRole, party.side()).named(typed.counsel()))
                .ifPresent(form -> parties.add(
                        transaction, who.viewer(), matterId, form.party(Optional.empty(), lists), clock.instant()));
        if (!parties.add(transaction, who.viewer(), matterId, party, clock.instant())) {
            Party other = typed.withId(ids.next()).party(counsel, lists);
            parties.add(transaction, who.viewer(), matterId, other, clock.instant());
        }
    }

    private Map<String, Object> columns(SignedIn who, IntakeForm form) {
        Map<String, Object> columns = new LinkedHashMap<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), who.zone());
        columns.put("firm_id", who.viewer().firmId());
        columns.put("matter_id", form.id());
        columns.put("number", number(today));
        columns.put("title", form.title());
        columns.put("state", Matter.State.INTAKE.word());
        columns.put("practice_area", form.practiceArea());
        columns.put("our_side", form.ourSide());
        columns.put("phase", "intake");
        columns.put("summary", "");
        columns.put("incident_place", form.incidentPlace());
        columns.put("legal_facts", Map.of());
        columns.put("opened_on", today.toString());
        columns.put("version", 1);
        Typed.day(form.incidentOn()).ifPresent(day -> columns.put("incident_on", day.toString()));
        Optional.of(form.jurisdiction()).filter(id -> !id.isEmpty()).ifPresent(id -> columns.put("jurisdiction", id));
        return columns;
    }

    /** The year and chance letters: a counted number would tell how many matters there are that one may not see. */
    private String number(LocalDate today) {
        StringBuilder number = new StringBuilder("%02d-".formatted(today.getYear() % 100));
        random.ints(LETTERS_OF_A_NUMBER, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
        return number.toString();
    }
}
