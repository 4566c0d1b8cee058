package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** The one place that tells a person of a failure: a sentence, never a stack trace. */
final class Failures {
    private Failures() {}

    static int report(Exception failure, PrintWriter err) {
        err.println(sentence(failure));
        return Main.UNUSABLE;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case Unusable unusable -> unusable.sentence;
            case UncheckedIOException io -> io.getMessage() + " (" + io.getCause() + ")";
            case IOException io -> "A file could not be read or written: " + io.getMessage();
            default ->
                "This should not happen: " + failure.getClass().getSimpleName() + ", " + failure.getMessage()
                        + ". Please report it with the command you gave.";
        };
    }

    /** Arguments that cannot be used, in a sentence. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        Unusable(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
