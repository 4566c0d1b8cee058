/** The command line over the libraries. */
@NullMarked
package org.countersign.cli;

import org.jspecify.annotations.NullMarked;
