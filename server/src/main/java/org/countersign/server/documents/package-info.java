/** Files, kept encrypted under their hash. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "identity", "history"})
package org.countersign.server.documents;
