package org.countersign.law.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.courttime.Law;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;
import org.countersign.courttime.tree.Written;

/** Reads a playbook and holds every name in it against the playbook itself and the law. */
public final class PlaybookReader {
    private PlaybookReader() {}

    /**
     * The playbook that a mapping holds; empty where anything in it is wrong.
     *
     * @param law the rules and events that it may name
     * @param defects where every defect is noted, in sentences
     */
    public static Optional<Playbook> read(Tree.Mapping tree, Law law, List<Defect> defects) {
        List<Defect> own = new ArrayList<>();
        Playbook playbook = playbook(tree, own);
        if (own.isEmpty()) {
            own.addAll(new PlaybookNames(playbook, law).defects());
        }
        defects.addAll(own);
        return own.isEmpty() ? Optional.of(playbook) : Optional.empty();
    }

    private static Playbook playbook(Tree.Mapping tree, List<Defect> defects) {
        String id = new Fields(tree, "playbook", defects).required("playbook");
        Fields fields = new Fields(tree, "playbook " + id, defects).ignoring("playbook", "note", "read");
        Playbook playbook = new Playbook(
                id,
                fields.requiredLabel("title"),
                fields.required("area"),
                fields.required("jurisdiction"),
                fields.requiredLabel("client"),
                fields.text("sheet").orElse(""),
                fields.required("version"),
                fields.yesOrNo("confirmed"),
                fields.requiredLabel("standing"),
                asks(fields),
                phases(fields),
                milestones(fields),
                fields.mappings("steps").stream()
                        .map(each -> StepReader.read(each, defects))
                        .toList(),
                fields.mappings("examples").stream()
                        .map(each -> ExampleReader.read(each, defects))
                        .toList(),
                new Written(tree));
        if (playbook.steps().isEmpty()) {
            fields.wrong(fields.line(), "`steps` are missing; write at least one.");
        }
        if (!playbook.sheet().isEmpty() && playbook.examples().isEmpty()) {
            fields.wrong(fields.line(), "`examples` are missing; write at least one that shows which steps are ready.");
        }
        fields.done();
        return playbook;
    }

    private static List<Playbook.Asked> asks(Fields fields) {
        List<Playbook.Asked> asks = new ArrayList<>();
        for (Tree.Mapping each : fields.mappings("asks")) {
            Fields row = new Fields(each, fields.what() + ", `asks`", fields.defects());
            asks.add(new Playbook.Asked(row.required("id"), row.texts("values"), label(row)));
            if (asks.getLast().values().isEmpty()) {
                row.wrong(row.line(), "`values` are missing; write the values that the fact may have.");
            }
            row.done();
        }
        return asks;
    }

    private static List<Playbook.Phase> phases(Fields fields) {
        List<Playbook.Phase> phases = new ArrayList<>();
        for (Tree.Mapping each : fields.mappings("phases")) {
            Fields row = new Fields(each, fields.what() + ", `phases`", fields.defects());
            phases.add(new Playbook.Phase(row.required("id"), label(row)));
            row.done();
        }
        return phases;
    }

    private static List<Milestone> milestones(Fields fields) {
        List<Milestone> milestones = new ArrayList<>();
        for (Tree.Mapping each : fields.mappings("milestones")) {
            String id = new Fields(each, "milestone", fields.defects()).required("id");
            Fields row = new Fields(each, "milestone " + id, fields.defects()).ignoring("id", "note");
            milestones.add(new Milestone(
                    id,
                    label(row),
                    Words.condition(row, "when"),
                    row.texts("on"),
                    row.texts("steps"),
                    row.texts("past"),
                    row.texts("opens")));
            checkWays(row);
            row.done();
        }
        return milestones;
    }

    private static void checkWays(Fields row) {
        boolean byHand = row.text("by").orElse("").equals("hand");
        boolean otherwise = row.has("on") || row.has("steps") || row.has("past") || row.has("opens");
        if (byHand == otherwise) {
            row.wrong(
                    row.line(),
                    "how it is reached is not said; write `on`, `steps`, `past` or `opens`, or `by: hand` alone.");
        }
    }

    private static Label label(Fields row) {
        return new Label(row.required("en"), row.required("es"));
    }
}
