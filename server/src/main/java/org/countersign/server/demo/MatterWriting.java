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
import org.countersign.server.identity.SignedIn;
import org.countersign.server.matters.LimitationDates;
import org.countersign.server.matters.Matters;
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
    private final Matters matters;
    private final LimitationDates limitations;
    private final Ids ids;

    MatterWriting(
            Transactions transactions,
            MatterWritingStore store,
            Conflicts conflicts,
            Matters matters,
            LimitationDates limitations,
            Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.conflicts = conflicts;
        this.matters = matters;
        this.limitations = limitations;
        this.ids = ids;
    }

    /** The id of the matter, once it stands where the table wants it. */
    UUID write(WrittenMatter matter, Staff staff) {
        SignedIn manager = staff.get(matter.plan().caseManager());
        SignedIn lead = staff.get(matter.plan().lead());
        UUID id = open(matter, manager, lead);
        conflicts.search(manager.viewer(), Optional.of(id), names(matter));
        if (!matter.plan().phase().equals("intake") || !matter.plan().summary().isEmpty()) {
            engage(matter, id, lead, staff);
        }
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

    private void engage(WrittenMatter matter, UUID id, SignedIn lead, Staff staff) {
        transactions.as(
                lead.viewer(), "conflicts cleared", transaction -> matters.conflictsCleared(transaction, lead, id));
        transactions.as(lead.viewer(), "client accepted", transaction -> {
            store.engage(transaction, lead.viewer(), id, matter);
            return id;
        });
        for (Map<String, String> note : Sheet.rows("notes")) {
            if (Sheet.cell(note, "matter").equals(matter.plan().key())) {
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
        parties.add(new PlannedParty(
                plan.opponent(), plan.opponentKind(), isAgency ? "agency" : "opponent", "theirs", "en"));
        if (!matter.caseNumber().isEmpty()) {
            parties.add(PlannedParty.counsel(matter.theirCounsel()));
        }
        if (plan.area().equals("personal-injury") || plan.area().equals("workers-compensation")) {
            parties.add(new PlannedParty(matter.insurer(), "organisation", "insurer", "neither", "en"));
            parties.add(new PlannedParty(matter.witness(), "person", "witness", "neither", "en"));
        }
        Sheet.rows("parties").stream()
                .filter(row -> Sheet.cell(row, "matter").equals(plan.key()))
                .map(PlannedParty::of)
                .forEach(parties::add);
        return parties;
    }
}
