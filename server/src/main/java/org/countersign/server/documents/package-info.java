/** Files, kept encrypted under their hash. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "history"})
package org.countersign.server.documents;
