package org.countersign.server.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.rule.Rule;
import org.springframework.stereotype.Component;

/**
 * Which periods need a second person: limitation, answer, post-trial and appeal. Said by data, not by code:
 * `second-person.properties` lists kinds of rules, trigger events and beginnings of rule ids.
 */
@Component
class SecondPersonRules {

    private static final String FILE = "/deadlines/second-person.properties";

    private final Set<String> kinds;
    private final Set<String> events;
    private final Set<String> rules;

    SecondPersonRules() {
        Properties lists = new Properties();
        try (InputStream file = SecondPersonRules.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from this build");
            }
            lists.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
        kinds = words(lists, "kinds");
        events = words(lists, "events");
        rules = words(lists, "rules");
    }

    /** Whether the trigger of a period of this rule is entered again by another person. */
    boolean checks(Rule.Version rule, String event) {
        if (kinds.contains(rule.kind().word())) {
            return true;
        }
        boolean canBeMissed = rule.kind() == Kind.DEADLINE;
        return canBeMissed && (events.contains(event) || rules.stream().anyMatch(rule.id()::startsWith));
    }

    private static Set<String> words(Properties lists, String key) {
        return Arrays.stream(lists.getProperty(key, "").split("[ ,]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
