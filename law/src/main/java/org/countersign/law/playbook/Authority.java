package org.countersign.law.playbook;

/** How far a step may be delegated. */
public enum Authority {
    /** Levels 0 and 1: the delegate acts under standing instruction and reports. */
    ACT_AND_REPORT,
    /** Level 2: the delegate prepares, an attorney reviews each item. */
    PREPARE,
    /** Level 3: an attorney alone. */
    ATTORNEY_ONLY,
    /** Level 4: an attorney alone, with the client's recorded decision. */
    ATTORNEY_WITH_CLIENT_DECISION,
    /** No level: an act of the court, which nobody delegates. */
    NOT_OURS
}
