package org.countersign.server.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.springframework.stereotype.Component;

/** Writes the whole demo firm: people, matters, papers, and what became of them. */
@Component
class DemoWriting {

    private static final String MISSED = "40";
    private static final String WALLED = "13";
    private static final String REOPENED = "24";
    private static final Map<String, String> CONSOLIDATED = Map.of("16", "11", "26", "23");

    private final Founding founding;
    private final MatterWriting matters;
    private final MatterWritingStore matterRows;
    private final DocketWriting docket;
    private final DeadlineWritingStore deadlines;
    private final Transactions transactions;
    private final Packs packs;
    private final Clock clock;

    DemoWriting(
            Founding founding,
            MatterWriting matters,
            MatterWritingStore matterRows,
            DocketWriting docket,
            DeadlineWritingStore deadlines,
            Transactions transactions,
            Packs packs,
            Clock clock) {
        this.founding = founding;
        this.matters = matters;
        this.matterRows = matterRows;
        this.docket = docket;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.packs = packs;
        this.clock = clock;
    }

    /** The firm that is written today. */
    FictionalFirm firm(long seed) {
        return new FictionalFirm(seed, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), packs.book());
    }

    Staff write(FictionalFirm firm, String password) {
        Staff staff = founding.found(firm, password);
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (WrittenMatter matter : intakeLast(firm)) {
            UUID id = matters.write(matter, staff);
            ids.put(matter.plan().key(), id);
            if (matter.plan().state().equals("open")) {
                docket.write(matter, id, staff);
                follow(matter, id, staff);
            }
        }
        CONSOLIDATED.forEach((one, other) -> consolidate(firm, staff, ids, one, other));
        reopen(firm, staff, ids);
        firm.strayPapers().forEach(paper -> docket.receive(staff.get("corinne"), paper));
        wall(staff, known(ids, WALLED));
        return staff;
    }

    /** What is taken in today is searched among everything that is there already. */
    private static List<WrittenMatter> intakeLast(FictionalFirm firm) {
        return firm.matters().stream()
                .sorted(Comparator.comparing(matter -> matter.plan().state().equals("intake")))
                .toList();
    }

    private void follow(WrittenMatter matter, UUID id, Staff staff) {
        SignedIn manager = staff.get(matter.plan().caseManager());
        transactions.as(manager.viewer(), "deadlines followed", transaction -> {
            if (!matter.plan().key().equals(MISSED)) {
                deadlines.meetWhatLiesBehind(
                        transaction, manager.viewer(), id, "Filing receipt " + matter.caseNumber());
            }
            deadlines.assign(transaction, id, manager.viewer().personId());
            return id;
        });
    }

    private void consolidate(FictionalFirm firm, Staff staff, Map<String, UUID> ids, String one, String into) {
        transactions.as(lead(firm, staff, one), "matter consolidated", transaction -> {
            matterRows.consolidate(transaction, known(ids, one), known(ids, into));
            return into;
        });
    }

    /** It was closed too early, and taken up again. */
    private void reopen(FictionalFirm firm, Staff staff, Map<String, UUID> ids) {
        Viewer lead = lead(firm, staff, REOPENED);
        UUID matter = known(ids, REOPENED);
        transactions.as(lead, "matter closed", transaction -> {
            matterRows.close(transaction, matter);
            return matter;
        });
        transactions.as(lead, "matter reopened", transaction -> {
            matterRows.reopen(transaction, matter);
            return matter;
        });
    }

    private static Viewer lead(FictionalFirm firm, Staff staff, String key) {
        return firm.matters().stream()
                .map(WrittenMatter::plan)
                .filter(plan -> plan.key().equals(key))
                .map(plan -> staff.get(plan.lead()).viewer())
                .findFirst()
                .orElseThrow();
    }

    private static UUID known(Map<String, UUID> ids, String key) {
        return Objects.requireNonNull(ids.get(key), () -> "the demo firm has no matter " + key);
    }

    private void wall(Staff staff, UUID matter) {
        SignedIn attorney = staff.get("desmond");
        transactions.as(attorney.viewer(), "wall raised", transaction -> {
            deadlines.wall(
                    transaction,
                    attorney.viewer(),
                    matter,
                    staff.get("corinne").viewer().personId(),
                    "Worked for the other side's purchasing department until last year.");
            return matter;
        });
    }
}
