package org.countersign.server.matters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person or organisation in a matter.
 *
 * @param partyId its id
 * @param name the name
 * @param kind an id of {@link CaseLists#partyKinds()}
 * @param role an id of {@link CaseLists#partyRoles()}
 * @param side an id of {@link CaseLists#partySides()}
 * @param formerNames other names, such as a maiden name
 * @param language an id of {@link CaseLists#languages()}, or empty
 * @param email, or empty
 * @param phone, or empty
 * @param safeContact how the party may safely be reached, or empty where every way is safe
 * @param counsel the party that represents this one; then nobody speaks with this party but through counsel
 * @param version grows with each change
 */
public record Party(
        UUID partyId,
        String name,
        String kind,
        String role,
        String side,
        List<String> formerNames,
        String language,
        String email,
        String phone,
        String safeContact,
        Optional<UUID> counsel,
        int version) {

    public Party {
        formerNames = List.copyOf(formerNames);
    }

    /** Whether contact goes through counsel only. */
    public boolean isRepresented() {
        return counsel.isPresent();
    }
}
