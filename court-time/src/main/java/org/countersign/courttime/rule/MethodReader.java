package org.countersign.courttime.rule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;
import org.countersign.courttime.tree.Written;

/** Reads counting methods and tables of service days from a law file or from a certificate. */
public final class MethodReader {
    private final List<Defect> defects;

    private MethodReader(List<Defect> defects) {
        this.defects = defects;
    }

    /** The counting method that a tree describes. */
    public static CountingMethod method(Tree.Mapping tree, List<Defect> defects) {
        MethodReader reader = new MethodReader(defects);
        String id = new Fields(tree, "counting method", defects).required("id");
        List<CountingMethod.Version> versions =
                reader.versions(tree, "counting method " + id, reader::methodVersion, CountingMethod.Version::validity);
        return new CountingMethod(id, versions);
    }

    /** The table of service days that a tree describes. */
    public static ServiceDays serviceDays(Tree.Mapping tree, List<Defect> defects) {
        MethodReader reader = new MethodReader(defects);
        String id = new Fields(tree, "service days", defects).required("id");
        List<ServiceDays.Version> versions =
                reader.versions(tree, "service days " + id, reader::serviceVersion, ServiceDays.Version::validity);
        return new ServiceDays(id, versions);
    }

    private <V> List<V> versions(
            Tree.Mapping tree,
            String what,
            BiFunction<Tree.Mapping, String, V> reader,
            Function<V, Validity> validity) {
        Fields fields = new Fields(tree, what, defects);
        List<Tree.Mapping> texts = fields.mappings("versions");
        Tree.Mapping shared = tree.without("versions", "rows", "examples");
        List<V> versions = new ArrayList<>();
        if (texts.isEmpty()) {
            versions.add(reader.apply(shared, what));
        }
        for (Tree.Mapping text : texts) {
            V version = reader.apply(shared.overlaidBy(text.without("examples")), what);
            for (V earlier : versions) {
                if (validity.apply(earlier).overlaps(validity.apply(version))) {
                    fields.wrong(text.line(), "its versions overlap; end the earlier one with `to`.");
                }
            }
            versions.add(version);
        }
        return versions;
    }

    private CountingMethod.Version methodVersion(Tree.Mapping tree, String what) {
        Fields fields = new Fields(tree, what, defects).ignoring("source", "read", "note");
        fields.label("title");
        CountingMethod.Version version = new CountingMethod.Version(
                fields.required("id"),
                fields.required("cite"),
                Validity.read(fields),
                fields.parsed("first-day", MethodReader::isCourtDay, "next day or next court day")
                        .orElse(false),
                shortPeriods(fields),
                side(fields, "after", what),
                side(fields, "before", what),
                fields.parsed("ends", Ends::parse, "end of day or clerk's closing")
                        .orElse(new Ends.WithTheDay()),
                fields.yesOrNo("confirmed"),
                new Written(tree));
        fields.done();
        return version;
    }

    private static boolean isCourtDay(String text) {
        return switch (text) {
            case "next day" -> false;
            case "next court day" -> true;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static ShortPeriods shortPeriods(Fields fields) {
        return fields.parsed("short-periods", ShortPeriods::parse, "none, fewer than 11 days, 5 days or fewer")
                .orElse(ShortPeriods.NONE);
    }

    private CountingMethod.Side side(Fields fields, String key, String what) {
        Tree.Mapping tree = fields.mapping(key).orElse(new Tree.Mapping(Map.of(), fields.line()));
        Fields inner = new Fields(tree, what + ", `" + key + "`", defects);
        List<String> holidays = inner.texts("holidays");
        for (String each : holidays) {
            if (!each.equals("court") && !each.equals("state")) {
                inner.wrong(inner.lineOf("holidays"), "`" + each + "` is not a set of holidays; write court or state.");
            }
        }
        Roll roll = inner.parsed("roll", Roll::of, "forward, backward or none").orElse(Roll.NONE);
        ShortPeriods own = shortPeriods(fields);
        List<CountingMethod.Alternative> alternatives = new ArrayList<>();
        for (Tree.Mapping each : inner.mappings("alternatives")) {
            Fields other = new Fields(each, what + ", alternative", defects);
            alternatives.add(new CountingMethod.Alternative(
                    other.requiredLabel("reason"),
                    other.parsed("roll", Roll::of, "forward, backward or none").orElse(roll),
                    other.has("short-periods") ? shortPeriods(other) : own));
            other.done();
        }
        inner.done();
        return new CountingMethod.Side(holidays.contains("court"), holidays.contains("state"), roll, alternatives);
    }

    private ServiceDays.Version serviceVersion(Tree.Mapping tree, String what) {
        Fields fields = new Fields(tree, what, defects).ignoring("source", "read", "note");
        fields.label("title");
        Map<String, Span> add = new LinkedHashMap<>();
        for (Tree.Mapping each : fields.mappings("add")) {
            Fields row = new Fields(each, what + ", `add`", defects);
            Span days = row.parsed("days", Span::parseDays, "3 days or 2 court days")
                    .orElse(Span.ofDays(0));
            row.texts("by").forEach(method -> add.put(method, days));
            row.ignoring("note").done();
        }
        ServiceDays.Version version = new ServiceDays.Version(
                fields.required("id"),
                fields.required("cite"),
                Validity.read(fields),
                fields.parsed("sequence", ServiceDays.Sequence::of, "lengthen or add after expiry")
                        .orElseGet(() -> missingSequence(fields, add)),
                add,
                new HashSet<>(fields.texts("none")),
                completions(fields, what),
                alternatives(fields, what),
                fields.yesOrNo("confirmed"),
                new Written(tree));
        fields.done();
        checkMethods(fields, version);
        return version;
    }

    private static ServiceDays.Sequence missingSequence(Fields fields, Map<String, Span> add) {
        if (!add.isEmpty() && !fields.has("sequence")) {
            fields.wrong(fields.line(), "`sequence` is missing; write lengthen or add after expiry.");
        }
        return ServiceDays.Sequence.LENGTHEN;
    }

    private static void checkMethods(Fields fields, ServiceDays.Version version) {
        for (String method : version.none()) {
            if (version.add().containsKey(method)) {
                fields.wrong(fields.lineOf("none"), "`" + method + "` stands in `add` and in `none`; keep one.");
            }
        }
    }

    private List<ServiceDays.Completion> completions(Fields fields, String what) {
        List<ServiceDays.Completion> completions = new ArrayList<>();
        for (Tree.Mapping each : fields.mappings("complete")) {
            Fields row = new Fields(each, what + ", `complete`", defects);
            Set<String> by = Set.copyOf(row.texts("by"));
            Label doubt = row.mapping("doubtful")
                    .map(inner -> new Fields(inner, what + ", `doubtful`", defects).requiredLabel("reason"))
                    .orElse(Label.EMPTY);
            completions.add(new ServiceDays.Completion(by, later(row), doubt));
            row.ignoring("note").done();
        }
        return completions;
    }

    private static ServiceDays.Later later(Fields row) {
        if (row.has("on-closed-day")) {
            return new ServiceDays.Later.NextCourtDayIfClosed();
        }
        if (row.has("from-hour")) {
            row.has("then");
            return new ServiceDays.Later.NextDayFrom(row.parsed("from-hour", LocalTime::parse, "an hour like 17:00")
                    .orElse(LocalTime.MIDNIGHT));
        }
        if (!row.has("after")) {
            row.wrong(row.line(), "write `after`, `on-closed-day` or `from-hour`.");
        }
        return new ServiceDays.Later.After(
                row.parsed("after", Span::parseDays, "a span like 4 days").orElse(Span.ofDays(0)));
    }

    private List<ServiceDays.Alternative> alternatives(Fields fields, String what) {
        List<ServiceDays.Alternative> alternatives = new ArrayList<>();
        for (Tree.Mapping each : fields.mappings("alternatives")) {
            Fields row = new Fields(each, what + ", alternative", defects);
            alternatives.add(new ServiceDays.Alternative(
                    row.requiredLabel("reason"),
                    row.parsed("sequence", ServiceDays.Sequence::of, "lengthen or add after expiry")
                            .orElse(ServiceDays.Sequence.LENGTHEN),
                    Set.copyOf(row.texts("by"))));
            row.done();
        }
        return alternatives;
    }
}
