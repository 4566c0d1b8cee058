package org.countersign.courttime;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.courttime.smalllaw.Ask;
import org.junit.jupiter.api.Test;

class Conditions {
    private static final String ANSWER =
            "when: {defendant: private, represented: yes, role: served, filing: electronic}, " + "count: 21 days after";

    @Test
    void areSaidWhereNoFactDecidesThem() {
        assertThat(Ask.rule("when: {defendant: [private, foreign]}, count: 21 days after")
                        .caveats(Caveat.Kind.CONDITION))
                .containsExactly("Holds only if defendant = private or foreign.");
    }

    @Test
    void areSilentWhereAFactMeetsThem() {
        assertThat(Ask.rule("when: {defendant: private}, count: 21 days after")
                        .fact("defendant", "private")
                        .deadline()
                        .caveats())
                .isEmpty();
    }

    @Test
    void areListedInOneOrderOnEveryMachine() {
        assertThat(Ask.rule(ANSWER).caveats(Caveat.Kind.CONDITION))
                .as("a certificate's bytes may not depend on the order of a hash table")
                .containsExactly(
                        "Holds only if defendant = private.",
                        "Holds only if filing = electronic.",
                        "Holds only if represented = yes.",
                        "Holds only if role = served.");
    }
}
