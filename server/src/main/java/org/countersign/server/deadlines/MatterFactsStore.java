package org.countersign.server.deadlines;

import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.matters.Tables.STANDING_ORDER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.countersign.courttime.Court;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.DocketEvent;
import org.countersign.server.lawbook.Packs;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads what a computation needs to know of a matter. */
@Component
class MatterFactsStore {

    private static final String CASE_FILED = "case-filed";
    private static final String COUNTY = "county";

    private final Packs packs;

    MatterFactsStore(Packs packs) {
        this.packs = packs;
    }

    /** @throws org.jooq.exception.NoDataFoundException when the viewer may not open the matter */
    MatterFacts of(DSLContext transaction, Viewer viewer, UUID matterId) {
        var matter = transaction
                .select(
                        MATTER.COURT_ID,
                        MATTER.JURISDICTION,
                        MATTER.CASE_FILED_ON,
                        MATTER.COUNTY,
                        MATTER.LEGAL_FACTS,
                        MATTER.OUR_SIDE)
                .from(MATTER)
                .where(MATTER.FIRM_ID.eq(viewer.firmId()), MATTER.MATTER_ID.eq(matterId))
                .fetchSingle();
        SortedMap<String, String> stated = Json.facts(matter.value5());
        Optional.ofNullable(matter.value3()).ifPresent(day -> stated.putIfAbsent(CASE_FILED, day.toString()));
        Optional.ofNullable(matter.value4())
                .filter(county -> !county.isBlank())
                .ifPresent(county -> stated.putIfAbsent(COUNTY, county));
        return new MatterFacts(
                matterId,
                court(Optional.ofNullable(matter.value1()), Optional.ofNullable(matter.value2())),
                Sides.party(matter.value6()),
                packs.with(standingOrders(transaction, viewer, matterId)),
                stated,
                accepted(transaction, viewer, matterId));
    }

    /** The court of these ids, or the jurisdiction alone. */
    Optional<Court> court(Optional<String> courtId, Optional<String> jurisdiction) {
        return courtId.flatMap(packs::court).or(() -> jurisdiction.flatMap(packs::jurisdiction));
    }

    private static Map<String, String> standingOrders(DSLContext transaction, Viewer viewer, UUID matterId) {
        return transaction
                .select(STANDING_ORDER.STANDING_ORDER_ID, STANDING_ORDER.BODY)
                .from(STANDING_ORDER)
                .where(STANDING_ORDER.FIRM_ID.eq(viewer.firmId()), STANDING_ORDER.MATTER_ID.eq(matterId))
                .and(STANDING_ORDER.WITHDRAWN_AT.isNull())
                .fetchMap(row -> row.value1().toString(), row -> row.value2());
    }

    private static List<DocketEvent> accepted(DSLContext transaction, Viewer viewer, UUID matterId) {
        return transaction
                .select(EVENT.EVENT_ID, EVENT.KIND, EVENT.HAPPENED_ON, EVENT.SERVICE_METHOD, EVENT.FACTS, EVENT.SOURCE)
                .from(EVENT)
                .where(EVENT.FIRM_ID.eq(viewer.firmId()), EVENT.MATTER_ID.eq(matterId), EVENT.STATE.eq("accepted"))
                .orderBy(EVENT.HAPPENED_ON, EVENT.EVENT_ID)
                .fetch(row -> new DocketEvent(
                        row.value1(),
                        matterId,
                        row.value2(),
                        row.value3(),
                        Optional.ofNullable(row.value4()),
                        Json.facts(row.value5()),
                        row.value6()));
    }
}
