package org.countersign.server.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A name on file that is like a searched one.
 *
 * @param id its id
 * @param place of the searched name, from 1
 * @param source "party", "former", "prospect" or "declared"
 * @param matter the matter with the name; empty for a worker's declared history
 * @param name the name on file; empty for a worker's declared history, whose names are shown to nobody
 * @param role the party's role in that matter, or empty
 * @param worker who is to be screened, or empty
 * @param likeness from 0 to 1
 * @param reasons why it is like the searched name: the endings of keys conflicts.reason
 * @param answer what a person made of it, when someone did
 */
public record Hit(
        UUID id,
        int place,
        String source,
        Optional<FoundMatter> matter,
        String name,
        String role,
        String worker,
        double likeness,
        List<String> reasons,
        Optional<Answered> answer) {

    /** Whether this says that a worker must be screened, and no more. */
    public boolean isScreen() {
        return source.equals("declared");
    }

    /** The matter that a name was found in, and whether the reader may open it. */
    public record FoundMatter(UUID id, String number, String title, boolean mayOpen) {}

    /** What a person made of a hit. */
    public record Answered(String answer, String note, String by) {}
}
