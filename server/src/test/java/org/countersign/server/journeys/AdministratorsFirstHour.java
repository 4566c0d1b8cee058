package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the code in the terminal to a firm whose first matter one of its people may not see. */
@ExtendWith(Chromium.class)
final class AdministratorsFirstHour {

    private static final String PASSWORD = "quiet harbour lantern 7";
    private static final String MATTER = "Brandelhurst v. Quillonby Freight";

    private final NewWorkspace workspace = new NewWorkspace();
    private final Browser browser;

    AdministratorsFirstHour(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    @Test
    void goesFromTheCodeInTheTerminalToAWalledMatter() {
        try (Visit visit = Visit.ofNobody(browser, workspace::address);
                Visit invited = Visit.ofNobody(browser, workspace::address)) {
            found(visit);
            signIn(visit);
            join(invited, invite(visit));
            giveARole(visit);
            String matter = takeIn(visit);
            assertThat(invited.open("/matters").text()).doesNotContain(MATTER);
            add(visit, matter);
            assertThat(invited.open("/matters").text()).contains(MATTER);
            raiseAWall(visit, matter);
            assertThat(invited.open("/matters").text()).doesNotContain(MATTER);
            assertThat(invited.status(matter)).isEqualTo(404);
        }
    }

    private void found(Visit visit) {
        visit.open("/");
        assertThat(visit.page().url()).endsWith("/set-up");
        visit.fill("One-time code", "not-the-code").fill("Name of the firm", "Halloran Pike LLP");
        visit.page().locator("#zone").selectOption("America/Los_Angeles");
        visit.page().locator("#name").fill("Greta Halloran");
        visit.fill("E-mail address", "greta@halloranpike.example").fill("Password", PASSWORD);
        visit.main().getByLabel("I am an attorney of this firm").check();
        visit.pressAndBeRefused("Found the firm");
        assertThat(visit.page().locator("#firm").inputValue()).isEqualTo("Halloran Pike LLP");
        workspace.clock().advance(Duration.ofMinutes(1));
        visit.fill("One-time code", workspace.code()).fill("Password", PASSWORD).press("Found the firm");
        assertThat(visit.text()).contains("The firm is founded.");
    }

    private void signIn(Visit visit) {
        visit.fill("E-mail address", "greta@halloranpike.example").fill("Password", PASSWORD);
        visit.press("Sign in");
        Authenticator app =
                new Authenticator(visit.main().locator("code").first().innerText());
        visit.page().locator("#code").fill(app.code(workspace.clock().instant()));
        visit.press("Confirm");
        assertThat(visit.main().locator(".codes code").count()).isGreaterThan(5);
        visit.follow("I have kept them");
        assertThat(visit.page().title()).startsWith("Monday, 23 November 2026");
    }

    private static String invite(Visit visit) {
        visit.reach(visit.page().locator("nav a[href='/people']"));
        visit.look();
        visit.page().locator("#name").fill("Tom Aldous");
        visit.fill("E-mail address", "tom@halloranpike.example").fill("Role", "case manager");
        visit.press("Invite");
        return visit.main().locator(".reference code").innerText();
    }

    /** By the keyboard alone, from the link to the desk. */
    private void join(Visit visit, String link) {
        visit.open(link.replaceAll("^https?://[^/]+", ""));
        visit.keyboard().tabTo("Password").type(PASSWORD).tabTo("Join").enter();
        visit.keyboard()
                .tabTo("E-mail address")
                .type("tom@halloranpike.example")
                .tabTo("Password")
                .type(PASSWORD)
                .enter();
        assertThat(visit.page().title()).startsWith("Monday, 23 November 2026");
    }

    private static void giveARole(Visit visit) {
        visit.open("/people").follow("Tom Aldous");
        visit.main().getByLabel("Sorts the inbox").check();
        visit.press("Save");
        assertThat(visit.text()).contains("Changed.");
    }

    private static String takeIn(Visit visit) {
        visit.open("/").follow("Take in a matter").takeIn(MATTER, "Odile Brandelhurst");
        return visit.page().url().replaceAll(".*(/matters/[0-9a-f-]{36}).*", "$1");
    }

    private static void add(Visit visit, String matter) {
        visit.open(matter + "/team");
        choose(visit.page(), "#person");
        visit.fill("Role in this matter", "case manager").press("Add to the team");
    }

    private static void raiseAWall(Visit visit, String matter) {
        visit.open(matter + "/team");
        choose(visit.page(), "#walled");
        visit.page().locator("[name=reason]").first().fill("Worked for the other side.");
        visit.press("Raise a wall");
        assertThat(visit.text()).contains("The wall stands.");
    }

    private static void choose(Page page, String field) {
        page.locator(field).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Tom Aldous"));
    }
}
