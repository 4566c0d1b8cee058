package org.countersign.server.identity;

import java.util.Set;
import java.util.UUID;

/**
 * A person in the list of a firm's people.
 *
 * @param personId names the person
 * @param name as others see it
 * @param email where invitations and reminders go
 * @param zone where the person works
 * @param roles what the person is
 * @param seesAllMatters opens every matter without being a member, unless walled off
 * @param isConflictsAttorney sees and clears conflicts of the whole firm
 * @param sortsInbox sees what arrives before it belongs to a matter
 * @param hasLeft whether access has ended
 */
public record PersonRow(
        UUID personId,
        String name,
        String email,
        String zone,
        Set<Role> roles,
        boolean seesAllMatters,
        boolean isConflictsAttorney,
        boolean sortsInbox,
        boolean hasLeft) {

    public PersonRow {
        roles = Set.copyOf(roles);
    }

    /** "true" or empty, as a checkbox takes it. */
    public String checked(Role role) {
        return roles.contains(role) ? "true" : "";
    }
}
