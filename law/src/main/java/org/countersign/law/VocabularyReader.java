package org.countersign.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.countersign.courttime.Label;
import org.countersign.courttime.Vocabulary;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads the closed lists; files add up. */
final class VocabularyReader {
    private final Map<String, Label> events = new LinkedHashMap<>();
    private final Map<String, Label> services = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Fact> facts = new LinkedHashMap<>();
    private final Map<String, Vocabulary.CourtKind> kinds = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    void read(Tree.Mapping file, List<Defect> defects) {
        Fields fields = new Fields(file, "vocabulary", defects).ignoring("note", "title");
        for (Tree.Mapping each : fields.mappings("events")) {
            add(each, "event", defects, events, row -> label(row));
        }
        for (Tree.Mapping each : fields.mappings("services")) {
            add(each, "service", defects, services, row -> label(row));
        }
        for (Tree.Mapping each : fields.mappings("facts")) {
            add(each, "fact", defects, facts, VocabularyReader::fact);
        }
        for (Tree.Mapping each : fields.mappings("kinds")) {
            add(
                    each,
                    "kind",
                    defects,
                    kinds,
                    row -> new Vocabulary.CourtKind(row.text("counting").orElse(""), label(row)));
        }
        for (Tree.Mapping each : fields.mappings("sources")) {
            add(each, "source", defects, sources, row -> row.required("text"));
        }
        fields.done();
    }

    private static <T> void add(
            Tree.Mapping tree, String what, List<Defect> defects, Map<String, T> list, Function<Fields, T> reader) {
        String id = new Fields(tree, what, defects).required("id");
        Fields row = new Fields(tree, what + " " + id, defects).ignoring("id", "note");
        T value = reader.apply(row);
        row.done();
        if (list.putIfAbsent(id, value) != null) {
            row.wrong(row.line(), "its id stands in the vocabulary twice; keep one.");
        }
    }

    private static Label label(Fields row) {
        return new Label(row.required("en"), row.required("es"));
    }

    private static Vocabulary.Fact fact(Fields row) {
        List<String> values = row.texts("values");
        Vocabulary.FactType type = row.parsed("type", VocabularyReader::type, "date, dates, text, period or yes-no")
                .orElse(Vocabulary.FactType.VALUES);
        if (values.isEmpty() && type == Vocabulary.FactType.VALUES) {
            row.wrong(row.line(), "write `values` or a `type`: date, dates, text, period or yes-no.");
        }
        return new Vocabulary.Fact(type, values, label(row));
    }

    private static Vocabulary.FactType type(String word) {
        return Vocabulary.FactType.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Vocabulary vocabulary() {
        return new Vocabulary(events, services, facts, kinds, sources);
    }
}
