package org.countersign.bench;

/** Whose work a benchmark measures. */
enum Side {
    OURS,
    STRATA,
    TABLE
}
