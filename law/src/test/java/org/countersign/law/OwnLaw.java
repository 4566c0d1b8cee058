package org.countersign.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The module's own law, loaded once for all tests. */
final class OwnLaw {
    static final Map<String, String> TEXTS = LawFiles.own();
    static final LawBook BOOK = LawLoader.load(TEXTS);

    private OwnLaw() {}

    /** What of some examples does not come out, each with what did. */
    static List<Finding> failures(List<Example> examples) {
        return new ExampleRun(new LawBook(BOOK.law(), BOOK.courts(), BOOK.coverage(), List.of(), examples, List.of()))
                .failures();
    }

    /** "k=v;k=v" as facts. */
    static Map<String, String> facts(String cell) {
        return cell.isEmpty()
                ? Map.of()
                : new TreeMap<>(List.of(cell.split(";", -1)).stream()
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(each -> each[0], each -> each[1])));
    }
}
