package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
final class AttorneysTenMinutes {

    private final PreparedDocket docket = new PreparedDocket();
    private final Browser browser;

    AttorneysTenMinutes(Browser browser) {
        this.browser = browser;
    }

    @Test
    void decideAReadingAndOverrideADate() {
        docket.accepted().enteredAgain();
        try (Visit visit = Visit.of(browser, docket.attorney)) {
            visit.open("/");
            Locator undecided = visit.main()
                    .locator(".row", new Locator.LocatorOptions().setHasText("two readings"))
                    .locator(".row-title a")
                    .first();
            visit.reach(undecided);
            visit.look().reachFirst(".row:has-text('Answer the complaint') .row-title a");
            assertThat(visit.text()).contains("Fri 27 Nov", "Mon 30 Nov");
            Locator decision = visit.card("Decide the reading");
            decision.locator("input[type=radio]").first().check();
            visit.pressIn(decision, "Decide");
            visit.lookAtTheRefusal();
            decision = visit.card("Decide the reading");
            assertThat(decision.locator("input[type=radio]").first().isChecked())
                    .isTrue();
            decision.locator("[name=reason]").fill("The court's own calendar counts the Friday.");
            visit.pressIn(decision, "Decide");
            visit.look();
            assertThat(visit.text()).contains("Saved.", "The court's own calendar counts the Friday.");
            Locator override = visit.card("Override");
            override.locator("[name=on]").fill("2026-11-25");
            override.locator("[name=reason]").fill("The judge asked for it before the holiday.");
            visit.pressIn(override, "Override");
            visit.look();
            assertThat(visit.text()).contains("Wed 25 Nov", "The judge asked for it before the holiday.");
        }
    }

    @Test
    void clearAConflictAndAcceptAClient() {
        try (Visit manager = Visit.of(browser, docket.manager);
                Visit attorney = Visit.of(browser, docket.attorney)) {
            manager.open("/").follow("Take in a matter");
            manager.takeIn("Brandelhurst v. Quillonby Freight", "Odile Brandelhurst");
            String matter = manager.page().url().replaceAll(".*(/matters/[0-9a-f-]{36}).*", "$1");
            manager.open(matter).follow("Team").page();
            manager.fill("Person", docket.attorney.personId().toString())
                    .fill("Role in this matter", "lead attorney")
                    .press("Add to the team");
            attorney.open("/").follow("Brandelhurst v. Quillonby Freight").follow("Conflict check");
            attorney.press("Check now");
            attorney.fill("Decision note", "Nobody alike on file.").press("Clear conflicts");
            attorney.open(matter).follow("Accept or decline");
            attorney.pressAndBeRefused("Accept and open the matter");
            attorney.fill("Fee and terms", "Hourly, as in the engagement letter")
                    .press("Accept and open the matter");
            assertThat(attorney.text()).contains("The client is accepted and the matter is open.");
        }
    }
}
