package org.countersign.courttime.certificate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.tree.Tree;

/** Reads JSON as strictly as RFC 8785 writes it: objects, arrays and strings, no white space, no key twice. */
public final class JsonTree {
    private final String text;
    private int at;

    private JsonTree(String text) {
        this.text = text;
    }

    /** The object that the bytes hold; {@link IllegalArgumentException} where they hold anything else. */
    public static Tree.Mapping of(byte[] json) {
        JsonTree reader = new JsonTree(new String(json, StandardCharsets.UTF_8));
        Tree.Mapping mapping = reader.mapping();
        if (reader.at != reader.text.length()) {
            throw reader.unexpected();
        }
        return mapping;
    }

    private Tree value() {
        return switch (text.charAt(at)) {
            case '{' -> mapping();
            case '[' -> items();
            default -> new Tree.Text(string());
        };
    }

    private Tree.Mapping mapping() {
        Map<String, Tree> entries = new LinkedHashMap<>();
        expect('{');
        while (text.charAt(at) != '}') {
            separate(entries.isEmpty());
            String key = string();
            expect(':');
            if (entries.putIfAbsent(key, value()) != null) {
                throw new IllegalArgumentException(key + " twice");
            }
        }
        expect('}');
        return new Tree.Mapping(entries, 0);
    }

    private Tree.Items items() {
        List<Tree> items = new ArrayList<>();
        expect('[');
        while (text.charAt(at) != ']') {
            separate(items.isEmpty());
            items.add(value());
        }
        expect(']');
        return new Tree.Items(items, 0);
    }

    private void separate(boolean first) {
        if (!first) {
            expect(',');
        }
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        expect('"');
        while (text.charAt(at) != '"') {
            char unit = text.charAt(at++);
            if (unit < 0x20) {
                throw unexpected();
            }
            string.append(unit == '\\' ? escaped() : unit);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() {
        char kind = text.charAt(at++);
        return switch (kind) {
            case '"', '\\' -> kind;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> throw unexpected();
        };
    }

    private void expect(char wanted) {
        if (text.charAt(at) != wanted) {
            throw unexpected();
        }
        at++;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException(
                "unexpected at " + at + ": " + text.substring(at, Math.min(at + 20, text.length())));
    }
}
