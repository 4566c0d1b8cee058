package org.countersign.server.docket;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.courttime.Vocabulary;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An event as typed.
 *
 * @param facts one a line, as "name = value"
 */
public record EventForm(String kind, String day, String service, String concerns, String documentNumber, String facts) {

    public EventForm(
            @Nullable String kind,
            @Nullable String day,
            @Nullable String service,
            @Nullable String concerns,
            @Nullable String documentNumber,
            @Nullable String facts) {
        this.kind = text(kind);
        this.day = text(day);
        this.service = text(service);
        this.concerns = text(concerns);
        this.documentNumber = text(documentNumber);
        this.facts = text(facts);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static EventForm of(EventRecord row) {
        return new EventForm(
                row.getKind(),
                row.getHappenedOn() == null ? "" : row.getHappenedOn().toString(),
                row.getServiceMethod(),
                row.getConcerns(),
                row.getDocumentNumber(),
                EventStore.facts(row).entrySet().stream()
                        .map(fact -> fact.getKey() + " = " + fact.getValue())
                        .collect(Collectors.joining("\n")));
    }

    /** Everything that cannot be taken, by field, in the order of the form. */
    Map<String, String> refusals(Vocabulary words, Wording text) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (!words.events().containsKey(kind)) {
            refusals.put("kind", text.of("docket.event.refused.kind"));
        }
        if (date(day).isEmpty()) {
            refusals.put("day", text.of("docket.event.refused.day"));
        }
        if (!service.isEmpty() && !words.services().containsKey(service)) {
            refusals.put("service", text.of("docket.event.refused.service"));
        }
        if (concerns.length() > 300 || documentNumber.length() > 40) {
            refusals.put("concerns", text.of("docket.event.refused.long"));
        }
        wrongFact(words).ifPresent(line -> refusals.put("facts", text.of("docket.event.refused.fact", line)));
        return refusals;
    }

    private Optional<String> wrongFact(Vocabulary words) {
        return facts.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !isFact(words, line))
                .findFirst();
    }

    private static boolean isFact(Vocabulary words, String line) {
        String[] parts = line.split("=", 2);
        Vocabulary.Fact fact = words.facts().get(parts[0].strip());
        return parts.length == 2
                && fact != null
                && (fact.values().isEmpty() || fact.values().contains(parts[1].strip()));
    }

    /** What was typed, once nothing of it was refused. */
    Decision.Entered entered(String label) {
        SortedMap<String, String> stated = new TreeMap<>();
        facts.lines().filter(line -> line.contains("=")).forEach(line -> {
            String[] parts = line.split("=", 2);
            stated.put(parts[0].strip(), parts[1].strip());
        });
        return new Decision.Entered(
                kind,
                date(day).orElseThrow(),
                Optional.of(service).filter(each -> !each.isEmpty()),
                stated,
                concerns.isEmpty() ? label : label + " – " + concerns,
                concerns,
                Optional.of(documentNumber).filter(each -> !each.isEmpty()));
    }

    /** A day as a browser's field sends it. */
    static Optional<LocalDate> date(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return day.getYear() < 1900 || day.getYear() > 2200 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
