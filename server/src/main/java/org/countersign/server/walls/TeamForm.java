package org.countersign.server.walls;

import org.jspecify.annotations.Nullable;

/**
 * What was typed on the page of a matter's team; fields of a form that was not sent are empty.
 *
 * @param person the id of who joins
 * @param role as what, as in the database
 * @param walled the id of who is to be kept out
 * @param reason why a wall is raised or lifted
 */
public record TeamForm(String person, String role, String walled, String reason) {

    static final TeamForm EMPTY = new TeamForm("", "", "", "");

    public TeamForm(@Nullable String person, @Nullable String role, @Nullable String walled, @Nullable String reason) {
        this.person = clean(person);
        this.role = clean(role);
        this.walled = clean(walled);
        this.reason = clean(reason);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
