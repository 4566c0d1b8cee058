@org.jspecify.annotations.NullMarked
package org.countersign.specimen;
