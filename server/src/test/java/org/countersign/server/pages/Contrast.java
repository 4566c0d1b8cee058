package org.countersign.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every pair of colours that meets on a page can be told apart, by the formula of WCAG 2.2. */
final class Contrast {

    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final Pattern TOKEN =
            Pattern.compile("--([\\w-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

    @Test
    void textIsReadable() throws IOException {
        List<String> unreadable = new ArrayList<>();
        for (int theme : new int[] {2, 3}) {
            Map<String, Double> colours = luminances(theme);
            for (String text : List.of("ink", "second", "third", "seal", "go", "care", "stop", "information")) {
                check(colours, text, "paper", TEXT, unreadable);
                check(colours, text, "sheet", TEXT, unreadable);
            }
            for (String tone : List.of("seal", "go", "care", "stop", "information")) {
                check(colours, tone, tone + "-tint", TEXT, unreadable);
                check(colours, "ink", tone + "-tint", TEXT, unreadable);
            }
            check(colours, "ink", "line", TEXT, unreadable);
            check(colours, "on-seal", "seal", TEXT, unreadable);
            check(colours, "on-ink", "ink", TEXT, unreadable);
        }
        assertThat(unreadable).isEmpty();
    }

    @Test
    void edgesOfFieldsAndFocusAreVisible() throws IOException {
        List<String> invisible = new ArrayList<>();
        for (int theme : new int[] {2, 3}) {
            Map<String, Double> colours = luminances(theme);
            for (String edge : List.of("edge", "focus", "seal", "care", "go")) {
                check(colours, edge, "paper", EDGE, invisible);
                check(colours, edge, "sheet", EDGE, invisible);
            }
        }
        assertThat(invisible).isEmpty();
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(ratio(luminance("000000"), luminance("ffffff"))).isEqualTo(21);
    }

    private static void check(
            Map<String, Double> colours, String front, String back, double least, List<String> failures) {
        double ratio = ratio(colours.get(front), colours.get(back));
        if (ratio < least) {
            failures.add("%s on %s is %.2f".formatted(front, back, ratio));
        }
    }

    private static Map<String, Double> luminances(int theme) throws IOException {
        String tokens = Files.readString(Path.of("src/main/resources/static/style/tokens.css"));
        return TOKEN.matcher(tokens)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> luminance(match.group(theme))));
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
