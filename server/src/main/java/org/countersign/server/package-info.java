/** The workspace of a firm in the browser: one package for each capability. */
@org.jspecify.annotations.NullMarked
package org.countersign.server;
