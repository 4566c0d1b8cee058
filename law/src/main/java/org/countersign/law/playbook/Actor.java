package org.countersign.law.playbook;

/** Who has a part in a step. */
public enum Actor {
    ATTORNEY,
    CASE_MANAGER,
    CLIENT,
    /** An expert, a process server, an agency, a physician. */
    OUTSIDER,
    COURT
}
