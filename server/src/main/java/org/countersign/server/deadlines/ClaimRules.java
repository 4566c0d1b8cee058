package org.countersign.server.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.courttime.rule.Kind;
import org.countersign.courttime.rule.Rule;
import org.springframework.stereotype.Component;

/**
 * Which limitation rules may run for a matter that intake has just opened. `limitation.properties` says from which events
 * a claim may accrue and which claims a practice area brings; an area it does not list may bring any claim.
 */
@Component
class ClaimRules {

    private static final String FILE = "/deadlines/limitation.properties";
    private static final String CLAIM = "claim";

    private final Properties lists = new Properties();

    ClaimRules() {
        try (InputStream file = ClaimRules.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from this build");
            }
            lists.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    /** The event from which the rule may have begun to run; empty where the rule is not one of this practice area. */
    Optional<String> accrual(Rule.Version rule, String practiceArea) {
        boolean isOfAClaim = rule.kind() == Kind.LIMITATION
                && words("conditions").stream().anyMatch(rule.when()::containsKey)
                && isBroughtBy(practiceArea, rule.when().getOrDefault(CLAIM, List.of()));
        return isOfAClaim
                ? words("accrual").stream().filter(rule::startsOn).sorted().findFirst()
                : Optional.empty();
    }

    private boolean isBroughtBy(String practiceArea, List<String> claims) {
        Set<String> brought = words(practiceArea);
        return brought.isEmpty() || claims.isEmpty() || claims.stream().anyMatch(brought::contains);
    }

    private Set<String> words(String key) {
        return Arrays.stream(lists.getProperty(key, "").split("[ ,]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
