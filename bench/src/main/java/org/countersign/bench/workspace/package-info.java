/** The workspace under many people: pages over HTTP, beside the same SQL alone. */
@NullMarked
package org.countersign.bench.workspace;

import org.jspecify.annotations.NullMarked;
