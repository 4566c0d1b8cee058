/** Firms, people and roles; signing in and being known. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "history", "mail"})
package org.countersign.server.identity;
