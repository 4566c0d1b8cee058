/** A fictional firm to try the workspace with: its people, matters and court papers, written anew around today. */
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
            "conflicts",
            "lawbook"
        })
package org.countersign.server.demo;
