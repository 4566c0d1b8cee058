package org.countersign.server.conflicts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.countersign.server.history.Readings;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Wording;
import org.countersign.server.walls.Act;
import org.countersign.server.walls.Authority;
import org.springframework.stereotype.Component;

/** Conflict checks of a firm: run, read, answered hit by hit, and cleared by an attorney. */
@Component
public class Conflicts {

    static final int MOST_NAMES = 60;

    private final Transactions transactions;
    private final CheckStore store;
    private final Readings readings;
    private final Ids ids;

    Conflicts(Transactions transactions, CheckStore store, Readings readings, Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.readings = readings;
        this.ids = ids;
    }

    /**
     * Searches names among all parties, prospects and declared histories of the firm, and keeps what was found.
     *
     * @param matterId the matter it is for; empty before intake
     * @param names 1 to 60
     * @return the check, to be read with {@link #find}
     */
    public UUID search(Viewer who, Optional<UUID> matterId, List<SearchedName> names) {
        UUID checkId = ids.next();
        return transactions.as(who, "conflicts searched", transaction -> {
            store.search(transaction, checkId, matterId, names);
            return checkId;
        });
    }

    /** A check as this person may see it; the reading is kept. Empty when it is not theirs to see. */
    public Optional<Check> find(Viewer who, UUID checkId) {
        return transactions.as(who, "conflicts looked at", transaction -> {
            Optional<Check> check = store.find(transaction, checkId);
            check.ifPresent(found -> found.matterId()
                    .ifPresentOrElse(
                            matterId -> readings.record(transaction, "conflicts.check", checkId, matterId),
                            () -> readings.recordOutsideMatters(transaction, "conflicts.check", checkId)));
            return check;
        });
    }

    Optional<MatterToCheck> matter(Viewer who, UUID matterId) {
        return transactions.as(
                who,
                "conflicts looked at",
                transaction -> store.title(transaction, matterId).map(title -> {
                    readings.record(transaction, "matters.matter", matterId, matterId);
                    return new MatterToCheck(
                            matterId,
                            title,
                            store.names(transaction, matterId),
                            store.added(transaction, matterId),
                            store.latest(transaction, matterId));
                }));
    }

    List<ListedCheck> recent(Viewer who) {
        return transactions.as(who, "conflict checks listed", store::recent);
    }

    /** Keeps an answer to a hit, or says by field why not. */
    Map<String, String> answer(SignedIn who, UUID hitId, AnswerForm form, Wording text) {
        Map<String, String> refusals = form.refusals(text);
        if (form.answer().equals("waived")) {
            Authority.refusal(who, Act.CLEAR_A_CONFLICT)
                    .ifPresent(why -> refusals.put("answer", text.language().equals("es") ? why.es() : why.en()));
        }
        if (refusals.isEmpty()) {
            transactions.as(who.viewer(), "conflict hit answered", transaction -> {
                store.answer(transaction, who.viewer(), hitId, form.answer(), form.note());
                return hitId;
            });
        }
        return refusals;
    }

    /** Clears the matter of a check, or says everything that stands in the way. */
    Map<String, String> clear(SignedIn who, UUID checkId, String note, Wording text) {
        Map<String, String> refusals = new LinkedHashMap<>();
        Authority.refusal(who, Act.CLEAR_A_CONFLICT)
                .ifPresent(why -> refusals.put("", text.language().equals("es") ? why.es() : why.en()));
        if (note.isBlank()) {
            refusals.put("note", text.of("conflicts.refused.note"));
        }
        if (refusals.isEmpty()) {
            List<String> obstacles = transactions.as(
                    who.viewer(), "conflicts cleared", transaction -> store.clear(transaction, checkId, note.strip()));
            if (!obstacles.isEmpty()) {
                refusals.put(
                        "",
                        obstacles.stream()
                                .map(obstacle -> text.of("conflicts.refused." + obstacle))
                                .collect(Collectors.joining(" ")));
            }
        }
        return refusals;
    }
}
