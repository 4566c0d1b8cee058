/** The first page of a working day. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "identity", "matters", "reminders"})
package org.countersign.server.desk;
