package org.countersign.docket.format;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.docket.CourtCase;
import org.countersign.docket.NoticedCase;

/** The labels of a notice that describe one case. */
final class CaseLabels {
    private final PageText page;
    private final String sender;
    private final String court;
    private final Map<Labels.Kind, Labels.Value> values = new EnumMap<>(Labels.Kind.class);

    CaseLabels(PageText page, String sender, String court) {
        this.page = page;
        this.sender = sender;
        this.court = court;
    }

    void add(Labels.Value value) {
        values.putIfAbsent(value.label(), value);
    }

    NoticedCase read() {
        String caseLink = link(Labels.Kind.CASE_NUMBER, "");
        String number = firstWord(line(Labels.Kind.CASE_NUMBER));
        return new NoticedCase(
                new CourtCase(CourtNames.id(caseLink, sender, court), number, line(Labels.Kind.CASE_NAME)),
                filers(),
                entryNumber(),
                documentLink(),
                line(Labels.Kind.TEXT),
                closed());
    }

    private String documentLink() {
        String numbered = link(Labels.Kind.DOCUMENT_NUMBER, "/doc");
        return numbered.isEmpty() ? link(Labels.Kind.DOCUMENTS, "/doc") : numbered;
    }

    private String line(Labels.Kind kind) {
        Labels.Value value = values.get(kind);
        return value == null ? "" : value.line();
    }

    private String link(Labels.Kind kind, String containing) {
        Labels.Value value = values.get(kind);
        return value == null
                ? ""
                : page.link(value.from(), value.to(), containing).orElse("");
    }

    private List<String> filers() {
        Labels.Value value = values.get(Labels.Kind.FILER);
        return value == null
                ? List.of()
                : value.text()
                        .lines()
                        .map(Texts::oneLine)
                        .filter(name -> !name.isEmpty())
                        .limit(Limits.LISTED)
                        .toList();
    }

    private String entryNumber() {
        String stated = line(Labels.Kind.DOCUMENT_NUMBER);
        int end = 0;
        while (end < stated.length() && Character.isDigit(stated.charAt(end))) {
            end++;
        }
        return stated.substring(0, end);
    }

    private Optional<LocalDate> closed() {
        String warning = line(Labels.Kind.WARNING);
        int on = warning.lastIndexOf(" on ");
        return on < 0 ? Optional.empty() : Days.of(warning.substring(on + 4));
    }

    private static String firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }
}
