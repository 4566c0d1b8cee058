/** Deadlines of a matter, each with its certificate. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "database",
            "pages",
            "identity",
            "history",
            "walls",
            "matters",
            "docket",
            "documents",
            "lawbook"
        })
package org.countersign.server.deadlines;
