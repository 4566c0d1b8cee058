package org.countersign.law.playbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads one worked example of a playbook. */
final class ExampleReader {
    private ExampleReader() {}

    static PlaybookExample read(Tree.Mapping tree, List<Defect> defects) {
        Fields fields = new Fields(tree, "example", defects).ignoring("note");
        String name = fields.required("case");
        fields.required("today");
        PlaybookExample example = new PlaybookExample(
                tree.line(),
                name,
                fields.date("today", LocalDate.EPOCH),
                Words.texts(fields, "facts"),
                Words.dateLists(fields, "events"),
                Words.dates(fields, "milestones"),
                Words.dates(fields, "deadlines"),
                fields.texts("before"),
                fields.texts("done"),
                fields.texts("skipped"),
                fields.texts("ready"),
                Words.texts(fields, "waiting"),
                Words.texts(fields, "blocked"),
                fields.texts("inapplicable"),
                tried(fields, "refused"),
                tried(fields, "permitted"));
        if (!example.expectsSomething()) {
            fields.wrong(fields.line(), "it expects nothing; write `ready`, `waiting`, `blocked` or `refused`.");
        }
        fields.done();
        return example;
    }

    private static List<PlaybookExample.Tried> tried(Fields fields, String key) {
        List<PlaybookExample.Tried> all = new ArrayList<>();
        for (Tree.Mapping each : fields.mappings(key)) {
            Fields inner = new Fields(each, "example, `" + key + "`", fields.defects());
            inner.required("act");
            String step = inner.required("step");
            Actor by = Words.one(inner, "by", Actor.class).orElse(Actor.ATTORNEY);
            String rule = inner.text("rule").orElse("");
            String gate = key.equals("refused") ? inner.required("gate") : "";
            Words.one(inner, "act", Act.class)
                    .ifPresent(act -> all.add(new PlaybookExample.Tried(act, step, by, rule, gate)));
            inner.done();
        }
        return all;
    }
}
