/** Matters, parties, intake and conflicts. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "identity", "history", "walls", "lawbook"})
package org.countersign.server.matters;
