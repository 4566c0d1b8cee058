package org.countersign.server.identity;

import java.util.Arrays;

/** What a person is in a firm; one person may be several. */
public enum Role {
    ATTORNEY("attorney"),
    CASE_MANAGER("case manager"),
    ADMINISTRATOR("administrator"),
    PRACTICE_LEAD("practice lead"),
    CLIENT("client");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The word in the database. */
    public String word() {
        return word;
    }

    /**
     * The role of a word.
     *
     * @throws IllegalArgumentException when no role has that word
     */
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role is called '" + word + "'"));
    }
}
