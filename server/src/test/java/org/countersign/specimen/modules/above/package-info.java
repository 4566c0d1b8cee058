/** A module that only the one below it may not use. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"below"})
package org.countersign.specimen.modules.above;
