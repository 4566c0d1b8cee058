package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
final class SecondPersonsCheck {

    private final PreparedDocket docket = new PreparedDocket().accepted();
    private final Browser browser;

    SecondPersonsCheck(Browser browser) {
        this.browser = browser;
    }

    @Test
    void keepsBothDeadlinesWhereTheEntriesDifferUntilAnAttorneySettles() {
        try (Visit second = Visit.of(browser, docket.second);
                Visit attorney = Visit.of(browser, docket.attorney)) {
            second.open("/verify").follow("Enter it from the document");
            assertThat(second.main().locator("mark").count()).isZero();
            assertThat(second.main().locator("#day").inputValue()).isEmpty();
            second.fill("Day", "2026-11-04").fill("Service", "personal").press("Compare");
            assertThat(second.text()).contains("The entries differ. Both deadlines stand");

            String next = attorney.open("/matters/" + docket.matter)
                    .main()
                    .locator("#next")
                    .innerText();
            assertThat(next.split("Answer the complaint", -1)).as(next).hasSizeGreaterThan(2);
            attorney.reachFirst("#papers .row-title a");
            attorney.reachFirst(".row-title a");
            assertThat(attorney.text()).contains("Two entries differ");
            attorney.main().getByLabel("the first").check();
            attorney.main()
                    .locator("form[action$='/settle'] [name=reason]")
                    .fill("The return of service says the fifth.");
            attorney.press("See what follows").press("Settle it");
            assertThat(attorney.text()).contains("Settled.");
        }
    }
}
