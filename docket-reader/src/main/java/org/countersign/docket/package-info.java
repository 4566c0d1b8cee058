/** Court paper as values: dockets, notices of filing, and the events recognised in their texts. */
@NullMarked
package org.countersign.docket;

import org.jspecify.annotations.NullMarked;
