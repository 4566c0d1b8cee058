package org.countersign.law.playbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads one entry of `never`. */
final class GateReader {
    private GateReader() {}

    static Gate read(String step, Tree.Mapping tree, List<Defect> defects) {
        String id = new Fields(tree, "step " + step + ", `never`", defects).required("id");
        Fields fields = new Fields(tree, "gate " + id, defects).ignoring("id", "note");
        Label text = fields.requiredLabel("text");
        String cite = fields.required("cite");
        Set<Act> forbids = new LinkedHashSet<>(Words.listed(fields, "forbids", Act.class));
        checkSeen(fields);
        List<String> of = fields.texts("of");
        Optional<Predecessor> from = PredecessorReader.single(fields, "from");
        Optional<Predecessor> until = PredecessorReader.single(fields, "until");
        Gate gate = new Gate(
                id,
                text,
                cite,
                forbids,
                of.isEmpty() ? List.of(step) : of,
                new LinkedHashSet<>(Words.listed(fields, "by", Actor.class)),
                new LinkedHashSet<>(fields.texts("only")),
                from,
                until,
                Words.condition(fields, "when"));
        fields.done();
        return gate;
    }

    private static void checkSeen(Fields fields) {
        boolean forbids = fields.has("forbids");
        boolean unseen = fields.text("seen").orElse("").equals("no");
        if (fields.has("seen") && !unseen) {
            fields.wrong(fields.lineOf("seen"), "`seen` is only ever no; name the act in `forbids` instead.");
        } else if (forbids == unseen) {
            fields.wrong(
                    fields.line(),
                    "it names no act; write `forbids` with acts that the product sees, or `seen: no`, not both.");
        }
    }
}
