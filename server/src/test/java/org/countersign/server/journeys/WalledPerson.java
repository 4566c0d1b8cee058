package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.walls.Tables.WALL;

import com.microsoft.playwright.Browser;
import org.countersign.server.support.Chromium;
import org.countersign.server.support.DemoWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
final class WalledPerson {

    /** A word of the walled matter's title that no other matter has. */
    private static final String WORD = "Hestia";

    private final Browser browser;

    WalledPerson(Browser browser) {
        this.browser = browser;
    }

    @Test
    void findsNothingBySearching() {
        try (Visit insider = Visit.of(browser, "jomar", Device.DESK);
                Visit walled = Visit.of(browser, "corinne", Device.DESK)) {
            assertThat(insider.open("/search?q=" + WORD)
                            .page()
                            .locator("main a")
                            .allInnerTexts())
                    .anyMatch(text -> text.contains(WORD));
            assertThat(walled.open("/search?q=" + WORD).page().locator("main a").allInnerTexts())
                    .noneMatch(text -> text.contains(WORD));
        }
    }

    @Test
    void findsNothingInTheList() {
        try (Visit walled = Visit.of(browser, "corinne", Device.DESK)) {
            assertThat(walled.open("/matters").page().locator("main").innerText())
                    .doesNotContain(WORD);
        }
    }

    @Test
    void isToldOfAGuessedAddressThatNothingIsThere() {
        try (Visit walled = Visit.of(browser, "corinne", Device.DESK)) {
            var matter = DemoWorkspace.owner().select(WALL.MATTER_ID).from(WALL).fetchSingle(WALL.MATTER_ID);
            assertThat(walled.status("/matters/" + matter)).isEqualTo(404);
            assertThat(walled.page().locator("body").innerText()).doesNotContain(WORD);
        }
    }
}
