/** Conflict checks: which names on file are like those of a new matter, who saw it, and which attorney cleared it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "identity", "history", "walls"})
package org.countersign.server.conflicts;
