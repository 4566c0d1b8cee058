package org.countersign.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.conflicts.Conflicts;
import org.countersign.server.conflicts.SearchedName;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.matters.LimitationDates;
import org.springframework.stereotype.Component;

/**
 * Takes in the matters of the demo firm as its people would: the case manager opens and searches conflicts, the attorney
 * clears and accepts, and only then is anything said about it.
 */
@Component
class MatterWriting {

    private final Transactions transactions;
    private final MatterWritingStore store;
    private final Conflicts conflicts;
    private final ClearingStore clearing;
    private final LimitationDates limitations;
    private final Ids ids;

    MatterWriting(
            Transactions transactions,
            MatterWritingStore store,
            Conflicts conflicts,
            ClearingStore clearing,
            LimitationDates limitations,
            Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.conflicts = conflicts;
        this.clearing = clearing;
        this.limitations = limitations;
        this.ids = ids;
    }

    /** The id of the matter, once it stands where the table wants it. */
    UUID write(WrittenMatter matter, Staff staff) {
        SignedIn manager = staff.get(matter.plan().caseManager());
        SignedIn lead = staff.get(matter.plan().lead());
        UUID id = open(matter, manager, lead);
        UUID check = conflicts.search(manager.viewer(), Optional.of(id), names(matter));
        if (!matter.plan().phase().equals("intake") || !matter.plan().summary().isEmpty()) {
            clear(check, staff, lead);
            engage(matter, id, lead, staff);
        }
        join(matter, id, staff);
        return id;
    }

    private UUID open(WrittenMatter matter, SignedIn manager, SignedIn lead) {
        UUID id = ids.next();
        return transactions.as(manager.viewer(), "matter taken in", transaction -> {
            store.open(transaction, manager.viewer(), id, matter);
            store.join(transaction, manager.viewer(), id, lead.viewer().personId(), "lead attorney");
            parties(matter).forEach(party -> store.add(transaction, manager.viewer(), id, party));
            if (matter.plan().incident().isPresent() && matter.plan().side().equals("plaintiff")) {
                limitations.calendar(transaction, manager.viewer(), id);
            }
            return id;
        });
    }

    /** The conflicts attorney answers what was found, also behind closed matters; the lead attorney clears. */
    private void clear(UUID check, Staff staff, SignedIn lead) {
        Viewer answering = staff.conflictsAttorney().viewer();
        transactions.as(answering, "conflict hits answered", transaction -> {
            clearing.answer(transaction, answering, check);
            return check;
        });
        List<String> obstacles = transactions.as(
                lead.viewer(),
                "conflicts cleared",
                transaction -> clearing.clear(transaction, check, "No adversity to a present or former client."));
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException("a matter of the demo firm could not be cleared: " + obstacles);
        }
    }

    private void join(WrittenMatter matter, UUID id, Staff staff) {
        Viewer lead = staff.get(matter.plan().lead()).viewer();
        for (Map<String, String> row : rowsOf("team", matter)) {
            UUID person = staff.get(Sheet.cell(row, "person")).viewer().personId();
            transactions.as(lead, "team changed", transaction -> {
                store.join(transaction, lead, id, person, Sheet.cell(row, "role"));
                return id;
            });
        }
    }

    private static List<Map<String, String>> rowsOf(String sheet, WrittenMatter matter) {
        return Sheet.rows(sheet).stream()
                .filter(row -> Sheet.cell(row, "matter").equals(matter.plan().key()))
                .toList();
    }

    private void engage(WrittenMatter matter, UUID id, SignedIn lead, Staff staff) {
        transactions.as(lead.viewer(), "client accepted", transaction -> {
            store.engage(transaction, lead.viewer(), id, matter);
            rowsOf("orders", matter).forEach(order -> store.order(transaction, lead.viewer(), id, order));
            return id;
        });
        for (Map<String, String> note : rowsOf("notes", matter)) {
            SignedIn author = staff.get(Sheet.cell(note, "author"));
            transactions.as(author.viewer(), "note written", transaction -> {
                store.note(
                        transaction,
                        author.viewer(),
                        id,
                        Sheet.cell(note, "text"),
                        Integer.parseInt(Sheet.cell(note, "day")));
                return id;
            });
        }
    }

    private static List<SearchedName> names(WrittenMatter matter) {
        return parties(matter).stream()
                .map(party -> new SearchedName(party.name(), party.kind()))
                .distinct()
                .toList();
    }

    /** Client, the other side with its counsel, insurer, witness, and whoever the table of parties adds. */
    private static List<PlannedParty> parties(WrittenMatter matter) {
        PlannedMatter plan = matter.plan();
        List<PlannedParty> parties = new ArrayList<>();
        parties.add(new PlannedParty(plan.client(), plan.clientKind(), "client", "ours", plan.clientLanguage()));
        boolean isAgency = plan.area().equals("asylum") || plan.area().equals("criminal-defense");
        parties.add(
                plan.isOfAnEstate()
                        ? new PlannedParty(plan.opponent(), plan.opponentKind(), "estate", "neither", "en")
                        : new PlannedParty(
                                plan.opponent(),
                                plan.opponentKind(),
                                isAgency ? "agency" : "opponent",
                                "theirs",
                                "en"));
        if (!matter.caseNumber().isEmpty() && !plan.isOfAnEstate()) {
            parties.add(PlannedParty.counsel(matter.theirCounsel()));
        }
        if (plan.area().equals("personal-injury") || plan.area().equals("workers-compensation")) {
            parties.add(new PlannedParty(matter.insurer(), "organisation", "insurer", "neither", "en"));
            parties.add(new PlannedParty(matter.witness(), "person", "witness", "neither", "en"));
        }
        rowsOf("parties", matter).stream().map(PlannedParty::of).forEach(parties::add);
        return parties;
    }
}
