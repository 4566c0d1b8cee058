/** What was changed and what was read: kept by the database itself, chained, verified. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database"})
package org.countersign.server.history;
