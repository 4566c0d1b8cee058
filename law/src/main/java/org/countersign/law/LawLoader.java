package org.countersign.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.Law;
import org.countersign.courttime.Vocabulary;
import org.countersign.courttime.calendar.CalendarReader;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Tree;
import org.countersign.law.playbook.PlaybookReader;

/**
 * Reads law files into a snapshot. What a file is, its first key says: `pack`, `playbook`, `calendar`, `courts`,
 * `coverage`, a list of the vocabulary. Everything wrong is found in one reading.
 */
public final class LawLoader {
    private final VocabularyReader vocabulary = new VocabularyReader();
    private final Map<String, HolidayCalendar> calendars = new LinkedHashMap<>();
    private final Courts courts = new Courts();
    private final PackReader packs = new PackReader();
    private final Coverage coverage = new Coverage();
    private final Map<String, Tree.Mapping> playbooks = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private LawLoader() {}

    /** The law that comes with this module. */
    public static LawBook own() {
        return load(LawFiles.own());
    }

    /** The law of a folder. */
    public static LawBook load(Path folder) {
        return load(LawFiles.in(folder));
    }

    /** The law of some texts, by file name. */
    public static LawBook load(Map<String, String> texts) {
        LawLoader loader = new LawLoader();
        texts.forEach(loader::read);
        return loader.book();
    }

    private void read(String file, String text) {
        List<Defect> defects = new ArrayList<>();
        if (text.isEmpty()) {
            defects.add(new Defect(0, "this file is empty, larger than 8 MB or not UTF-8; save it as UTF-8 text."));
        } else {
            YamlTree.parse(text, defects).ifPresent(tree -> read(file, tree, defects));
        }
        note(file, defects);
    }

    private void note(String file, List<Defect> defects) {
        defects.forEach(defect -> findings.add(new Finding(file, defect.line(), defect.sentence())));
    }

    private void read(String file, Tree.Mapping tree, List<Defect> defects) {
        var keys = tree.entries().keySet();
        if (keys.contains("pack")) {
            packs.read(file, tree, defects);
        } else if (keys.contains("playbook")) {
            playbooks.put(file, tree);
        } else if (keys.contains("calendar")) {
            calendar(tree, defects);
        } else if (keys.contains("courts") || keys.contains("jurisdictions")) {
            new CourtReader(courts, defects).read(tree);
        } else if (keys.contains("coverage") || keys.contains("sheets")) {
            coverage.read(tree, defects);
        } else if (keys.stream().anyMatch(List.of("events", "services", "facts", "kinds", "sources")::contains)) {
            vocabulary.read(tree, defects);
        } else {
            defects.add(
                    new Defect(
                            tree.line(),
                            "what this file is cannot be told; begin it with `pack`, `playbook`, `calendar`, `courts`, `coverage` or `events`."));
        }
    }

    private void calendar(Tree.Mapping tree, List<Defect> defects) {
        HolidayCalendar calendar = CalendarReader.read(tree, defects);
        if (calendars.putIfAbsent(calendar.id(), calendar) != null) {
            defects.add(
                    new Defect(tree.line(), "calendar " + calendar.id() + " stands in another file too; keep one."));
        }
    }

    private LawBook book() {
        Vocabulary words = vocabulary.vocabulary();
        Law law = new Law(
                words,
                calendars.values(),
                packs.methods().values(),
                packs.tables().values(),
                packs.rules().values());
        findings.addAll(new References(law, courts, packs).findings());
        packs.rows().forEach(entry -> coverage.encoded(entry.row(), entry.encodedBy()));
        List<LawBook.PlaybookFile> procedures = playbooks(law);
        findings.sort(null);
        return new LawBook(law, courts, coverage, procedures, packs.examples(), findings);
    }

    /** Playbooks are read last: they name rules and events. */
    private List<LawBook.PlaybookFile> playbooks(Law law) {
        Map<String, LawBook.PlaybookFile> read = new LinkedHashMap<>();
        playbooks.forEach((file, tree) -> {
            List<Defect> defects = new ArrayList<>();
            PlaybookReader.read(tree, law, defects).ifPresent(playbook -> {
                if (read.putIfAbsent(playbook.id(), new LawBook.PlaybookFile(file, playbook)) != null) {
                    defects.add(new Defect(
                            tree.line(), "playbook " + playbook.id() + " stands in another file too; keep one."));
                }
            });
            note(file, defects);
        });
        return new ArrayList<>(read.values());
    }
}
