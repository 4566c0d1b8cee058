package org.countersign.law;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.courttime.Court;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads files of courts and jurisdictions. */
final class CourtReader {
    private final Courts courts;
    private final List<Defect> defects;

    CourtReader(Courts courts, List<Defect> defects) {
        this.courts = courts;
        this.defects = defects;
    }

    void read(Tree.Mapping file) {
        Fields fields = new Fields(file, "courts", defects).ignoring("source", "read", "note", "title", "version");
        fields.mappings("jurisdictions").forEach(this::jurisdiction);
        fields.mappings("courts").forEach(this::court);
        fields.done();
    }

    private void jurisdiction(Tree.Mapping tree) {
        Fields fields = new Fields(tree, "jurisdiction", defects);
        Court jurisdiction =
                Court.ofJurisdiction(fields.required("id"), fields.required("name"), fields.texts("calendars"));
        courts.addJurisdiction(jurisdiction, fields.texts("aliases"));
        fields.done();
    }

    private void court(Tree.Mapping tree) {
        String id = new Fields(tree, "court", defects).required("id");
        Fields fields = new Fields(tree, "court " + id, defects).ignoring("id", "note", "source", "confirmed");
        if (courts.court(id).isPresent()) {
            fields.wrong(fields.line(), "its id stands in another file too; keep one.");
        }
        Court court = new Court(
                id,
                fields.required("name"),
                fields.required("kind"),
                fields.required("jurisdiction"),
                fields.text("state").orElse(""),
                zones(fields),
                fields.texts("calendars"),
                fields.texts("state-calendars"));
        courts.add(court, fields.texts("aliases"));
        fields.done();
    }

    private List<Court.Zone> zones(Fields fields) {
        List<Court.Zone> zones = new ArrayList<>();
        fields.parsed("zone", CourtReader::zone, "a zone like America/Chicago")
                .ifPresent(zone -> zones.add(new Court.Zone(zone, Set.of())));
        for (Tree.Mapping each : fields.mappings("zones")) {
            Fields inner = new Fields(each, fields.what() + ", `zones`", defects);
            Set<String> places = new HashSet<>();
            inner.texts("divisions").forEach(place -> places.add(Court.Zone.normal(place)));
            inner.texts("counties").forEach(place -> places.add(Court.Zone.normal(place)));
            inner.parsed("zone", CourtReader::zone, "a zone like America/Chicago")
                    .ifPresent(zone -> zones.add(new Court.Zone(zone, places)));
            inner.ignoring("note").done();
        }
        if (zones.isEmpty()) {
            fields.wrong(fields.line(), "`zone` is missing; write one like America/Chicago.");
        }
        return zones;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException notAZone) {
            throw new IllegalArgumentException(text, notAZone);
        }
    }
}
