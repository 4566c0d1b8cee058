package org.countersign.server.conflicts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/** A worker's own declared history. */
public record DeclaredPage(Frame frame, List<Name> names, String typed, Map<String, String> refusals) {

    /** One declared name. */
    public record Name(UUID id, String name, Instant declaredAt) {}
}
