/** The component library as pages of the application, in development only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"pages"})
@org.jspecify.annotations.NullMarked
package org.countersign.server.gallery;
