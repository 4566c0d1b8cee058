package org.countersign.courttime.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.certificate.JsonTree;
import org.junit.jupiter.api.Test;

/** RFC 8785, for the strings, arrays and objects that certificates are made of. */
class CanonicalJson {
    private static String written(Tree tree) {
        return new String(CanonicalWriter.of(tree), StandardCharsets.UTF_8);
    }

    private static Tree.Mapping keys(String... keys) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        for (String key : keys) {
            entries.put(key, new Tree.Text(""));
        }
        return new Tree.Mapping(entries, 0);
    }

    @Test
    void sortsMembersByTheirUtf16Units() {
        assertThat(written(keys("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")))
                .as("the example of RFC 8785, section 3.2.3")
                .isEqualTo(
                        "{\"\\r\":\"\",\"1\":\"\",\"\u0080\":\"\",\"\u00f6\":\"\",\"\u20ac\":\"\",\"\ud83d\ude00\":\"\",\"\ufb33\":\"\"}");
    }

    @Test
    void escapesAsShortlyAsItMay() {
        assertThat(written(new Tree.Text("\u20ac$\u000f\nA'B\"\\\\\"/\b\t\f\r\u007f")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\u007f\"");
    }

    @Test
    void keepsTheOrderOfAList() {
        Tree list = new Tree.Items(
                List.of(new Tree.Text("b"), new Tree.Text("a"), keys(), new Tree.Items(List.of(), 0)), 0);

        assertThat(written(list)).isEqualTo("[\"b\",\"a\",{},[]]");
    }

    @Test
    void growsWithALongText() {
        String longText = "ñ€\ud83d\ude00\"".repeat(5000);
        Tree.Mapping mapping = new Tree.Mapping(Map.of("text", new Tree.Text(longText)), 0);

        assertThat(JsonTree.of(CanonicalWriter.of(mapping))).isEqualTo(mapping);
    }
}
