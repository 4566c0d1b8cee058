/** The derivation of one deadline as a value, its canonical form, its check, and its print. */
@NullMarked
package org.countersign.courttime.certificate;

import org.jspecify.annotations.NullMarked;
