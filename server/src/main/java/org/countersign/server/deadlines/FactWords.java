package org.countersign.server.deadlines;

import java.util.Locale;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.courttime.Question;
import org.countersign.courttime.Vocabulary;

/** Facts and events of the vocabulary as a person reads them; the law's files and certificates know them by their ids. */
record FactWords(Vocabulary vocabulary) {

    /** A fact or an event by its name; empty for what is neither. */
    Optional<Label> of(String id) {
        return Optional.ofNullable(vocabulary.facts().get(id))
                .map(Vocabulary.Fact::label)
                .or(() -> Optional.ofNullable(vocabulary.events().get(id)));
    }

    /** A sentence of a certificate on its trigger or on a stated fact, with the name in place of the id. */
    String in(String sentence, Question question, Locale locale) {
        String event = question.trigger().event();
        if (sentence.startsWith(event + ":")) {
            return vocabulary.event(event).in(locale) + sentence.substring(event.length());
        }
        return question.facts().values().keySet().stream()
                .filter(fact -> sentence.contains(stated(fact)))
                .findFirst()
                .flatMap(fact -> of(fact).map(name -> sentence.replace(stated(fact), stated(name.in(locale)))))
                .orElse(sentence);
    }

    private static String stated(String name) {
        return " " + name + " = ";
    }
}
