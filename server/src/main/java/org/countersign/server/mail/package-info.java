/** Mail that leaves: posted in the transaction of what it tells, delivered by a job. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "jobs"})
package org.countersign.server.mail;
