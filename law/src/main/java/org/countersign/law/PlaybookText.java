package org.countersign.law;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Law;
import org.countersign.courttime.tree.CanonicalWriter;
import org.countersign.courttime.tree.Defect;
import org.countersign.law.plan.PlaybookExampleRun;
import org.countersign.law.playbook.Playbook;
import org.countersign.law.playbook.PlaybookReader;

/** A firm's own playbook as a text: read with the same checks as those that come with the law, and kept in canonical form. */
public final class PlaybookText {
    private PlaybookText() {}

    /**
     * What reading a text gave.
     *
     * @param playbook the playbook; empty where anything is wrong
     * @param findings everything wrong, with its line
     */
    public record Reading(Optional<Playbook> playbook, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a text, YAML or the canonical form, and runs its examples.
     *
     * @param file what to call the text in findings
     * @param law the rules and events that it may name
     */
    public static Reading read(String file, String text, Law law) {
        List<Defect> defects = new ArrayList<>();
        Optional<Playbook> playbook =
                YamlTree.parse(text, defects).flatMap(tree -> PlaybookReader.read(tree, law, defects));
        List<Finding> findings = new ArrayList<>();
        defects.forEach(defect -> findings.add(new Finding(file, defect.line(), defect.sentence())));
        playbook.ifPresent(read -> findings.addAll(failures(file, read)));
        findings.sort(null);
        return new Reading(findings.isEmpty() ? playbook : Optional.empty(), findings);
    }

    /** The examples of a playbook that fail, each with what it gave. */
    static List<Finding> failures(String file, Playbook playbook) {
        PlaybookExampleRun run = new PlaybookExampleRun(playbook);
        return playbook.examples().stream()
                .flatMap(example -> run.failures(example).stream()
                        .map(failure ->
                                new Finding(file, example.line(), "example of " + playbook.id() + ": " + failure)))
                .toList();
    }

    /** The text of a playbook in canonical form; it reads as the same playbook. */
    public static String of(Playbook playbook) {
        return new String(CanonicalWriter.of(playbook.written().tree()), StandardCharsets.UTF_8);
    }
}
