/** What the server does again and again without a person. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "database")
package org.countersign.server.jobs;
