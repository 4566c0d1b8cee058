/** The lists of matters: filtered, sorted, kept as views, taken away as CSV. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"database", "pages", "identity", "history", "lawbook", "matters"})
package org.countersign.server.matterlist;
