package org.countersign.courttime;

import java.util.Locale;

/**
 * A text in English and in Spanish.
 *
 * @param en English
 * @param es Spanish
 */
public record Label(String en, String es) {
    /** No text in either language. */
    public static final Label EMPTY = new Label("", "");

    /** The text in the language of the locale: Spanish for `es`, English for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("es") ? es : en;
    }

    public boolean isEmpty() {
        return en.isEmpty() && es.isEmpty();
    }
}
