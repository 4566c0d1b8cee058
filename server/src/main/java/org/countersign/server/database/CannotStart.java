package org.countersign.server.database;

import java.util.List;

/** The workspace cannot start or be reached; the message is one sentence for the person at the terminal. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param sentence what is wrong and what to do */
    public CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Several reasons at once, a line for each. */
    public static CannotStart because(List<String> sentences) {
        return new CannotStart(String.join(System.lineSeparator(), sentences));
    }
}
