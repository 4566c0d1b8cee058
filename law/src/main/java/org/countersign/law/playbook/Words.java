package org.countersign.law.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads words of closed lists, labels in lists, and mappings of words. */
final class Words {
    private Words() {}

    /** A constant as it is written in a file: COMPLETE_STEP is complete-step. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> known(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> of(each).equals(word))
                .findFirst();
    }

    private static <E extends Enum<E>> String all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }

    /** The words under a key, each of a closed list. */
    static <E extends Enum<E>> List<E> listed(Fields fields, String key, Class<E> list) {
        List<E> found = new ArrayList<>();
        for (String word : fields.texts(key)) {
            known(list, word)
                    .ifPresentOrElse(
                            found::add,
                            () -> fields.wrong(
                                    fields.lineOf(key),
                                    "`" + key + ": " + word + "` is not known; write of: " + all(list) + "."));
        }
        return found;
    }

    /** The one word under a key, of a closed list. */
    static <E extends Enum<E>> Optional<E> one(Fields fields, String key, Class<E> list) {
        List<E> found = listed(fields, key, list);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    static Condition condition(Fields fields, String key) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        inner(fields, key).ifPresent(inner -> names(fields, key).forEach(name -> facts.put(name, inner.texts(name))));
        return facts.isEmpty() ? Condition.ALWAYS : new Condition(facts);
    }

    static Map<String, String> texts(Fields fields, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        inner(fields, key)
                .ifPresent(inner ->
                        names(fields, key).forEach(name -> inner.text(name).ifPresent(text -> texts.put(name, text))));
        return texts;
    }

    static Map<String, LocalDate> dates(Fields fields, String key) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        inner(fields, key)
                .ifPresent(inner -> names(fields, key)
                        .forEach(name -> inner.parsed(name, LocalDate::parse, "a date like 2026-11-23")
                                .ifPresent(date -> dates.put(name, date))));
        return dates;
    }

    /** One date or several under each name. */
    static Map<String, List<LocalDate>> dateLists(Fields fields, String key) {
        Map<String, List<LocalDate>> dates = new LinkedHashMap<>();
        inner(fields, key).ifPresent(inner -> names(fields, key).forEach(name -> dates.put(name, days(inner, name))));
        return dates;
    }

    private static List<LocalDate> days(Fields fields, String name) {
        List<LocalDate> days = new ArrayList<>();
        for (String text : fields.texts(name)) {
            Tree.Mapping one = new Tree.Mapping(Map.of(name, new Tree.Text(text, fields.lineOf(name))), fields.line());
            new Fields(one, fields.what(), fields.defects())
                    .parsed(name, LocalDate::parse, "a date like 2026-11-23")
                    .ifPresent(days::add);
        }
        return days;
    }

    static List<String> names(Fields fields, String key) {
        return fields.mapping(key)
                .map(mapping -> List.copyOf(mapping.entries().keySet()))
                .orElse(List.of());
    }

    static Optional<Fields> inner(Fields fields, String key) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        return fields.mapping(key)
                .map(mapping -> new Fields(mapping, fields.what() + ", `" + key + "`", fields.defects()));
    }

    /** A list of `{en, es}`. */
    static List<Label> labels(Fields fields, String key) {
        List<Label> labels = new ArrayList<>();
        for (Tree.Mapping each : fields.mappings(key)) {
            Fields inner = new Fields(each, fields.what() + ", `" + key + "`", fields.defects());
            labels.add(new Label(inner.required("en"), inner.required("es")));
            inner.done();
        }
        return labels;
    }
}
