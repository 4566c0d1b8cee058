package org.countersign.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.countersign.server.support.DemoWorkspace;

/** Somebody in front of the demo firm's pages. Every page must load, break no policy and be accessible. */
final class Visit implements AutoCloseable {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private Visit(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
    }

    /** As the person of the demo firm whose address begins so; on a phone below 700 pixels. */
    static Visit of(Browser browser, String mailbox, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-US")
                .setHasTouch(width < 700)
                .setViewportSize(width, width < 700 ? 844 : 900));
        context.addCookies(List.of(new Cookie("session", DemoWorkspace.session(DemoWorkspace.person(mailbox)))
                .setDomain("localhost")
                .setPath("/")));
        return new Visit(context);
    }

    Page page() {
        return page;
    }

    /** Opens a page, which must answer, and looks at it. */
    Visit open(String path) {
        Response answer = page.navigate(DemoWorkspace.address(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return look();
    }

    /** Looks at the page that was reached: its heading, its errors, its accessibility. */
    Visit look() {
        assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
        assertThat(errors).as("errors of %s", page.url()).isEmpty();
        List<String> violations = new AxeBuilder(page)
                .withTags(STANDARDS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(violations).as("accessibility of %s", page.url()).isEmpty();
        return this;
    }

    /** Moves the focus by the keyboard alone until it stands on an element with these words. */
    Visit tabTo(String words) {
        for (int presses = 0; presses < 120; presses++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate(
                    "(document.activeElement.innerText || document.activeElement.getAttribute('aria-label') ||"
                            + " '').trim()");
            if (there.toString().startsWith(words)) {
                return this;
            }
        }
        throw new AssertionError("no element that begins with '" + words + "' is reached by Tab on " + page.url());
    }

    /** Presses a key and waits for the page it leads to. */
    Visit press(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
        return look();
    }

    @Override
    public void close() {
        context.close();
    }
}
