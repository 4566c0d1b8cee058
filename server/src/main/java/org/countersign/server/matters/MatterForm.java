package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Court;
import org.countersign.server.pages.Wording;
import org.jooq.Field;

/** A matter as typed; the court by its name or id. */
public record MatterForm(
        String title,
        String practiceArea,
        String ourSide,
        String phase,
        String court,
        String county,
        String caseNumber,
        String caseFiledOn,
        String judge,
        String jurisdiction,
        String incidentOn,
        String incidentPlace,
        String summary,
        int version) {

    static MatterForm of(Matter matter, CourtNames courts) {
        Matter.Forum forum = matter.forum();
        return new MatterForm(
                matter.title(),
                matter.practiceArea(),
                matter.ourSide(),
                matter.phase(),
                forum.courtId().map(courts::name).orElse(""),
                forum.county(),
                forum.caseNumber(),
                forum.caseFiledOn().map(LocalDate::toString).orElse(""),
                forum.judge(),
                forum.jurisdiction().orElse(""),
                matter.incident().on().map(LocalDate::toString).orElse(""),
                matter.incident().place(),
                matter.summary(),
                matter.version());
    }

    static MatterForm from(Typed typed) {
        return new MatterForm(
                typed.text("title"),
                typed.text("area"),
                typed.text("side"),
                typed.text("phase"),
                typed.text("court"),
                typed.text("county"),
                typed.text("case-number"),
                typed.text("case-filed"),
                typed.text("judge"),
                typed.text("jurisdiction"),
                typed.text("incident-on"),
                typed.text("incident-place"),
                typed.text("summary"),
                typed.number("version"));
    }

    /** The same on the version that is now stored, so that saving it again is a decision. */
    MatterForm onVersion(int other) {
        return new MatterForm(
                title,
                practiceArea,
                ourSide,
                phase,
                court,
                county,
                caseNumber,
                caseFiledOn,
                judge,
                jurisdiction,
                incidentOn,
                incidentPlace,
                summary,
                other);
    }

    Refusals refusals(Matter matter, Wording text, CaseLists lists, CourtNames courts, LocalDate today) {
        Refusals refusals = new Refusals(text);
        refusals.required("title", title, "matters.refused.title");
        refusals.atMost("title", title, Refusals.TITLE);
        refusals.oneOf("area", practiceArea, lists.practiceAreas());
        refusals.oneOf("side", ourSide, lists.sides());
        if (!lists.phases(practiceArea).has(phase)) {
            refusals.add("phase", "matters.refused.phase");
        }
        if (!court.isEmpty() && courts.find(court).isEmpty()) {
            refusals.add("court", "matters.refused.court");
        }
        if (!jurisdiction.isEmpty() && !courts.hasJurisdiction(jurisdiction)) {
            refusals.add("jurisdiction", "matters.refused.choice");
        }
        refusals.atMost("county", county, Refusals.NAME);
        refusals.atMost("case-number", caseNumber, Refusals.NAME);
        refusals.notAfter("case-filed", caseFiledOn, today);
        refusals.atMost("judge", judge, Refusals.NAME);
        refusals.notAfter("incident-on", incidentOn, today);
        refusals.atMost("incident-place", incidentPlace, Refusals.NAME);
        refusals.atMost("summary", summary, Refusals.PAGE);
        if (!summary.isEmpty() && !matter.isOpenToSubstance()) {
            refusals.add("summary", "matters.refused.before-clearance");
        }
        return refusals;
    }

    /** The columns of a form without refusals. A court decides the jurisdiction where none is chosen. */
    Map<Field<?>, Object> columns(CourtNames courts) {
        Optional<Court> found = courts.find(court);
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(MATTER.TITLE, title);
        columns.put(MATTER.PRACTICE_AREA, practiceArea);
        columns.put(MATTER.OUR_SIDE, ourSide);
        columns.put(MATTER.PHASE, phase);
        columns.put(MATTER.COUNTY, county);
        columns.put(MATTER.CASE_NUMBER, caseNumber);
        columns.put(MATTER.JUDGE, judge);
        columns.put(MATTER.INCIDENT_PLACE, incidentPlace);
        columns.put(MATTER.SUMMARY, summary);
        put(columns, MATTER.COURT_ID, found.map(Court::id));
        put(columns, MATTER.CASE_FILED_ON, Typed.day(caseFiledOn));
        put(columns, MATTER.INCIDENT_ON, Typed.day(incidentOn));
        put(
                columns,
                MATTER.JURISDICTION,
                jurisdiction.isEmpty() ? found.map(Court::jurisdiction) : Optional.of(jurisdiction));
        return columns;
    }

    private static <T> void put(Map<Field<?>, Object> columns, Field<T> column, Optional<T> value) {
        columns.put(column, value.<Object>map(present -> present).orElseGet(() -> org.jooq.impl.DSL.castNull(column)));
    }

    /** What differs from another form: the name of each field, and what stands there. */
    Map<String, String> differing(MatterForm other) {
        Map<String, String> mine = fields();
        Map<String, String> theirs = other.fields();
        mine.entrySet().removeIf(field -> field.getValue().equals(theirs.get(field.getKey())));
        mine.replaceAll((field, value) -> theirs.getOrDefault(field, ""));
        return mine;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("matters.title", title);
        fields.put("matters.area", practiceArea);
        fields.put("matters.side", ourSide);
        fields.put("matters.phase", phase);
        fields.put("matters.court", court);
        fields.put("matters.county", county);
        fields.put("matters.case-number", caseNumber);
        fields.put("matters.case-filed", caseFiledOn);
        fields.put("matters.judge", judge);
        fields.put("matters.jurisdiction", jurisdiction);
        fields.put("matters.incident", incidentOn);
        fields.put("matters.incident-place", incidentPlace);
        fields.put("matters.summary", summary);
        return fields;
    }
}
