package org.countersign.server.matters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.countersign.courttime.Label;
import org.springframework.stereotype.Component;

/** The closed lists of casework. They are data: the files {@code case-lists/*.csv} of the class path. */
@Component
public final class CaseLists {

    /** The ending of a matter that is closed. */
    static final String CLOSING = "closing";

    /** The ending of a matter that goes on in another. */
    static final String CONSOLIDATION = "consolidation";

    private final Choices practiceAreas = list("practice-areas");
    private final Choices sides = list("sides");
    private final Choices partyRoles = list("party-roles");
    private final Choices partySides = list("party-sides");
    private final Choices partyKinds = list("party-kinds");
    private final Choices states = list("states");
    private final Choices teamRoles = list("team-roles");
    private final Choices closingReasons = list("closing-reasons");
    private final Choices languages = list("languages");
    private final Map<String, Choices> phases = phasesByArea();
    private final Map<String, String> sideOfRole = new LinkedHashMap<>();

    CaseLists() {
        CaseListFile.rows("party-roles").forEach(row -> sideOfRole.put(row.get(0), row.get(3)));
    }

    public Choices practiceAreas() {
        return practiceAreas;
    }

    /** The phases of a practice area in their order; none for an unknown area. */
    public Choices phases(String practiceArea) {
        return phases.getOrDefault(practiceArea, new Choices(new LinkedHashMap<>()));
    }

    /** The phases of all areas, each once. */
    public Choices phases() {
        SequencedMap<String, Label> all = new LinkedHashMap<>();
        phases.values().forEach(each -> each.labels().forEach(all::putIfAbsent));
        return new Choices(all);
    }

    /** The side on which the firm may stand. */
    public Choices sides() {
        return sides;
    }

    public Choices partyRoles() {
        return partyRoles;
    }

    /** Whose side a party may be on. */
    public Choices partySides() {
        return partySides;
    }

    /** The side on which a party in a role usually is; "neither" for an unknown role. */
    public String sideOf(String partyRole) {
        return sideOfRole.getOrDefault(partyRole, "neither");
    }

    public Choices partyKinds() {
        return partyKinds;
    }

    public Choices states() {
        return states;
    }

    public Choices teamRoles() {
        return teamRoles;
    }

    public Choices closingReasons() {
        return closingReasons;
    }

    /** What may become of an open deadline when its matter ends so. */
    Choices deadlineEndings(String way) {
        SequencedMap<String, Label> labels = new LinkedHashMap<>();
        CaseListFile.rows("deadline-endings").stream()
                .filter(row -> List.of(row.get(3).split(" ")).contains(way))
                .forEach(row -> labels.put(row.get(0), new Label(row.get(1), row.get(2))));
        return new Choices(labels);
    }

    public Choices languages() {
        return languages;
    }

    private static Choices list(String name) {
        SequencedMap<String, Label> labels = new LinkedHashMap<>();
        CaseListFile.rows(name).forEach(row -> labels.put(row.get(0), new Label(row.get(1), row.get(2))));
        return new Choices(labels);
    }

    private static Map<String, Choices> phasesByArea() {
        Map<String, SequencedMap<String, Label>> labels = new LinkedHashMap<>();
        CaseListFile.rows("phases")
                .forEach(row -> labels.computeIfAbsent(row.get(0), area -> new LinkedHashMap<>())
                        .put(row.get(1), new Label(row.get(2), row.get(3))));
        Map<String, Choices> choices = new LinkedHashMap<>();
        labels.forEach((area, phases) -> choices.put(area, new Choices(phases)));
        return choices;
    }
}
