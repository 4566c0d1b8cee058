package org.countersign.server.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** axe-core in the page at hand: whatever breaks WCAG 2.2 AA there. */
public final class Axe {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCRIPT = script();
    private static final String RUN = "async only => (await axe.run(document, {runOnly: only, preload: false,"
            + " resultTypes: ['violations']})).violations.map(v => v.id + ': ' + v.nodes[0].html)";

    private Axe() {}

    /** A line for each rule that is broken: its name, and the first element that breaks it. */
    public static List<String> violations(Page page) {
        return run(page, Map.of("type", "tag", "values", STANDARDS));
    }

    /** The same for those rules that depend on the colours and sizes of a theme and a width alone. */
    public static List<String> violationsOfThemeAndWidth(Page page) {
        return run(
                page, Map.of("type", "rule", "values", List.of("color-contrast", "target-size", "link-in-text-block")));
    }

    private static List<String> run(Page page, Map<String, Object> only) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(RUN, only))
                .stream().map(String::valueOf).toList();
    }

    /** Read once: it weighs half a megabyte. */
    private static String script() {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (stream == null) {
                throw new IllegalStateException("the library of axe carries no script");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
