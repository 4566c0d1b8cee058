package org.countersign.server.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes pictures of the library and its sample pages, to be looked at: run with the directory to write them to. */
final class Pictures {

    private static final Map<String, String> PATHS = Map.of(
            "gallery", "/components",
            "desk", "/components/desk",
            "matter", "/components/matter",
            "missing", "/nowhere");

    private Pictures() {}

    /** Opens the Chromium of this machine. */
    static Browser chromium(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The options of a Playwright that uses this Chromium and fetches none. */
    static Playwright.CreateOptions fetchNothing() {
        return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }

    public static void main(String[] directory) {
        try (var application = PagesAlone.start();
                Playwright playwright = Playwright.create(fetchNothing());
                Browser browser = chromium(playwright)) {
            String base = "http://localhost:" + application.getWebServer().getPort();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(1440, 390)) {
                    for (String language : List.of("en-US", "es-US")) {
                        take(browser, base, scheme, width, language, Path.of(directory[0]));
                    }
                }
            }
        }
    }

    private static void take(
            Browser browser, String base, ColorScheme scheme, int width, String language, Path directory) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setLocale(language)
                .setHasTouch(width < 700)
                .setViewportSize(width, width < 700 ? 844 : 900))) {
            PATHS.forEach((name, path) -> {
                Page page = context.newPage();
                page.navigate(base + path);
                String file = "%s-%s-%d-%s.png"
                        .formatted(
                                name,
                                scheme.name().toLowerCase(java.util.Locale.ROOT),
                                width,
                                language.substring(0, 2));
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(directory.resolve(file)));
                if (name.equals("desk") && width < 700) {
                    page.locator(".menu-button").click();
                    page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve("menu-" + file)));
                }
                if (name.equals("matter") && width > 700) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve("print-" + file)));
                }
                page.close();
            });
        }
    }
}
