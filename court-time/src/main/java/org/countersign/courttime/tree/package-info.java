/** Texts, lists and mappings with the line they came from: the common form of law files and certificates. */
@NullMarked
package org.countersign.courttime.tree;

import org.jspecify.annotations.NullMarked;
