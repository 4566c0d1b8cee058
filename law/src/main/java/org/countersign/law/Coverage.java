package org.countersign.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** What became of every row of the source sheets: encoded, not a computation, or left out with the reason. */
public final class Coverage {
    private final Set<String> rows = new LinkedHashSet<>();
    private final Map<String, Set<String>> encoded = new LinkedHashMap<>();
    private final Map<String, Exclusion> excluded = new LinkedHashMap<>();

    /** Why a row is no rule here. */
    private record Exclusion(String status, String reason) {}

    /**
     * What became of a row.
     *
     * @param row its id
     * @param status "encoded", "not a computation", "left out" or "unaccounted for"
     * @param detail the rules that encode it, or the reason
     */
    public record Row(String row, String status, String detail) {}

    void read(Tree.Mapping file, List<Defect> defects) {
        Fields fields = new Fields(file, "coverage", defects).ignoring("note", "title");
        for (Tree.Mapping sheet : fields.mappings("sheets")) {
            Fields each = new Fields(sheet, "sheet", defects);
            each.required("sheet");
            rows.addAll(each.texts("rows"));
            each.done();
        }
        for (Tree.Mapping exclusion : fields.mappings("coverage")) {
            Fields each = new Fields(exclusion, "coverage", defects);
            String status = each.required("status");
            if (!status.equals("not-a-computation") && !status.equals("left-out")) {
                each.wrong(each.lineOf("status"), "`status` is not-a-computation or left-out.");
            }
            excluded.put(each.required("row"), new Exclusion(status.replace('-', ' '), each.required("reason")));
            each.done();
        }
        fields.done();
    }

    void encoded(String row, String rule) {
        encoded.computeIfAbsent(row, unused -> new LinkedHashSet<>()).add(rule);
    }

    /** Every row of the sheets, in their order, then any that only rules name. */
    public List<Row> report() {
        Set<String> all = new LinkedHashSet<>(rows);
        all.addAll(encoded.keySet());
        all.addAll(excluded.keySet());
        List<Row> report = new ArrayList<>();
        for (String row : all) {
            report.add(row(row));
        }
        return report;
    }

    private Row row(String row) {
        Set<String> rules = encoded.get(row);
        if (rules != null) {
            return new Row(row, "encoded", String.join(", ", rules));
        }
        Exclusion exclusion = excluded.get(row);
        return exclusion == null
                ? new Row(row, "unaccounted for", "")
                : new Row(row, exclusion.status(), exclusion.reason());
    }
}
