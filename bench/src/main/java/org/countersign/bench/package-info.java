/** Benchmarks beside other libraries: measured with JMH, printed as one table, kept in docs/performance.md. */
@NullMarked
package org.countersign.bench;

import org.jspecify.annotations.NullMarked;
