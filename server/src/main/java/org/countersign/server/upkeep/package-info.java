/** How mail and jobs are doing, for administrators and for whoever watches the server. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "identity", "docket", "jobs", "mail"})
package org.countersign.server.upkeep;
