package org.countersign.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/**
 * A worked example of a rule: a case and what it must come to.
 *
 * @param file the file it stands in
 * @param line its line
 * @param rule the rule's id
 * @param jurisdiction the pack's jurisdiction, where the example names no court
 * @param given what the case is: on, at, event, court, jurisdiction, service, case-filed
 * @param facts further facts
 * @param expected what it must come to: due, due-at, safe, latest, refused, must-not-be
 */
public record Example(
        String file,
        int line,
        String rule,
        String jurisdiction,
        Map<String, String> given,
        Map<String, String> facts,
        Map<String, String> expected) {
    private static final List<String> GIVEN =
            List.of("on", "at", "event", "court", "jurisdiction", "service", "case-filed");
    private static final List<String> EXPECTED = List.of("due", "due-at", "safe", "latest", "refused", "must-not-be");

    static Example read(String file, String rule, String jurisdiction, Tree.Mapping tree, List<Defect> defects) {
        Fields fields = new Fields(tree, "rule " + rule + ", example", defects).ignoring("source", "note");
        Map<String, String> given = texts(fields, GIVEN);
        Map<String, String> expected = texts(fields, EXPECTED);
        Map<String, String> facts = new TreeMap<>();
        fields.mapping("facts").ifPresent(mapping -> {
            Fields inner = new Fields(mapping, fields.what() + ", `facts`", defects);
            mapping.entries().keySet().forEach(name -> {
                List<String> values = inner.texts(name);
                facts.put(name, String.join(",", values));
            });
        });
        if (!given.containsKey("on")) {
            fields.wrong(fields.line(), "`on` is missing; write the day of the event.");
        }
        if (expected.isEmpty()) {
            fields.wrong(fields.line(), "it expects nothing; write `due`, or `refused`.");
        }
        fields.done();
        return new Example(file, tree.line(), rule, jurisdiction, given, facts, expected);
    }

    private static Map<String, String> texts(Fields fields, List<String> names) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : names) {
            fields.text(name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }
}
