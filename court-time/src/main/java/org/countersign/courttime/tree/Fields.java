package org.countersign.courttime.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.countersign.courttime.Label;

/**
 * Reads the fields of one mapping and notes every defect instead of stopping at the first. What was never asked for is
 * unknown, and {@link #done()} says so with the names that would have been understood.
 */
public final class Fields {
    private final Tree.Mapping mapping;
    private final String what;
    private final List<Defect> defects;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * @param what the thing read, for sentences ("rule frcp-4-m")
     * @param defects where defects are noted
     */
    public Fields(Tree.Mapping mapping, String what, List<Defect> defects) {
        this.mapping = mapping;
        this.what = what;
        this.defects = defects;
    }

    public int line() {
        return mapping.line();
    }

    public String what() {
        return what;
    }

    public List<Defect> defects() {
        return defects;
    }

    /** Notes a defect at a line of this mapping's file. */
    public void wrong(int line, String sentence) {
        defects.add(new Defect(line, what + ": " + sentence));
    }

    public boolean has(String key) {
        asked.add(key);
        return mapping.entries().containsKey(key);
    }

    /** The subtree under a key, whatever it is. */
    public Optional<Tree> tree(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /** The text under a key; a list or mapping there is a defect. */
    public Optional<String> text(String key) {
        return tree(key).flatMap(tree -> switch (tree) {
            case Tree.Text text -> Optional.of(text.value());
            case Tree.Items items -> notA("text", key, items.line());
            case Tree.Mapping other -> notA("text", key, other.line());
        });
    }

    /** The text under a key that must be there; an absent one is a defect and reads as the empty text. */
    public String required(String key) {
        if (!has(key)) {
            wrong(line(), "`" + key + "` is missing; write it.");
        }
        return text(key).orElse("");
    }

    /** A text or a list of texts, as a list. */
    public List<String> texts(String key) {
        return tree(key)
                .map(tree -> switch (tree) {
                    case Tree.Text text -> List.of(text.value());
                    case Tree.Items items -> textsOf(items, key);
                    case Tree.Mapping other ->
                        this.<List<String>>notA("text or a list of texts", key, other.line())
                                .orElse(List.of());
                })
                .orElse(List.of());
    }

    private List<String> textsOf(Tree.Items items, String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items.items()) {
            if (item instanceof Tree.Text text) {
                texts.add(text.value());
            } else {
                notA("list of texts", key, item.line());
            }
        }
        return texts;
    }

    /** The mappings in the list under a key; an absent key is an empty list. */
    public List<Tree.Mapping> mappings(String key) {
        List<Tree.Mapping> found = new ArrayList<>();
        tree(key).ifPresent(tree -> {
            if (tree instanceof Tree.Items items) {
                for (Tree item : items.items()) {
                    if (item instanceof Tree.Mapping each) {
                        found.add(each);
                    } else {
                        notA("list of mappings", key, item.line());
                    }
                }
            } else {
                notA("list of mappings", key, tree.line());
            }
        });
        return found;
    }

    /** The mapping under a key. */
    public Optional<Tree.Mapping> mapping(String key) {
        return tree(key)
                .flatMap(tree ->
                        tree instanceof Tree.Mapping found ? Optional.of(found) : notA("mapping", key, tree.line()));
    }

    /** A label under a key: a mapping with `en` and `es`; absent, the label is empty. */
    public Label label(String key) {
        return mapping(key)
                .map(found -> {
                    Fields fields = new Fields(found, what + ", `" + key + "`", defects);
                    Label label = new Label(fields.required("en"), fields.required("es"));
                    fields.done();
                    return label;
                })
                .orElse(Label.EMPTY);
    }

    /** A label that must be there. */
    public Label requiredLabel(String key) {
        if (!has(key)) {
            wrong(line(), "`" + key + "` is missing; write {en: …, es: …}.");
        }
        return label(key);
    }

    /** A date, or the value given where the key is absent or the word `unknown`. */
    public LocalDate date(String key, LocalDate otherwise) {
        return text(key)
                .filter(text -> !text.equals("unknown"))
                .flatMap(text -> parsed(key, text, LocalDate::parse, "a date like 2026-11-23"))
                .orElse(otherwise);
    }

    /** `true` or `false`; absent is a defect. */
    public boolean yesOrNo(String key) {
        required(key);
        return yesOrNo(key, false);
    }

    /** `true` or `false`, or the value given where the key is absent; anything else is a defect. */
    public boolean yesOrNo(String key, boolean otherwise) {
        return switch (text(key).orElse("")) {
            case "true" -> true;
            case "false" -> false;
            case "" -> otherwise;
            default -> {
                wrong(lineOf(key), "`" + key + "` must be true or false.");
                yield otherwise;
            }
        };
    }

    /** The value that a reader makes of the text under a key; a text it does not understand is a defect. */
    public <T> Optional<T> parsed(String key, Function<String, T> reader, String expected) {
        return text(key).flatMap(text -> parsed(key, text, reader, expected));
    }

    private <T> Optional<T> parsed(String key, String text, Function<String, T> reader, String expected) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException | IllegalArgumentException notUnderstood) {
            wrong(lineOf(key), "`" + key + ": " + text + "` is not understood; write " + expected + ".");
            return Optional.empty();
        }
    }

    /** The line of the value under a key, or of the mapping where the key is absent. */
    public int lineOf(String key) {
        Tree found = mapping.entries().get(key);
        return found == null ? mapping.line() : found.line();
    }

    /** Marks keys as known though another reader reads them. */
    public Fields ignoring(String... keys) {
        asked.addAll(List.of(keys));
        return this;
    }

    /** Notes every key that was never asked for. */
    public void done() {
        for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
            if (!asked.contains(entry.getKey())) {
                wrong(
                        entry.getValue().line(),
                        "`" + entry.getKey() + "` is not a field here; known are " + String.join(", ", asked) + ".");
            }
        }
    }

    private <T> Optional<T> notA(String expected, String key, int line) {
        wrong(line, "`" + key + "` must be a " + expected + ".");
        return Optional.empty();
    }
}
