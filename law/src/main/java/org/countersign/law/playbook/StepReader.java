package org.countersign.law.playbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads one step. */
final class StepReader {
    private static final String BY_HAND = "by hand";

    private StepReader() {}

    static PlaybookStep read(Tree.Mapping tree, List<Defect> defects) {
        String id = new Fields(tree, "step", defects).required("id");
        Fields fields = new Fields(tree, "step " + id, defects).ignoring("id", "note");
        PlaybookStep step = new PlaybookStep(
                id,
                number(fields, "row", 0, 0),
                fields.required("phase"),
                fields.requiredLabel("title"),
                PredecessorReader.all(fields, "after"),
                Words.condition(fields, "when"),
                fields.required("who"),
                roles(fields),
                level(fields),
                fields.yesOrNo("optional", false),
                repeats(fields),
                Words.one(fields, "act", Act.class),
                number(fields, "days", 1, 1),
                Words.labels(fields, "documents"),
                fields.texts("rules"),
                fields.text("unlinked").orElse(""),
                Words.labels(fields, "done"),
                fields.mappings("never").stream()
                        .map(each -> GateReader.read(id, each, defects))
                        .toList());
        if (step.done().isEmpty()) {
            fields.wrong(fields.line(), "`done` is missing; write when it is done, as a list of {en: …, es: …}.");
        }
        fields.done();
        return step;
    }

    private static Level level(Fields fields) {
        fields.required("level");
        return fields.parsed("level", Level::parse, "0 to 4, a span like 3-4, or none")
                .orElse(Level.NONE);
    }

    private static Map<Part, List<Actor>> roles(Fields fields) {
        Map<Part, List<Actor>> roles = new EnumMap<>(Part.class);
        if (!fields.has("roles")) {
            fields.wrong(fields.line(), "`roles` is missing; write who does, prepares, approves or decides.");
        }
        Words.inner(fields, "roles").ifPresent(inner -> {
            for (Part part : Part.values()) {
                List<Actor> actors = Words.listed(inner, Words.of(part), Actor.class);
                if (!actors.isEmpty()) {
                    roles.put(part, List.copyOf(actors));
                }
            }
            inner.done();
        });
        return roles;
    }

    private static Repeats repeats(Fields fields) {
        List<String> words = fields.texts("repeats");
        if (words.isEmpty()) {
            return Repeats.ONCE;
        }
        return words.equals(List.of(BY_HAND)) ? new Repeats.ByHand() : new Repeats.OnEvents(words);
    }

    private static int number(Fields fields, String key, int least, int otherwise) {
        return fields.parsed(
                        key,
                        text -> {
                            int number = Integer.parseInt(text);
                            if (number < least || number > 1000) {
                                throw new IllegalArgumentException(text);
                            }
                            return number;
                        },
                        "a whole number from " + least + " to 1000")
                .orElse(otherwise);
    }
}
