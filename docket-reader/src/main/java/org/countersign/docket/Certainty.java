package org.countersign.docket;

/** How sure the reading of an event is. */
public enum Certainty {
    /** The text says so in the words that courts' systems print. */
    CERTAIN,
    /** The words allow hardly another reading, but something was inferred; the reason says what. */
    LIKELY,
    /** A person should look before anything rests on it; the reason says why. */
    DOUBTFUL;

    /** The less sure of two. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
