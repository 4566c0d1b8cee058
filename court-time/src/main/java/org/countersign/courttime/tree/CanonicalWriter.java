package org.countersign.courttime.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.courttime.Label;

/**
 * Writes JSON in the canonical form of RFC 8785: no white space, members sorted by the UTF-16 units of their names, the
 * shortest escapes. All scalars are strings, so the form's rule for numbers is never needed. The caller writes members in
 * sorted order; one out of order is a defect of the program.
 */
public final class CanonicalWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int size;
    private boolean first = true;

    public CanonicalWriter(int expected) {
        this.bytes = new byte[expected];
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public CanonicalWriter open(char bracket) {
        put((byte) bracket);
        first = true;
        return this;
    }

    public CanonicalWriter close(char bracket) {
        put((byte) bracket);
        first = false;
        return this;
    }

    public CanonicalWriter name(String name) {
        next();
        quoted(name);
        put((byte) ':');
        first = true;
        return this;
    }

    public CanonicalWriter member(String name, String value) {
        name(name);
        return value(value);
    }

    public CanonicalWriter value(String value) {
        next();
        quoted(value);
        return this;
    }

    public CanonicalWriter label(String name, Label label) {
        name(name).item().open('{').member("en", label.en()).member("es", label.es());
        return close('}');
    }

    /** Begins an element of an array, or the value of a member, that is itself an object or an array. */
    public CanonicalWriter item() {
        next();
        return this;
    }

    /** A text of law as it was written. */
    public CanonicalWriter written(Written text) {
        return canonical(text.canonical());
    }

    /** A value already in canonical form. */
    public CanonicalWriter canonical(byte[] canonical) {
        next();
        room(canonical.length);
        System.arraycopy(canonical, 0, bytes, size, canonical.length);
        size += canonical.length;
        return this;
    }

    public CanonicalWriter texts(String name, Iterable<String> values) {
        name(name).item().open('[');
        for (String value : values) {
            value(value);
        }
        return close(']');
    }

    public CanonicalWriter texts(String name, Map<String, String> sorted) {
        name(name).item().open('{');
        sorted.forEach(this::member);
        return close('}');
    }

    /** The canonical form of a tree. */
    public static byte[] of(Tree tree) {
        CanonicalWriter writer = new CanonicalWriter(512);
        writer.tree(tree);
        return writer.toBytes();
    }

    private void tree(Tree tree) {
        switch (tree) {
            case Tree.Text text -> value(text.value());
            case Tree.Items items -> items(items.items());
            case Tree.Mapping mapping -> {
                item().open('{');
                new TreeMap<>(mapping.entries()).forEach((name, value) -> {
                    name(name);
                    tree(value);
                });
                close('}');
            }
        }
    }

    private void items(List<Tree> items) {
        item().open('[');
        items.forEach(this::tree);
        close(']');
    }

    private void next() {
        if (!first) {
            put((byte) ',');
        }
        first = false;
    }

    private void quoted(String text) {
        room(text.length() + 2);
        bytes[size++] = '"';
        int at = plain(text);
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (isPlain(unit)) {
                put((byte) unit);
                at++;
            } else if (unit < 0x80) {
                escaped(unit);
                at++;
            } else {
                at += encoded(text, at);
            }
        }
        put((byte) '"');
    }

    /** Writes the units before the first that is not written as itself, for which there is room, and returns its place. */
    private int plain(String text) {
        byte[] into = bytes;
        int start = size;
        int length = text.length();
        int at = 0;
        while (at < length && isPlain(text.charAt(at))) {
            into[start + at] = (byte) text.charAt(at);
            at++;
        }
        size = start + at;
        return at;
    }

    private static boolean isPlain(char unit) {
        return unit >= 0x20 && unit < 0x80 && unit != '"' && unit != '\\';
    }

    /** Writes the code point at a place as UTF-8 and returns how many units it took. */
    private int encoded(String text, int at) {
        char unit = text.charAt(at);
        if (unit < 0x800) {
            put((byte) (0xC0 | unit >> 6));
            put((byte) (0x80 | unit & 0x3F));
            return 1;
        }
        int units = Character.charCount(text.codePointAt(at));
        byte[] utf8 = text.substring(at, at + units).getBytes(StandardCharsets.UTF_8);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
        return units;
    }

    private void escaped(char unit) {
        put((byte) '\\');
        switch (unit) {
            case '"', '\\' -> put((byte) unit);
            case '\b' -> put((byte) 'b');
            case '\t' -> put((byte) 't');
            case '\n' -> put((byte) 'n');
            case '\f' -> put((byte) 'f');
            case '\r' -> put((byte) 'r');
            default -> {
                for (byte each : new byte[] {'u', '0', '0', HEX[unit >> 4], HEX[unit & 15]}) {
                    put(each);
                }
            }
        }
    }

    private void put(byte value) {
        room(1);
        bytes[size++] = value;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
