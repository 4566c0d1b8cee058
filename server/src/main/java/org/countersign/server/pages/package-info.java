/** What every page is made of: the frame around it, its wording in two languages, its components, assets and error pages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.countersign.server.pages;
