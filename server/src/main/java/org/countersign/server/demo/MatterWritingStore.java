package org.countersign.server.demo;

import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.matters.Tables.NOTE;
import static org.countersign.schema.matters.Tables.PARTY;
import static org.countersign.schema.matters.Tables.STANDING_ORDER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Viewer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the demo firm's matters, each written as the person who would write it. */
@Component
class MatterWritingStore {

    private final Ids ids;
    private final Clock clock;

    MatterWritingStore(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    void open(DSLContext transaction, Viewer viewer, UUID id, WrittenMatter matter) {
        transaction.execute(
                "select matters.open(jsonb_populate_record(null::matters.matter, cast(? as jsonb)), ?)",
                JsonMapper.shared().writeValueAsString(columns(viewer, id, matter)),
                "case manager");
    }

    private Map<String, Object> columns(Viewer viewer, UUID id, WrittenMatter matter) {
        PlannedMatter plan = matter.plan();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("firm_id", viewer.firmId());
        columns.put("matter_id", id);
        LocalDate opened = today().minusDays(plan.openedDaysAgo());
        columns.put("number", "%02d-%03d".formatted(opened.getYear() % 100, 100 + Integer.parseInt(plan.key())));
        columns.put("title", plan.title());
        columns.put("state", "intake");
        columns.put("practice_area", plan.area());
        columns.put("our_side", plan.side());
        columns.put("jurisdiction", matter.jurisdiction());
        columns.put("phase", "intake");
        columns.put("summary", "");
        columns.put("legal_facts", Map.of());
        columns.put("opened_on", opened.toString());
        columns.put("version", 1);
        plan.incident()
                .ifPresent(days ->
                        columns.put("incident_on", today().plusDays(days).toString()));
        return columns;
    }

    void join(DSLContext transaction, Viewer viewer, UUID matter, UUID person, String role) {
        transaction
                .insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.FIRM_ID, viewer.firmId())
                .set(MEMBERSHIP.MATTER_ID, matter)
                .set(MEMBERSHIP.PERSON_ID, person)
                .set(MEMBERSHIP.ROLE, role)
                .set(MEMBERSHIP.ADDED_BY, viewer.personId())
                .set(MEMBERSHIP.ADDED_AT, clock.instant())
                .execute();
    }

    void add(DSLContext transaction, Viewer viewer, UUID matter, PlannedParty party) {
        transaction
                .insertInto(PARTY)
                .set(PARTY.FIRM_ID, viewer.firmId())
                .set(PARTY.PARTY_ID, ids.next())
                .set(PARTY.MATTER_ID, matter)
                .set(PARTY.NAME, party.name())
                .set(PARTY.KIND, party.kind())
                .set(PARTY.ROLE, party.role())
                .set(PARTY.SIDE, party.side())
                .set(PARTY.LANGUAGE, party.language())
                .set(PARTY.ADDED_AT, clock.instant())
                .execute();
        if (party.role().equals("opposing-counsel")) {
            represent(transaction, matter);
        }
    }

    private static void represent(DSLContext transaction, UUID matter) {
        var counsel = PARTY.as("counsel");
        transaction
                .update(PARTY)
                .set(
                        PARTY.COUNSEL_PARTY_ID,
                        DSL.select(counsel.PARTY_ID)
                                .from(counsel)
                                .where(counsel.MATTER_ID.eq(matter), counsel.ROLE.eq("opposing-counsel")))
                .where(PARTY.MATTER_ID.eq(matter), PARTY.SIDE.eq("theirs"), PARTY.ROLE.ne("opposing-counsel"))
                .execute();
    }

    void engage(DSLContext transaction, Viewer viewer, UUID id, WrittenMatter matter) {
        PlannedMatter plan = matter.plan();
        boolean isAccepted = !plan.state().equals("intake") && !plan.state().equals("declined");
        boolean hasEnded = !plan.state().equals("intake") && !plan.state().equals("open");
        transaction
                .update(MATTER)
                .set(MATTER.STATE, plan.state().equals("consolidated") ? "open" : plan.state())
                .set(MATTER.PHASE, plan.phase())
                .set(MATTER.SUMMARY, plan.summary())
                .set(
                        MATTER.COURT_ID,
                        matter.caseNumber().isEmpty() && !plan.area().equals("asylum")
                                ? null
                                : matter.court().id())
                .set(MATTER.COUNTY, matter.county())
                .set(MATTER.CASE_NUMBER, matter.caseNumber())
                .set(MATTER.CASE_FILED_ON, matter.filedOn().orElse(null))
                .set(MATTER.JUDGE, matter.judge())
                .set(MATTER.ACCEPTED_AT, isAccepted ? clock.instant() : null)
                .set(MATTER.ACCEPTED_BY, isAccepted ? viewer.personId() : null)
                .set(MATTER.FEE_TERMS, isAccepted ? "As agreed in the engagement letter" : null)
                .set(MATTER.CLOSED_ON, hasEnded ? today().minusDays(1) : null)
                .set(MATTER.CLOSING_REASON, endingReason(plan.state()))
                .set(MATTER.NON_ENGAGEMENT_ON, plan.state().equals("declined") ? today().minusDays(1) : null)
                .set(MATTER.NON_ENGAGEMENT_BY, plan.state().equals("declined") ? "letter" : null)
                .where(MATTER.MATTER_ID.eq(id))
                .execute();
    }

    private static @Nullable String endingReason(String state) {
        return switch (state) {
            case "closed" -> "completed";
            case "declined" -> "declined";
            default -> null;
        };
    }

    void consolidate(DSLContext transaction, UUID matter, UUID into) {
        transaction
                .update(MATTER)
                .set(MATTER.STATE, "consolidated")
                .set(MATTER.CONSOLIDATED_INTO, into)
                .where(MATTER.MATTER_ID.eq(matter))
                .execute();
    }

    void close(DSLContext transaction, UUID matter) {
        transaction
                .update(MATTER)
                .set(MATTER.STATE, "closed")
                .set(MATTER.CLOSED_ON, today())
                .set(MATTER.CLOSING_REASON, "settled")
                .set(MATTER.VERSION, MATTER.VERSION.plus(1))
                .where(MATTER.MATTER_ID.eq(matter))
                .execute();
    }

    void reopen(DSLContext transaction, UUID matter) {
        transaction
                .update(MATTER)
                .set(MATTER.STATE, "open")
                .setNull(MATTER.CLOSED_ON)
                .setNull(MATTER.CLOSING_REASON)
                .set(MATTER.VERSION, MATTER.VERSION.plus(1))
                .where(MATTER.MATTER_ID.eq(matter))
                .execute();
    }

    void order(DSLContext transaction, Viewer viewer, UUID matter, Map<String, String> order) {
        transaction
                .insertInto(STANDING_ORDER)
                .set(STANDING_ORDER.FIRM_ID, viewer.firmId())
                .set(STANDING_ORDER.STANDING_ORDER_ID, ids.next())
                .set(STANDING_ORDER.MATTER_ID, matter)
                .set(STANDING_ORDER.TITLE, Sheet.cell(order, "title"))
                .set(STANDING_ORDER.SOURCE, Sheet.cell(order, "source"))
                .set(STANDING_ORDER.BODY, Sheet.cell(order, "body"))
                .set(STANDING_ORDER.ADDED_BY, viewer.personId())
                .set(STANDING_ORDER.ADDED_AT, clock.instant())
                .execute();
    }

    void note(DSLContext transaction, Viewer viewer, UUID matter, String text, int day) {
        transaction
                .insertInto(NOTE)
                .set(NOTE.FIRM_ID, viewer.firmId())
                .set(NOTE.NOTE_ID, ids.next())
                .set(NOTE.MATTER_ID, matter)
                .set(NOTE.TEXT, text)
                .set(NOTE.WRITTEN_BY, viewer.personId())
                .set(NOTE.WRITTEN_AT, clock.instant().plus(Duration.ofDays(day)))
                .execute();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
