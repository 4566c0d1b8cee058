/** PostgreSQL: started or reached, migrated, and spoken to as one viewer in one transaction. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.countersign.server.database;
