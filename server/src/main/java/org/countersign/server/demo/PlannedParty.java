package org.countersign.server.demo;

import java.util.Map;

/**
 * Someone in a matter of the demo firm.
 *
 * @param name as written at intake
 * @param kind person or organisation
 * @param role what they are in the matter
 * @param side ours, theirs or neither
 * @param language in which they are spoken with
 */
record PlannedParty(String name, String kind, String role, String side, String language) {

    static PlannedParty of(Map<String, String> row) {
        return new PlannedParty(
                Sheet.cell(row, "name"),
                Sheet.cell(row, "kind"),
                Sheet.cell(row, "role"),
                Sheet.cell(row, "side"),
                Sheet.cell(row, "language"));
    }

    /** The other side's lawyer, named in the clerk's order: last name first. */
    static PlannedParty counsel(String inClerksOrder) {
        String[] names = inClerksOrder.split(", ", 2);
        return new PlannedParty(names[1] + " " + names[0], "person", "opposing-counsel", "theirs", "en");
    }
}
