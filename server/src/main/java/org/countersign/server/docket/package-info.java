/** Docket events of a matter, and the inbox they come from. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "database",
            "pages",
            "identity",
            "history",
            "walls",
            "matters",
            "documents",
            "lawbook",
            "jobs"
        })
package org.countersign.server.docket;
