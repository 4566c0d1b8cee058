package org.countersign.courttime.smalllaw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.tree.Tree;

/** Reads law as YAML's flow style writes it: {@code id: x, on: [a, b], after: {roll: forward}, cite: "5 U.S.C. 6103(a)"}. */
public final class FlowTree {
    private final String text;
    private int at;

    private FlowTree(String text) {
        this.text = text;
    }

    /** The mapping of some entries divided by commas, without the outer braces. */
    public static Tree.Mapping of(String entries) {
        FlowTree reader = new FlowTree("{" + entries.strip() + "}");
        Tree.Mapping mapping = reader.mapping();
        if (reader.at < reader.text.length()) {
            throw new IllegalArgumentException("more than one mapping: " + entries);
        }
        return mapping;
    }

    private Tree.Mapping mapping() {
        Map<String, Tree> entries = new LinkedHashMap<>();
        at++;
        while (!comes('}')) {
            int colon = text.indexOf(':', at);
            String key = text.substring(at, colon).strip();
            at = colon + 1;
            entries.put(key, value());
            skipComma();
        }
        at++;
        return new Tree.Mapping(entries, 0);
    }

    private Tree value() {
        if (comes('{')) {
            return mapping();
        }
        if (comes('[')) {
            return items();
        }
        return new Tree.Text(comes('"') ? quoted() : plain());
    }

    private Tree.Items items() {
        List<Tree> items = new ArrayList<>();
        at++;
        while (!comes(']')) {
            items.add(value());
            skipComma();
        }
        at++;
        return new Tree.Items(items, 0);
    }

    private String quoted() {
        int end = text.indexOf('"', at + 1);
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private String plain() {
        int from = at;
        while (",]}\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private void skipComma() {
        if (comes(',')) {
            at++;
        }
    }

    private boolean comes(char wanted) {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at) == wanted;
    }
}
