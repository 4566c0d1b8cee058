package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Axe;
import org.countersign.server.support.DemoWorkspace;
import org.countersign.server.support.OpenSessions;
import org.countersign.server.support.RunningWorkspace;

/** Somebody in front of the pages. Every page must load, break no policy, never scroll sideways, and be accessible. */
final class Visit implements AutoCloseable {

    /** The elements of a page with their classes and roles: pages of one shape break the same rules. */
    private static final String SHAPE = """
            () => location.pathname.replace(/[0-9a-f-]{36}/g, '') + [...new Set([...document.querySelectorAll('body *')]
              .map(e => e.tagName + '.' + e.getAttribute('class') + e.getAttribute('role') + e.getAttribute('type')))]
              .sort().join()""";

    private static final Set<String> LOOKED_AT = new HashSet<>();

    private final BrowserContext context;
    private final UnaryOperator<String> address;
    private final Device device;
    private final Page page;
    private final Troubles troubles;

    private Visit(Browser browser, UnaryOperator<String> address, Device device, String session) {
        this.address = address;
        this.device = device;
        context = browser.newContext(device.options());
        context.setDefaultTimeout(20_000);
        keep("language", device.language());
        if (!session.isEmpty()) {
            keep("session", session);
        }
        page = context.newPage();
        troubles = Troubles.of(page);
    }

    private void keep(String name, String value) {
        context.addCookies(
                List.of(new Cookie(name, value).setDomain("localhost").setPath("/")));
    }

    /** As the person of the demo firm whose address begins so. */
    static Visit of(Browser browser, String mailbox, Device device) {
        return new Visit(browser, DemoWorkspace::address, device, DemoWorkspace.session(DemoWorkspace.person(mailbox)));
    }

    /** As a person of a small firm. */
    static Visit of(Browser browser, Viewer viewer) {
        return new Visit(browser, RunningWorkspace::address, Device.DESK, OpenSessions.of(viewer));
    }

    /** Of somebody who is not signed in, at the workspace whose addresses these are. */
    static Visit ofNobody(Browser browser, UnaryOperator<String> address) {
        return new Visit(browser, address, Device.DESK, "");
    }

    Page page() {
        return page;
    }

    /** Opens a page, which must answer, and looks at it. */
    Visit open(String path) {
        page.navigate(address.apply(path));
        return look();
    }

    /** Opens a page without looking at it. */
    int status(String path) {
        return page.navigate(address.apply(path)).status();
    }

    /** Looks at the page that was reached: its heading, its errors, its width, its accessibility. */
    Visit look() {
        assertThat(troubles.taken())
                .as(
                        "troubles of %s, which says %s",
                        page.url(), page.locator("[role=alert]").allInnerTexts())
                .isEmpty();
        return lookAtWhatIsShown();
    }

    /** Looks at a form that was refused (422): nothing else went wrong, and what it says is accessible. */
    Visit lookAtTheRefusal() {
        assertThat(troubles.taken())
                .as("troubles of %s", page.url())
                .allMatch(trouble -> trouble.startsWith("422 "))
                .isNotEmpty();
        assertThat(page.locator("[role=alert]").count()).as("refusals").isPositive();
        return lookAtWhatIsShown();
    }

    private Visit lookAtWhatIsShown() {
        assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as("scrolls sideways: %s", page.url())
                .isEqualTo(false);
        if (!LOOKED_AT.add(device + page.evaluate(SHAPE).toString())) {
            return this;
        }
        assertThat(device.isPlain() ? Axe.violations(page) : Axe.violationsOfThemeAndWidth(page))
                .as("accessibility of %s %s", page.url(), device)
                .isEmpty();
        return this;
    }

    /** Follows the first link of the page itself that begins with these words. */
    Visit follow(String words) {
        reach(main().getByRole(AriaRole.LINK, named(words)).first());
        return look();
    }

    /** Presses the first button of the page itself that begins with these words; the page it leads to must answer. */
    Visit press(String words) {
        reach(main().getByRole(AriaRole.BUTTON, named(words)).first());
        return look();
    }

    /** Presses a button whose form is refused. */
    Visit pressAndBeRefused(String words) {
        reach(main().getByRole(AriaRole.BUTTON, named(words)).first());
        return lookAtTheRefusal();
    }

    /** Clicks what leads to another page. */
    void reach(Locator what) {
        page.waitForNavigation(what::click);
    }

    /** Follows the first link that is found so. */
    Visit reachFirst(String selector) {
        reach(main().locator(selector).first());
        return look();
    }

    /** The card with this title. */
    Locator card(String title) {
        return main().locator(
                        ".card",
                        new Locator.LocatorOptions()
                                .setHas(page.getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(title)
                                                .setExact(true))));
    }

    /** Presses a button of one card. */
    void pressIn(Locator card, String words) {
        reach(card.getByRole(AriaRole.BUTTON, named(words)).first());
    }

    /** Fills in the intake form that is open, for a client of a kind that every firm has, and sends it. */
    Visit takeIn(String title, String client) {
        page.locator("[name='party-0-name']").fill(client);
        return fill("Case name", title)
                .fill("Practice area", "personal-injury")
                .fill("Our side", "plaintiff")
                .press("Take in and check conflicts");
    }

    private static Locator.GetByRoleOptions named(String words) {
        return new Locator.GetByRoleOptions().setName(words);
    }

    Locator main() {
        return page.locator("main");
    }

    /** Types into the field with this label, or chooses from it. */
    Visit fill(String label, String value) {
        Locator field = main().getByLabel(label).first();
        if ("SELECT".equals(field.evaluate("e => e.tagName"))) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
        return this;
    }

    /** What the page says. */
    String text() {
        return main().innerText();
    }

    Keyboard keyboard() {
        return new Keyboard(this);
    }

    @Override
    public void close() {
        context.close();
    }
}
