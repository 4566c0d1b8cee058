package org.countersign.courttime.rule;

import java.util.Arrays;
import java.util.Locale;

/**
 * Whose act a rule is about, where its own words say so. It moves no date: who must act decides which of two readings is
 * the careful one.
 */
public enum Party {
    /** Whoever brings the case: plaintiff, petitioner, applicant, claimant, the government in a criminal case. */
    PLAINTIFF,
    /** Whoever it is brought against. */
    DEFENDANT,
    APPELLANT,
    APPELLEE,
    DEBTOR,
    CREDITOR,
    TRUSTEE,
    /** Whoever asks the court for something within the case. */
    MOVANT,
    /** Whoever answers that. */
    OPPONENT,
    /** Whoever was served with the paper that starts the period. */
    SERVED,
    /** Whoever served it. */
    SERVER,
    /** Each party for itself. */
    ANY,
    /** The court, its clerk, an officer or an agency that decides: no party. */
    COURT,
    /** The rule does not say, or nobody has read it for that yet. */
    UNSTATED;

    /** As it is written in the law: {@code plaintiff}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that no rule may write; {@code unstated} is left out instead */
    public static Party of(String word) {
        return Arrays.stream(values())
                .filter(party -> party != UNSTATED && party.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
