package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of the table as a matter. */
final class MatterRow {

    static final List<SelectField<?>> COLUMNS = List.of(
            MATTER.MATTER_ID,
            MATTER.NUMBER,
            MATTER.TITLE,
            MATTER.STATE,
            MATTER.PRACTICE_AREA,
            MATTER.OUR_SIDE,
            MATTER.PHASE,
            MATTER.JURISDICTION,
            MATTER.COURT_ID,
            MATTER.COUNTY,
            MATTER.CASE_NUMBER,
            MATTER.CASE_FILED_ON,
            MATTER.JUDGE,
            MATTER.INCIDENT_ON,
            MATTER.INCIDENT_PLACE,
            MATTER.SUMMARY,
            MATTER.LEGAL_FACTS,
            MATTER.CONFLICTS_CLEARED_AT,
            MATTER.ACCEPTED_AT,
            MATTER.ACCEPTED_BY,
            MATTER.FEE_TERMS,
            MATTER.OPENED_ON,
            MATTER.CLOSED_ON,
            MATTER.CLOSING_REASON,
            MATTER.CONSOLIDATED_INTO,
            MATTER.VERSION);

    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private MatterRow() {}

    static Matter of(Record row) {
        return new Matter(
                row.get(MATTER.MATTER_ID),
                row.get(MATTER.NUMBER),
                row.get(MATTER.TITLE),
                Matter.State.of(row.get(MATTER.STATE)),
                row.get(MATTER.PRACTICE_AREA),
                row.get(MATTER.OUR_SIDE),
                row.get(MATTER.PHASE),
                forum(row),
                new Matter.Incident(
                        Optional.ofNullable(row.get(MATTER.INCIDENT_ON)), text(row.get(MATTER.INCIDENT_PLACE))),
                row.get(MATTER.SUMMARY),
                JsonMapper.shared().readValue(row.get(MATTER.LEGAL_FACTS).data(), FACTS),
                Optional.ofNullable(row.get(MATTER.CONFLICTS_CLEARED_AT)),
                Optional.ofNullable(row.get(MATTER.ACCEPTED_AT))
                        .map(at -> new Matter.Acceptance(
                                at, row.get(MATTER.ACCEPTED_BY), text(row.get(MATTER.FEE_TERMS)))),
                row.get(MATTER.OPENED_ON),
                Optional.ofNullable(row.get(MATTER.CLOSED_ON))
                        .map(on -> new Matter.Ending(
                                on,
                                text(row.get(MATTER.CLOSING_REASON)),
                                Optional.ofNullable(row.get(MATTER.CONSOLIDATED_INTO)))),
                row.get(MATTER.VERSION));
    }

    static JSONB json(java.util.Map<String, String> facts) {
        return JSONB.jsonb(JsonMapper.shared().writeValueAsString(new TreeMap<>(facts)));
    }

    private static Matter.Forum forum(Record row) {
        return new Matter.Forum(
                Optional.ofNullable(row.get(MATTER.JURISDICTION)),
                Optional.ofNullable(row.get(MATTER.COURT_ID)),
                text(row.get(MATTER.COUNTY)),
                text(row.get(MATTER.CASE_NUMBER)),
                Optional.ofNullable(row.get(MATTER.CASE_FILED_ON)),
                text(row.get(MATTER.JUDGE)));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
