package org.countersign.law.plan;

import java.util.List;

/**
 * One difference between the playbook that a plan runs on and an edited one.
 *
 * @param kind what became of the part
 * @param list which list it stands in: steps, milestones, phases or asks
 * @param id the part's id
 * @param fields of a changed part, the fields that differ; empty otherwise
 */
public record PlaybookChange(Kind kind, String list, String id, List<String> fields) {
    public PlaybookChange {
        fields = List.copyOf(fields);
    }

    /** What became of a part. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
