/** The law packs of this build, read once: courts, vocabulary, rules. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.countersign.server.lawbook;
