package org.countersign.server.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.countersign.server.identity.Role;

/**
 * Someone who works at the demo firm.
 *
 * @param key by which the other tables name them
 * @param name as others see it
 * @param email to sign in with; under a domain that never exists
 * @param role what they are in the firm
 * @param zone where they live
 * @param language the language of their pages
 * @param clearsConflicts whether they are the conflicts attorney
 * @param sortsInbox whether papers without a matter are theirs to sort
 */
record CastMember(
        String key,
        String name,
        String email,
        Role role,
        ZoneId zone,
        String language,
        boolean clearsConflicts,
        boolean sortsInbox) {

    static List<CastMember> all() {
        return Sheet.rows("people").stream().map(CastMember::of).toList();
    }

    private static CastMember of(Map<String, String> row) {
        return new CastMember(
                Sheet.cell(row, "key"),
                Sheet.cell(row, "name"),
                Sheet.cell(row, "mailbox") + "@thornquistvale.example",
                Role.of(Sheet.cell(row, "roles")),
                ZoneId.of(Sheet.cell(row, "zone")),
                Sheet.cell(row, "language"),
                Sheet.cell(row, "conflicts").equals("yes"),
                Sheet.cell(row, "sorts_inbox").equals("yes"));
    }

    /** "Thornquist, Ione": as clerks print it. */
    String inClerksOrder() {
        int space = name.lastIndexOf(' ');
        return name.substring(space + 1) + ", " + name.substring(0, space);
    }
}
