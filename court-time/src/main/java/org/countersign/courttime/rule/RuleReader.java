package org.countersign.courttime.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;
import org.countersign.courttime.tree.Written;

/** Reads a rule from a law file or from a certificate. */
public final class RuleReader {
    private static final String[] COMPUTATION = {
        "on", "count", "preceded-by", "counting", "service", "roll", "ends", "shift"
    };
    private static final String PARTIES =
            "plaintiff, defendant, appellant, appellee, debtor, creditor, trustee, movant, opponent, served, server, any or court";
    private static final Tree.Mapping EMPTY = new Tree.Mapping(Map.of(), 0);

    private final List<Defect> defects;

    private RuleReader(List<Defect> defects) {
        this.defects = defects;
    }

    /** The rule that a tree describes; what is wrong with it is added to the defects, and no version may be left. */
    public static Optional<Rule> read(Tree.Mapping tree, List<Defect> defects) {
        return new RuleReader(defects).rule(tree);
    }

    private Optional<Rule> rule(Tree.Mapping tree) {
        String id = new Fields(tree, "rule", defects).required("id");
        Fields fields = new Fields(tree, "rule " + id, defects);
        if (!id.matches("[A-Za-z0-9-]{1,80}")) {
            fields.wrong(fields.lineOf("id"), "an id has only letters, digits and hyphens.");
        }
        Party party = fields.parsed("party", Party::of, PARTIES).orElse(Party.UNSTATED);
        List<Tree.Mapping> texts = fields.mappings("versions");
        Tree.Mapping shared = tree.without("versions", "rows", "also", "examples", "party");
        List<Rule.Version> versions = new ArrayList<>();
        if (texts.isEmpty()) {
            if (!fields.has("from") && !fields.has("to")) {
                fields.wrong(fields.line(), "`from` is missing; write the first day of force, or unknown.");
            }
            version(shared, id).ifPresent(versions::add);
        }
        for (Tree.Mapping text : texts) {
            version(shared.overlaidBy(text.without("examples")), id).ifPresent(versions::add);
        }
        versions.sort(Comparator.comparing(version -> version.validity().from()));
        checkOverlap(fields, versions);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        String jurisdiction = fields.text("jurisdiction").orElse("");
        return Optional.of(new Rule(id, fields.texts("also"), fields.texts("rows"), jurisdiction, party, versions));
    }

    private static void checkOverlap(Fields fields, List<Rule.Version> versions) {
        for (int at = 1; at < versions.size(); at++) {
            Validity before = versions.get(at - 1).validity();
            Validity after = versions.get(at).validity();
            if (before.overlaps(after)) {
                fields.wrong(
                        versions.get(at).written().line(),
                        "its versions overlap: " + before + " and " + after + "; end the earlier one with `to`.");
            }
        }
    }

    private Optional<Rule.Version> version(Tree.Mapping tree, String id) {
        Fields fields =
                new Fields(tree, "rule " + id, defects).ignoring("id", "jurisdiction", "versions", "rows", "also");
        int before = defects.size();
        Combine combine = fields.parsed("combine", Combine::of, "later-of, earlier-of or one-of")
                .orElse(Combine.SINGLE);
        List<Limb> limbs = limbs(fields, tree, EMPTY);
        Rule.Version version = new Rule.Version(
                id,
                fields.required("cite"),
                fields.requiredLabel("act"),
                fields.texts("courts"),
                fields.parsed("kind", Kind::of, "deadline, not-before, finality, automatic, limitation or floor")
                        .orElse(Kind.DEADLINE),
                conditions(fields),
                Validity.read(fields),
                fields.text("selected-by").orElse(Rule.Version.BY_TRIGGER),
                combine,
                limbs,
                alternatives(fields, tree),
                fields.texts("extendable"),
                new Rule.Offer(
                        fields.yesOrNo("narrow", false),
                        fields.text("proceeding").orElse("")),
                fields.text("replaces").orElse(""),
                fields.required("source"),
                fields.date("read", LocalDate.MIN),
                fields.yesOrNo("confirmed"),
                fields.text("note").orElse(""),
                new Written(tree));
        fields.ignoring(COMPUTATION).done();
        return defects.size() == before ? Optional.of(version) : Optional.empty();
    }

    private static Map<String, List<String>> conditions(Fields fields) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        fields.mapping("when").ifPresent(when -> {
            Fields inner = new Fields(when, fields.what() + ", `when`", fields.defects());
            when.entries().keySet().forEach(fact -> conditions.put(fact, inner.texts(fact)));
        });
        return conditions;
    }

    private List<Rule.Alternative> alternatives(Fields fields, Tree.Mapping tree) {
        List<Rule.Alternative> alternatives = new ArrayList<>();
        for (Tree.Mapping each : fields.mappings("alternatives")) {
            Fields inner = new Fields(each, fields.what() + ", alternative", defects).ignoring(COMPUTATION);
            Label reason = inner.requiredLabel("reason");
            inner.done();
            alternatives.add(new Rule.Alternative(reason, limbs(fields, tree, each.without("reason"))));
        }
        return alternatives;
    }

    private List<Limb> limbs(Fields fields, Tree.Mapping tree, Tree.Mapping override) {
        List<Tree.Mapping> written = fields.mappings("limbs");
        if (written.isEmpty()) {
            Fields single = new Fields(tree.overlaidBy(override), fields.what(), defects);
            return List.of(new Limb(Label.EMPTY, computation(single), true));
        }
        if (!fields.has("combine")) {
            fields.wrong(fields.line(), "`limbs` need `combine`; write later-of, earlier-of or one-of.");
        }
        Tree.Mapping shared = new Tree.Mapping(
                tree.entries().containsKey("counting")
                        ? Map.of("counting", tree.entries().getOrDefault("counting", new Tree.Text("")))
                        : Map.of(),
                tree.line());
        List<Limb> limbs = new ArrayList<>();
        for (Tree.Mapping each : written) {
            Fields limb = new Fields(
                    shared.overlaidBy(each).overlaidBy(new Tree.Mapping(override.entries(), each.line())),
                    fields.what() + ", limb",
                    defects);
            Label name = limb.requiredLabel("name");
            boolean required = limb.yesOrNo("required", true);
            limbs.add(new Limb(name, computation(limb), required));
            limb.done();
        }
        return limbs;
    }

    private Computation computation(Fields fields) {
        if (!fields.has("on")) {
            fields.wrong(fields.line(), "`on` is missing; name the event that starts the period.");
        }
        List<Count> preceding = fields.parsed("preceded-by", Count::parseDays, "a count like 5 days after")
                .map(List::of)
                .orElse(List.of());
        return new Computation(
                fields.texts("on"),
                count(fields),
                preceding,
                fields.required("counting"),
                service(fields),
                fields.parsed("roll", Roll::of, "forward, backward or none").orElse(Roll.BY_METHOD),
                fields.parsed(
                                "ends",
                                Ends::parse,
                                "end of day, at 10:00, Monday next after at 10:00 or clerk's closing")
                        .orElse(new Ends.ByMethod()),
                fields.parsed("shift", RuleReader::shift, "1 day earlier or 1 day later")
                        .orElse(0));
    }

    private static Count count(Fields fields) {
        if (!fields.has("count")) {
            fields.wrong(fields.line(), "`count` is missing; write something like 21 days after.");
        }
        return fields.parsed("count", Count::parse, "a count like 21 days after or 16 court days before")
                .orElse(new Count(Span.ofDays(0), Direction.AFTER));
    }

    private static int shift(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 3 || !words[1].startsWith("day")) {
            throw new IllegalArgumentException(text);
        }
        return switch (words[2]) {
            case "earlier" -> -Integer.parseInt(words[0]);
            case "later" -> Integer.parseInt(words[0]);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private ServiceUse service(Fields fields) {
        if (!fields.has("service")) {
            fields.wrong(fields.line(), "`service` is missing; write none, or the id of a table of service days.");
        }
        return fields.tree("service")
                .map(tree -> switch (tree) {
                    case Tree.Text text ->
                        text.value().equals("none")
                                ? (ServiceUse) new ServiceUse.None()
                                : new ServiceUse.Added(text.value());
                    case Tree.Mapping doubt -> doubtful(fields, doubt);
                    case Tree.Items items -> {
                        fields.wrong(items.line(), "`service` is none, a table's id, or {doubtful: …, reason: …}.");
                        yield new ServiceUse.None();
                    }
                })
                .orElse(new ServiceUse.None());
    }

    private ServiceUse doubtful(Fields fields, Tree.Mapping doubt) {
        Fields inner = new Fields(doubt, fields.what() + ", `service`", defects);
        ServiceUse use = new ServiceUse.Doubtful(inner.required("doubtful"), inner.requiredLabel("reason"));
        inner.done();
        return use;
    }
}
