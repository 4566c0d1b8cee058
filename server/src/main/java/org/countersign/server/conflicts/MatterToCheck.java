package org.countersign.server.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A matter before its conflict check.
 *
 * @param id the matter
 * @param title its title
 * @param names all its names, present and former
 * @param added those that the check of the last clearance did not search
 * @param latest its latest check
 */
public record MatterToCheck(
        UUID id, String title, List<SearchedName> names, List<String> added, Optional<UUID> latest) {}
