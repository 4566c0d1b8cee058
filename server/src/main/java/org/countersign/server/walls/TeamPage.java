package org.countersign.server.walls;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * Who works on a matter and who is kept out of it.
 *
 * @param frame around it
 * @param matterId the matter
 * @param title its title
 * @param members present ones first
 * @param walls standing ones first
 * @param people who may be chosen, by their id
 * @param form what was typed
 * @param refusals field and sentence
 * @param mayRaise whether the viewer may raise a wall here
 */
public record TeamPage(
        Frame frame,
        UUID matterId,
        String title,
        List<Member> members,
        List<Wall> walls,
        Map<String, String> people,
        TeamForm form,
        Map<String, String> refusals,
        boolean mayRaise) {

    static final List<String> ROLES =
            List.of("lead attorney", "attorney", "covering attorney", "case manager", "practice lead");

    /** The roles in a matter that can be given here, in the reader's language. */
    public Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (String role : ROLES) {
            roles.put(role, frame.text().of("walls.role." + role.replace(' ', '-')));
        }
        return roles;
    }

    /** The sentence that refuses what was typed in a field; empty when nothing does. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }

    /** A person in the matter; role as in the database. */
    public record Member(UUID personId, String name, String role, Instant addedAt, Optional<Instant> endedAt) {

        /** The end of the wording key of the role. */
        public String roleKey() {
            return role.replace(' ', '-');
        }
    }

    /** A wall around the matter; what it says of its lifting is empty while it stands. */
    public record Wall(
            UUID wallId,
            String name,
            String reason,
            String raisedBy,
            Instant raisedAt,
            Optional<Instant> liftedAt,
            String liftReason) {}
}
