package org.countersign.server.matters;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.courttime.Label;
import org.countersign.server.pages.UnseenCharacters;
import org.countersign.server.pages.Wording;

/** Everything that is wrong with a form, by field, in the order of the form: a sentence that says what to do. */
final class Refusals {

    static final int NAME = 200;
    static final int TITLE = 300;
    static final int LINE = 500;
    static final int PAGE = 20_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Wording text;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    Refusals(Wording text) {
        this.text = text;
    }

    Map<String, String> all() {
        return sentences;
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    void add(String field, String key, Object... arguments) {
        sentences.putIfAbsent(field, text.of(key, arguments));
    }

    void add(String field, Label sentence) {
        sentences.putIfAbsent(field, sentence.in(text.locale()));
    }

    void required(String field, String value, String key) {
        if (UnseenCharacters.isBlank(value)) {
            add(field, key);
        }
    }

    void atMost(String field, String value, int characters) {
        int length = value.codePointCount(0, value.length());
        if (length > characters) {
            add(field, "matters.refused.long", characters, length - characters);
        }
    }

    /** Nothing that was typed may hold a character that nobody sees. */
    Refusals andUnseen(Typed typed) {
        typed.unseen()
                .forEach((field, character) -> sentences.put(field, text.of("matters.refused.unseen", character)));
        return this;
    }

    void oneOf(String field, String value, Choices choices) {
        if (!choices.has(value)) {
            add(field, "matters.refused.choice");
        }
    }

    void email(String field, String value) {
        if (!value.isEmpty() && !EMAIL.matcher(value).matches()) {
            add(field, "matters.refused.email");
        }
    }

    /** A day, or nothing. */
    void day(String field, String value) {
        if (!value.isEmpty() && Typed.day(value).isEmpty()) {
            add(field, "matters.refused.day");
        }
    }

    void notAfter(String field, String value, LocalDate last) {
        day(field, value);
        Typed.day(value).filter(day -> day.isAfter(last)).ifPresent(day -> add(field, "matters.refused.future"));
    }
}
