package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Four of the main tasks without a mouse: find a matter, accept an event, meet a deadline, take in a matter. */
@ExtendWith(Chromium.class)
final class ByKeyboardAlone {

    private final PreparedDocket docket = new PreparedDocket();
    private final Browser browser;

    ByKeyboardAlone(Browser browser) {
        this.browser = browser;
    }

    @Test
    void findsAMatter() {
        try (Visit visit = Visit.of(browser, docket.manager)) {
            visit.open("/");
            visit.keyboard().press("Control+k").type("lanternworks");
            visit.page()
                    .locator("#palette [role=option]:has-text('" + PreparedDocket.TITLE + "')")
                    .waitFor();
            visit.keyboard().enter();
            assertThat(visit.page().title()).startsWith(PreparedDocket.TITLE);
        }
    }

    @Test
    void searchesWithoutThePalette() {
        try (Visit visit = Visit.of(browser, docket.manager)) {
            visit.open("/");
            visit.keyboard().tabTo("Search").type("Lanternworks").enter();
            visit.keyboard().tabTo("M-").enter();
            assertThat(visit.page().title()).startsWith(PreparedDocket.TITLE);
        }
    }

    @Test
    void acceptsAnEvent() {
        org.countersign.server.support.Browser.as(docket.manager)
                .upload("/inbox", "files", "notice.eml", PreparedDocket.notice(), java.util.Map.of());
        try (Visit visit = Visit.of(browser, docket.manager)) {
            visit.open("/");
            visit.keyboard().tabTo("Docket inbox").enter();
            visit.keyboard().tabTo("Look").enter();
            visit.keyboard().tabTo("Accept").enter();
            visit.keyboard().tabTo("Accept").enter();
            assertThat(visit.text()).contains("Accepted. Deadlines concerned:");
        }
    }

    @Test
    void meetsADeadlineWithEvidence() {
        docket.accepted();
        try (Visit visit = Visit.of(browser, docket.manager)) {
            visit.open("/deadlines");
            visit.keyboard().tabTo("Why this date").enter();
            visit.keyboard()
                    .tabTo("Evidence")
                    .type("Confirmation 20261120-884")
                    .tabTo("Mark as met")
                    .enter();
            assertThat(visit.text()).contains("Saved.", "Confirmation 20261120-884");
        }
    }

    @Test
    void takesInAMatter() {
        try (Visit visit = Visit.of(browser, docket.manager)) {
            visit.open("/");
            visit.keyboard().tabTo("Take in a matter").enter();
            visit.keyboard()
                    .tabTo("Case name")
                    .type("Brandelhurst v. Quillonby Freight")
                    .tabTo("Practice area")
                    .type("Personal")
                    .tabTo("Our side")
                    .type("Plaintiff")
                    .tabTo("Name")
                    .type("Odile Brandelhurst")
                    .tabTo("Take in and check conflicts")
                    .enter();
            assertThat(visit.text()).contains("is taken in.");
        }
    }
}
