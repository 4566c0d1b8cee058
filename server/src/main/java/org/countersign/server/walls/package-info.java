/** Who may see what: membership of matters and ethical walls. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "pages", "identity", "history"})
package org.countersign.server.walls;
