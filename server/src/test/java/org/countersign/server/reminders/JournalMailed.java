package org.countersign.server.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The daily deadline journal; the firm's evening is six o'clock in Los Angeles. */
class JournalMailed {

    private static final String ATTORNEY = "idris.ostrander@example.com";

    private final RemindedMatter matter = new RemindedMatter();

    @AfterEach
    void close() {
        matter.close();
    }

    private List<String> mail(String address) {
        return matter.post.received(address);
    }

    private void enteredAt(String moment) {
        RunningWorkspace.clock().set(Instant.parse(moment));
        matter.deadline("2026-12-22");
    }

    @Test
    void goesToAttorneysInTheEveningOnceAndNamesNoClient() {
        matter.journalAt("2026-12-01T01:00:00Z");
        matter.journalAt("2026-12-01T02:30:00Z");
        enteredAt("2026-12-01T20:00:00Z");
        enteredAt("2026-12-02T02:30:00Z");
        matter.journalAt("2026-12-02T01:59:00Z");
        assertThat(mail(ATTORNEY)).isEmpty();
        matter.journalAt("2026-12-02T02:31:00Z");
        matter.journalAt("2026-12-02T02:36:00Z");
        assertThat(mail(ATTORNEY))
                .singleElement()
                .asString()
                .contains(
                        "Tuesday, 1 December 2026: one entry",
                        matter.number,
                        "Tue 22 Dec 2026",
                        "/deadlines/entered?on=2026-12-01")
                .doesNotContain(RemindedMatter.CLIENT);
        assertThat(mail("paz.lindqvist@example.com")).isEmpty();
        matter.journalAt("2026-12-03T02:31:00Z");
        assertThat(mail(ATTORNEY)).hasSize(2);
    }

    @Test
    void isMadeUpAfterTheServerWasAway() {
        matter.journalAt("2026-12-01T02:30:00Z");
        enteredAt("2026-12-01T20:00:00Z");
        enteredAt("2026-12-02T20:00:00Z");
        matter.journalAt("2026-12-03T15:00:00Z");
        assertThat(mail(ATTORNEY)).singleElement().asString().contains("2 entries");
    }

    @Test
    void holdsNothingOfAMatterThatTheReaderMayNotOpen() {
        enteredAt("2026-12-01T20:00:00Z");
        matter.firm.person("Otis Elsewhere", "attorney");
        matter.journalAt("2026-12-02T02:31:00Z");
        assertThat(mail("otis.elsewhere@example.com")).isEmpty();
        assertThat(mail(ATTORNEY)).hasSize(1);
    }
}
