package org.countersign.server.identity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What an administrator ticked for a person.
 *
 * @param roles what the person is to be
 * @param seesAllMatters opens every matter
 * @param isConflictsAttorney clears conflicts
 * @param sortsInbox sees the firm's inbox
 */
record PersonForm(Set<Role> roles, boolean seesAllMatters, boolean isConflictsAttorney, boolean sortsInbox) {

    PersonForm {
        roles = Set.copyOf(roles);
    }

    /** Reads the ticked boxes: a role by its name in capitals. */
    static PersonForm of(Map<String, String> fields) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (fields.containsKey(role.name())) {
                roles.add(role);
            }
        }
        return new PersonForm(
                roles, fields.containsKey("seesAll"), fields.containsKey("conflicts"), fields.containsKey("inbox"));
    }
}
