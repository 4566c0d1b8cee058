package org.countersign.server.pages;

import java.util.Locale;

/** What a colour says about a state. A word always stands beside it. */
public enum Tone {
    GO,
    CARE,
    STOP,
    INFORMATION,
    NEUTRAL,
    SEAL;

    /** The class name of this tone in the style sheet. */
    public String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
