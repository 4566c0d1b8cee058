package org.countersign.server.docket;

import java.util.List;

/** What became of decisions. */
public sealed interface Answer {

    /** Done; or done already by the same person, which comes to the same. */
    record Done(List<Consequence> consequences) implements Answer {}

    /** What follows is no longer what was shown; look again. */
    record Changed(Preview preview) implements Answer {}

    /** Another person was first. */
    record Late(String byName) implements Answer {}

    /** There is no such event for this viewer, or it is not in a state to decide this. */
    record Absent() implements Answer {}
}
