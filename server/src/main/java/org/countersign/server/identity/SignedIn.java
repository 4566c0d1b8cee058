package org.countersign.server.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.countersign.server.database.Viewer;

/**
 * The person who signed in, in the firm they chose. A controller method takes it as a parameter.
 *
 * @param viewer the person and firm for transactions
 * @param name as others see it
 * @param firmName the firm's name
 * @param roles what the person is in this firm
 * @param zone the zone the person lives in
 * @param language English or Spanish
 * @param isConflictsAttorney whether the firm marked this attorney to see and clear conflicts
 */
public record SignedIn(
        Viewer viewer,
        String name,
        String firmName,
        Set<Role> roles,
        ZoneId zone,
        Locale language,
        boolean isConflictsAttorney) {

    /** Whether the person is this in the firm. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
