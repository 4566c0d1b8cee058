/** One search box over matters, parties, docket text and notes: what the reader may open, and nothing else. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "identity", "history"})
package org.countersign.server.search;
