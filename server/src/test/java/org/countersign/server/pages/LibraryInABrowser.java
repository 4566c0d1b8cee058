package org.countersign.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.countersign.server.support.Axe;
import org.countersign.server.support.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@ExtendWith(Chromium.class)
final class LibraryInABrowser {

    private static final List<String> PAGES =
            List.of("/components", "/components/desk", "/components/matter", "/nowhere");

    private static ServletWebServerApplicationContext application;

    private final Browser browser;

    LibraryInABrowser(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        application = PagesAlone.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void isAccessibleAndBreaksNoPolicy() {
        List<String> errors = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, "en-US")) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !page.url().endsWith("/nowhere")) {
                    errors.add(message.text());
                }
            });
            page.onPageError(errors::add);
            for (String path : PAGES) {
                page.navigate(at(path));
                assertThat(Axe.violations(page)).as(path).isEmpty();
            }
        }
        assertThat(errors).isEmpty();
    }

    /** What a rule asks of colours and sizes; all others do not depend on theme and width. */
    @Test
    void isAccessibleInTheDarkOnAPhoneInSpanish() {
        try (BrowserContext context = context(ColorScheme.DARK, 390, "es-US")) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(at(path));
                assertThat(Axe.violationsOfThemeAndWidth(page)).as(path).isEmpty();
            }
        }
    }

    @Test
    void neverScrollsSideways() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, "es-US")) {
            Page page = context.newPage();
            for (String path : PAGES) {
                page.navigate(at(path));
                for (int width : List.of(320, 390, 768, 1024, 1440, 2560)) {
                    page.setViewportSize(width, 900);
                    assertThat(page.evaluate(
                                    "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                            .as("%s at %d", path, width)
                            .isEqualTo(false);
                }
            }
        }
    }

    @Test
    void opensItsMenuWithoutScript() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("en-US")
                .setViewportSize(390, 844))) {
            Page page = open(context, "/components/desk");
            assertThat(page.locator("nav >> text=Docket inbox").isVisible()).isFalse();
            page.locator(".menu-button").click();
            assertThat(page.locator("nav >> text=Docket inbox").isVisible()).isTrue();
        }
    }

    @Test
    void goesAnywhereByKeyboard() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, "en-US")) {
            Page page = open(context, "/components/desk");
            page.keyboard().press("Control+k");
            page.keyboard().type("matt");
            assertThat(page.locator("#palette [aria-selected=true]").innerText())
                    .isEqualTo("Matters");
            page.keyboard().press("Enter");
            page.waitForURL("**/components/matter");
            assertThat(page.locator("h1").innerText()).isEqualTo("Alvarez v. Brightwater Transit");
        }
    }

    @Test
    void skipsToThePageWithTheFirstKey() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1440, "en-US")) {
            Page page = open(context, "/components/desk");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip").isVisible()).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void hasTargetsForThumbsOnAPhone() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 390, "en-US")) {
            Page page = open(context, "/components");
            Object small = page.evaluate(
                    "[...document.querySelectorAll('main .button, main .input, .menu-button, .tabs a')]"
                            + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.9).map(e => e.outerHTML)");
            assertThat((List<?>) small).isEmpty();
        }
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(at(path));
        return page;
    }

    private BrowserContext context(ColorScheme scheme, int width, String language) {
        return browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setLocale(language)
                .setViewportSize(width, 900)
                .setHasTouch(width < 700));
    }

    private static String at(String path) {
        return "http://localhost:" + application.getWebServer().getPort() + path;
    }
}
