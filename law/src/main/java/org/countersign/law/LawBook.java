package org.countersign.law;

import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Law;
import org.countersign.law.playbook.Playbook;

/**
 * Everything read from the law's files.
 *
 * @param law the snapshot to compute with
 * @param courts courts and jurisdictions
 * @param coverage what became of the rows of the source sheets
 * @param playbooks the procedures, each whole: one with anything wrong is left out and its findings say why
 * @param examples every worked example of a rule
 * @param findings everything wrong, by file and line; empty in a release
 */
public record LawBook(
        Law law,
        Courts courts,
        Coverage coverage,
        List<PlaybookFile> playbooks,
        List<Example> examples,
        List<Finding> findings) {
    /**
     * A playbook and the file it stands in.
     *
     * @param file the file, relative to the law's folder
     * @param playbook what it holds
     */
    public record PlaybookFile(String file, Playbook playbook) {}

    public LawBook {
        playbooks = List.copyOf(playbooks);
        examples = List.copyOf(examples);
        findings = List.copyOf(findings);
    }

    /** The playbook of that id. */
    public Optional<Playbook> playbook(String id) {
        return playbooks.stream()
                .map(PlaybookFile::playbook)
                .filter(playbook -> playbook.id().equals(id))
                .findFirst();
    }
}
