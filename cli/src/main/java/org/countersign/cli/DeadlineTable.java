package org.countersign.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.countersign.courttime.Caveat;
import org.countersign.courttime.Due;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Reading;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.certificate.Print;
import org.countersign.courttime.rule.Rule;

/** Deadlines for a person at a terminal: when first, then what, then by which rule; what is doubtful stands beneath. */
final class DeadlineTable {
    private static final String INDENT = " ".repeat(23);

    private final Language language;
    private final int width;
    private final DateTimeFormatter day;

    DeadlineTable(Language language, int width) {
        this.language = language;
        this.width = width;
        this.day = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", language.locale());
    }

    /** A few lines for each deadline, earliest first, refusals last. */
    List<String> lines(List<Certificate> certificates) {
        List<String> lines = new ArrayList<>();
        certificates.stream()
                .filter(Certificate::isIssued)
                .sorted(Comparator.comparing(
                        (Certificate each) -> deadline(each).due()))
                .forEach(each -> lines.addAll(row(each)));
        certificates.stream().filter(each -> !each.isIssued()).forEach(each -> lines.addAll(refusal(each)));
        if (certificates.stream().anyMatch(Certificate::isIssued)) {
            lines.add("");
            lines.addAll(Terminal.wrap(
                    language.pick(
                            "Add --why for each derivation, --json for certificates.",
                            "Añada --why para cada derivación, --json para los certificados."),
                    width,
                    ""));
        }
        return lines;
    }

    /** The rules that wait for another date. */
    List<String> waiting(SortedMap<String, String> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<String> each = waiting.entrySet().stream()
                .map(rule -> rule.getKey() + " (" + rule.getValue() + ")")
                .toList();
        return Terminal.wrap(
                language.pick(
                                "Also started, once another date is stated with --fact: ",
                                "También empiezan, cuando conste otra fecha con --fact: ")
                        + String.join(", ", each),
                width,
                "");
    }

    /** Every certificate in full. */
    List<String> certificates(List<Certificate> certificates) {
        List<String> lines = new ArrayList<>();
        for (Certificate certificate : certificates) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (certificate.isIssued()) {
                Print.lines(certificate, language.locale()).forEach(line -> lines.addAll(wrapped(line)));
            } else {
                lines.addAll(refusal(certificate));
            }
        }
        return lines;
    }

    private List<String> wrapped(String line) {
        String stripped = line.stripLeading();
        String indent = " ".repeat(line.length() - stripped.length());
        List<String> lines = Terminal.wrap(stripped, width, indent);
        return lines.size() == 1 ? lines : hanging(lines, stripped.startsWith("- ") ? "  " : "  ");
    }

    private static List<String> hanging(List<String> lines, String more) {
        List<String> hung = new ArrayList<>(lines);
        for (int at = 1; at < hung.size(); at++) {
            hung.set(at, more + hung.get(at));
        }
        return hung;
    }

    static Outcome.Deadline deadline(Certificate certificate) {
        return switch (certificate.outcome()) {
            case Outcome.Deadline deadline -> deadline;
            case Outcome.Readings readings -> readings.prevailing();
            case Outcome.Refusal refusal -> throw new IllegalStateException("a refusal has no date");
        };
    }

    private List<String> row(Certificate certificate) {
        Rule.Version rule = certificate.rule();
        Outcome.Deadline deadline = deadline(certificate);
        List<String> lines = new ArrayList<>();
        List<String> act = Terminal.wrap(rule.act().in(language.locale()), width, INDENT);
        lines.add(when(deadline.due()) + act.getFirst().substring(INDENT.length()));
        lines.addAll(act.subList(1, act.size()));
        lines.addAll(Terminal.wrap(rule.cite() + "  [" + rule.id() + "]", width, INDENT));
        if (certificate.outcome() instanceof Outcome.Readings readings) {
            lines.addAll(reading(readings.in(Reading.Role.SAFE), deadline));
            lines.addAll(reading(readings.in(Reading.Role.LATEST), deadline));
        }
        deadline.caveats().stream()
                .filter(caveat -> caveat.kind() != Caveat.Kind.CALENDAR_NEARLY_OVER)
                .forEach(caveat -> lines.addAll(Terminal.wrap(caveat.sentence().in(language.locale()), width, INDENT)));
        return lines;
    }

    private List<String> reading(Reading reading, Outcome.Deadline prevailing) {
        if (reading.due().equals(prevailing.due())) {
            return List.of();
        }
        String role = language.pick(reading.role().word(), Print.role(reading.role()));
        return Terminal.wrap(
                role + " " + when(reading.due()).strip() + ": "
                        + reading.reason().in(language.locale()),
                width,
                INDENT);
    }

    private String when(Due due) {
        String text = day.format(due.on());
        String at = due instanceof Due.At moment ? String.format(Locale.ROOT, " %tR", moment.at()) : "";
        return String.format(Locale.ROOT, "%-23s", text + at);
    }

    private List<String> refusal(Certificate certificate) {
        Outcome.Refusal refusal = (Outcome.Refusal) certificate.outcome();
        String rule = certificate.question().rule();
        String head = language.pick("refused", "rehusado");
        List<String> lines = new ArrayList<>();
        List<String> text = Terminal.wrap(refusal.sentence().in(language.locale()), width, INDENT);
        lines.add(String.format(Locale.ROOT, "%-23s", head) + text.getFirst().substring(INDENT.length()));
        lines.addAll(text.subList(1, text.size()));
        if (!rule.isEmpty()) {
            lines.add(INDENT + "[" + rule + "]");
        }
        return lines;
    }
}
