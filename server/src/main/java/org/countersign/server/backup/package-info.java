/** A whole workspace in one encrypted file, and back. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database"})
package org.countersign.server.backup;
