package org.countersign.server.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.countersign.server.support.Chromium;

/** Takes pictures of the library and its sample pages, to be looked at: run with the directory to write them to. */
final class Pictures {

    private static final Map<String, String> PATHS = Map.of(
            "gallery", "/components",
            "desk", "/components/desk",
            "matter", "/components/matter",
            "missing", "/nowhere");

    private Pictures() {}

    public static void main(String[] directory) {
        try (var application = PagesAlone.start();
                Chromium.Open chromium = Chromium.open()) {
            String base = "http://localhost:" + application.getWebServer().getPort();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : List.of(1440, 390)) {
                    for (String language : List.of("en-US", "es-US")) {
                        take(chromium.browser(), base, scheme, width, language, Path.of(directory[0]));
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
