package org.countersign.courttime.smalllaw;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.countersign.courttime.Court;

/** Courts, and jurisdictions where no court is named. */
public final class Courts {
    /** No court: federal days alone. */
    public static final Court FEDERAL = Court.ofJurisdiction("us-federal", "federal law", List.of("us-federal"));

    public static final Court CALIFORNIA = Court.ofJurisdiction("us-ca", "California law", List.of("us-ca"));
    public static final Court FLORIDA = Court.ofJurisdiction("us-fl", "Florida law", List.of("us-fl"));
    public static final Court TEXAS = Court.ofJurisdiction("us-tx", "Texas law", List.of("us-tx"));
    public static final Court NEW_YORK = Court.ofJurisdiction("us-ny", "New York law", List.of("us-ny"));

    /** A federal court whose state's calendar is here. */
    public static final Court CAND = federal("cand", "CA", List.of("us-ca"), zone("America/Los_Angeles"));

    /** A federal court whose state's calendar is not here. */
    public static final Court OHND = federal("ohnd", "OH", List.of(), zone("America/New_York"));

    /** A federal court of two zones: the division of El Paso keeps Mountain time. */
    public static final Court TXWD = federal(
            "txwd",
            "TX",
            List.of("us-tx"),
            zone("America/Chicago"),
            new Court.Zone(ZoneId.of("America/Denver"), Set.of("el paso")));

    /** A court of Florida whose counties lie in two zones. */
    public static final Court FLORIDA_FIRST = new Court(
            "fl-first",
            "First Judicial Circuit of Florida",
            "fl-circuit",
            "us-fl",
            "FL",
            List.of(zone("America/Chicago"), new Court.Zone(ZoneId.of("America/New_York"), Set.of("leon"))),
            List.of("us-fl"),
            List.of());

    /** An authority of which no calendar is here and whose way of counting is not recorded. */
    public static final Court AGENCY = new Court(
            "agency",
            "the Agency",
            "federal-agency",
            "us-federal",
            "",
            List.of(zone("America/New_York")),
            List.of("agency-days"),
            List.of());

    private Courts() {}

    private static Court.Zone zone(String id) {
        return new Court.Zone(ZoneId.of(id), Set.of());
    }

    private static Court federal(String id, String state, List<String> stateCalendars, Court.Zone... zones) {
        return new Court(
                id,
                "District Court " + id,
                "federal-district",
                "us-federal",
                state,
                List.of(zones),
                List.of("us-federal"),
                stateCalendars);
    }
}
