/** What is told to whom ahead of a deadline and after it, derived from the deadlines in force each time. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "identity", "matters", "deadlines", "jobs", "mail"})
package org.countersign.server.reminders;
