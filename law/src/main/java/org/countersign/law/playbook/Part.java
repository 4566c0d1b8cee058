package org.countersign.law.playbook;

/** The part that somebody has in a step. */
public enum Part {
    DOES,
    PREPARES,
    /** Approves, confirms or clears what another did or prepared. */
    APPROVES,
    DECIDES,
    SIGNS,
    /** Watches what another does. */
    TRACKS,
    HELPS
}
