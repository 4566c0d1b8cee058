package org.countersign.law;

import java.util.List;
import org.countersign.courttime.Law;

/**
 * Everything read from the law's files.
 *
 * @param law the snapshot to compute with
 * @param courts courts and jurisdictions
 * @param coverage what became of the rows of the source sheets
 * @param examples every worked example
 * @param findings everything wrong, by file and line; empty in a release
 */
public record LawBook(Law law, Courts courts, Coverage coverage, List<Example> examples, List<Finding> findings) {
    public LawBook {
        examples = List.copyOf(examples);
        findings = List.copyOf(findings);
    }
}
