/** A module that says it uses nothing. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.countersign.specimen.modules.below;
