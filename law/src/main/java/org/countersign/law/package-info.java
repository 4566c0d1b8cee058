/** Reads the law's files into a snapshot, and says of every wrong line what to write instead. */
@NullMarked
package org.countersign.law;

import org.jspecify.annotations.NullMarked;
