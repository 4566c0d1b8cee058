package org.countersign.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of the output. */
final class Language {
    /** The languages there are. */
    enum Choice {
        en,
        es
    }

    @Option(names = "--lang", description = "Language of the output: ${COMPLETION-CANDIDATES}.", defaultValue = "en")
    private Choice choice = Choice.en;

    Locale locale() {
        return Locale.of(choice.name(), "US");
    }

    /** One of two texts. */
    String pick(String en, String es) {
        return choice == Choice.es ? es : en;
    }
}
