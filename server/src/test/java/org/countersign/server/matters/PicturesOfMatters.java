package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.support.Chromium;
import org.countersign.server.support.DemoWorkspace;

/** Takes pictures of desks, lists and matters of the demo firm, to be looked at: run with the directory to write them to. */
final class PicturesOfMatters {

    private PicturesOfMatters() {}

    public static void main(String[] directory) {
        Path into = Path.of(directory[0]);
        try (Chromium.Open chromium = Chromium.open()) {
            for (String person : List.of("ione", "yesenia", "bronwen", "gideon")) {
                Map<String, String> paths = person.equals("ione") ? paths() : Map.of("desk-of-" + person, "/");
                take(chromium.browser(), person, ColorScheme.LIGHT, 1440, "en", paths, into);
                take(chromium.browser(), person, ColorScheme.LIGHT, 390, "en", paths, into);
                take(chromium.browser(), person, ColorScheme.DARK, 1440, "es", paths, into);
                take(chromium.browser(), person, ColorScheme.DARK, 390, "es", paths, into);
            }
        }
        System.exit(0);
    }

    private static Map<String, String> paths() {
        String open = "/matters/" + matter("Ferncliff");
        String intake = "/matters/" + matter("Copperleaf", "%Copperleaf%");
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("desk", "/");
        paths.put("matters", "/matters");
        paths.put("matters-none", "/matters?words=nothing+like+this");
        paths.put("matter", open);
        paths.put("matter-intake", intake);
        paths.put("matter-closed", "/matters/" + matter("In re Marriage of Pettigrove"));
        paths.put("intake", "/matters/new");
        paths.put("edit", open + "/edit");
        paths.put("facts", open + "/facts");
        paths.put("closing", open + "/closing");
        paths.put("order", open + "/orders/new");
        paths.put("party", open + "/parties/new");
        paths.put("acceptance", intake + "/acceptance");
        return paths;
    }

    private static UUID matter(String beginning) {
        return matter(beginning, beginning + "%");
    }

    private static UUID matter(String name, String like) {
        return DemoWorkspace.owner()
                .select(MATTER.MATTER_ID)
                .from(MATTER)
                .where(MATTER.TITLE.like(like))
                .limit(1)
                .fetchOptional(MATTER.MATTER_ID)
                .orElseThrow(() -> new IllegalStateException("the demo firm has no matter " + name));
    }

    private static void take(
            Browser browser,
            String person,
            ColorScheme scheme,
            int width,
            String language,
            Map<String, String> paths,
            Path directory) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setHasTouch(width < 700)
                .setViewportSize(width, width < 700 ? 844 : 900))) {
            String base = DemoWorkspace.address("");
            context.addCookies(List.of(
                    new Cookie("session", DemoWorkspace.session(DemoWorkspace.person(person))).setUrl(base),
                    new Cookie("language", language).setUrl(base)));
            paths.forEach((name, path) -> {
                Page page = context.newPage();
                page.navigate(base + path);
                String theme = scheme.name().toLowerCase(Locale.ROOT);
                Path file = directory.resolve("%s-%s-%d.png".formatted(name, theme, width));
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
                page.close();
            });
        }
    }
}
