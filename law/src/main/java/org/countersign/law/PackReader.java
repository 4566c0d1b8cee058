package org.countersign.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.MethodReader;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.RuleReader;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads packs: counting methods, service days, rules, examples, and the rows of the sheets that each encodes. */
final class PackReader {
    private static final List<String> DEFAULTS =
            List.of("counting", "courts", "read", "source", "confirmed", "from", "extendable", "kind", "proceeding");

    private final Map<String, CountingMethod> methods = new LinkedHashMap<>();
    private final Map<String, ServiceDays> tables = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<RowEntry> rows = new ArrayList<>();

    /** Where a rule, method or table stands. */
    record Place(String file, int line) {}

    /** A row of the sheets and what encodes it. */
    record RowEntry(String row, String encodedBy) {}

    void read(String file, Tree.Mapping tree, List<Defect> defects) {
        Fields fields = new Fields(tree, "pack", defects).ignoring("note");
        String jurisdiction = fields.required("jurisdiction");
        fields.required("pack");
        fields.required("version");
        fields.requiredLabel("title");
        boolean isOrder = fields.has("order");
        Tree.Mapping defaults = defaults(fields, jurisdiction);
        Tree.Mapping ofMethods =
                defaults.without("courts", "counting", "extendable", "kind", "jurisdiction", "proceeding");
        for (Tree.Mapping each : fields.mappings("counting-methods")) {
            CountingMethod method = MethodReader.method(withDefaults(each, ofMethods), defects);
            register(methods, method.id(), method, file, each, defects);
        }
        for (Tree.Mapping each : fields.mappings("service-days")) {
            ServiceDays table = MethodReader.serviceDays(withDefaults(each, ofMethods), defects);
            register(tables, table.id(), table, file, each, defects);
        }
        for (Tree.Mapping each : fields.mappings("rules")) {
            RuleReader.read(withDefaults(each, defaults), defects).ifPresent(rule -> {
                register(rules, rule.id(), rule, file, each, defects);
                readExamples(file, rule, jurisdiction, each, isOrder ? new ArrayList<>() : defects);
            });
        }
        fields.done();
    }

    private static Tree.Mapping defaults(Fields fields, String jurisdiction) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        fields.mapping("defaults").ifPresent(mapping -> {
            Fields inner = new Fields(mapping, "pack, `defaults`", fields.defects());
            DEFAULTS.forEach(key -> inner.tree(key).ifPresent(value -> entries.put(key, value)));
            if (mapping.entries().containsKey("service")) {
                inner.wrong(inner.lineOf("service"), "`service` is never a default; write it in each rule.");
                inner.has("service");
            }
            inner.done();
        });
        entries.put("jurisdiction", new Tree.Text(jurisdiction));
        return new Tree.Mapping(entries, 0);
    }

    private static Tree.Mapping withDefaults(Tree.Mapping tree, Tree.Mapping defaults) {
        Tree.Mapping used = tree.entries().containsKey("versions") ? defaults.without("from") : defaults;
        return new Tree.Mapping(used.overlaidBy(tree).entries(), tree.line());
    }

    private <T> void register(
            Map<String, T> list, String id, T value, String file, Tree.Mapping tree, List<Defect> defects) {
        Fields fields = new Fields(tree, id, defects);
        if (list.putIfAbsent(id, value) != null) {
            Place other = places.getOrDefault(id, new Place("?", 0));
            fields.wrong(
                    tree.line(),
                    "this id stands in " + other.file() + ":" + other.line() + " too; give one of them another id.");
        }
        places.putIfAbsent(id, new Place(file, tree.line()));
        fields.texts("rows").forEach(row -> rows.add(new RowEntry(row, id)));
    }

    private void readExamples(String file, Rule rule, String jurisdiction, Tree.Mapping tree, List<Defect> defects) {
        Fields fields = new Fields(tree, "rule " + rule.id(), defects);
        List<Tree.Mapping> versions = fields.mappings("versions");
        List<Tree.Mapping> shared = fields.mappings("examples");
        shared.forEach(each -> examples.add(Example.read(file, rule.id(), jurisdiction, each, defects)));
        if (versions.isEmpty() && shared.isEmpty()) {
            fields.wrong(tree.line(), "`examples` are missing; write at least one that shows the count.");
        }
        for (Tree.Mapping version : versions) {
            Fields inner = new Fields(version, "rule " + rule.id(), defects);
            List<Tree.Mapping> own = inner.mappings("examples");
            own.forEach(each -> examples.add(Example.read(file, rule.id(), jurisdiction, each, defects)));
            if (own.isEmpty()) {
                inner.wrong(version.line(), "this version has no `examples`; write at least one that shows the count.");
            }
        }
    }

    Map<String, CountingMethod> methods() {
        return methods;
    }

    Map<String, ServiceDays> tables() {
        return tables;
    }

    Map<String, Rule> rules() {
        return rules;
    }

    Place place(String id) {
        return places.getOrDefault(id, new Place("?", 0));
    }

    List<Example> examples() {
        return examples;
    }

    List<RowEntry> rows() {
        return rows;
    }
}
