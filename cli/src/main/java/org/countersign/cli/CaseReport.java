package org.countersign.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.countersign.courttime.Caveat;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Label;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Reading.Role;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.certificate.Print;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.Reading;
import org.countersign.docket.Span;
import org.countersign.docket.reconciliation.Comparison;
import org.countersign.law.LawBook;

/** A docket or notice for a person: each event, what it starts, what the court printed, and what was not read. */
final class CaseReport {
    private static final String INDENT = "      ";

    private final LawBook book;
    private final CaseComputation computation;
    private final Language language;
    private final boolean showUnread;
    private final int width = Terminal.width();
    private final DateTimeFormatter day;

    CaseReport(LawBook book, CourtTime courtTime, Language language, boolean showUnread) {
        this.book = book;
        this.computation = new CaseComputation(book, courtTime);
        this.language = language;
        this.showUnread = showUnread;
        this.day = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", language.locale());
    }

    /**
     * What a file came to.
     *
     * @param file its name
     * @param cases its cases; none where it is refused
     * @param sentence why there are none
     * @param refused whether a person must do something
     */
    record Read(String file, List<CaseRead> cases, Label sentence, boolean refused) {}

    Read read(String file, Reading reading) {
        return switch (reading) {
            case Reading.Dockets dockets -> new Read(file, cases(dockets.dockets()), Label.EMPTY, false);
            case Reading.Noticed noticed ->
                new Read(file, cases(noticed.notice().dockets()), Label.EMPTY, false);
            case Reading.NoNotice no -> new Read(file, List.of(), no.sentence(), false);
            case Reading.Unreadable unreadable -> new Read(file, List.of(), unreadable.sentence(), true);
        };
    }

    private List<CaseRead> cases(List<Docket> dockets) {
        return dockets.stream().map(computation::read).toList();
    }

    List<String> lines(Read read) {
        List<String> lines = new ArrayList<>();
        if (read.cases().isEmpty()) {
            lines.addAll(Terminal.wrap(read.file() + ": " + read.sentence().in(language.locale()), width, ""));
        }
        read.cases().forEach(each -> lines.addAll(lines(each)));
        return lines;
    }

    private List<String> lines(CaseRead read) {
        List<String> lines = new ArrayList<>();
        var named = read.docket().courtCase();
        lines.addAll(Terminal.wrap(
                (named.court().isEmpty() ? "?" : named.court()) + " " + named.number() + "  " + named.title(),
                width,
                ""));
        if (book.courts().court(named.court()).isEmpty()) {
            lines.addAll(Terminal.wrap(
                    language.pick(
                            "The court cannot be told from this paper, so no deadlines are computed.",
                            "No se puede saber el tribunal por este papel, así que no se computan plazos."),
                    width,
                    ""));
        }
        for (CaseRead.Entry entry : read.entries()) {
            entry.events().forEach(event -> lines.addAll(event(entry, event)));
            if (showUnread) {
                lines.addAll(unread(entry));
            }
        }
        lines.addAll(Terminal.wrap(summary(read), width, ""));
        lines.add("");
        return lines;
    }

    private String summary(CaseRead read) {
        long differing =
                read.comparisons().stream().filter(each -> !each.agrees()).count();
        return language.pick(
                counted(read.entries().size(), "entry", "entries") + ", " + counted(read.events(), "event", "events")
                        + ", " + counted(read.comparisons().size(), "printed date", "printed dates")
                        + " compared, " + differing + " differing, "
                        + counted(read.unread(), "stretch", "stretches") + " of text unread"
                        + (showUnread ? "." : " (--unread shows them)."),
                counted(read.entries().size(), "entrada", "entradas") + ", " + counted(read.events(), "hecho", "hechos")
                        + ", " + counted(read.comparisons().size(), "fecha impresa", "fechas impresas")
                        + " en comparación, " + differing + " con diferencia, "
                        + counted(read.unread(), "tramo", "tramos") + " de texto sin leer"
                        + (showUnread ? "." : " (--unread los muestra)."));
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private List<String> event(CaseRead.Entry entry, CaseRead.Event event) {
        DocketEvent found = event.event();
        List<String> lines = new ArrayList<>();
        String number =
                entry.entry().number().isEmpty() ? "" : "#" + entry.entry().number();
        String when = found.on().map(day::format).orElse(language.pick("day not stated", "sin fecha"));
        String label = book.law().vocabulary().event(found.trigger()).in(language.locale());
        String who = found.who().isEmpty() ? "" : " – " + found.who();
        String subject = found.subject().isEmpty() ? "" : " (" + found.subject() + ")";
        String sure = found.reason().isEmpty() ? "" : "  [" + found.reason().in(language.locale()) + "]";
        lines.addAll(hanging(String.format(Locale.ROOT, "%-5s %s  %s%s%s%s", number, when, label, subject, who, sure)));
        event.printed().forEach(printed -> lines.addAll(printed(printed)));
        event.deadlines().stream()
                .filter(Certificate::isIssued)
                .sorted(Comparator.comparing(
                        each -> DeadlineTable.deadline(each).due()))
                .forEach(each -> lines.addAll(deadline(each)));
        return lines;
    }

    private List<String> hanging(String line) {
        List<String> lines = Terminal.wrap(line, width - INDENT.length(), "");
        List<String> hung = new ArrayList<>();
        hung.add(lines.getFirst());
        lines.subList(1, lines.size()).forEach(rest -> hung.add(INDENT + rest));
        return hung;
    }

    private List<String> printed(CaseRead.Printed printed) {
        String head = language.pick("the court printed ", "el tribunal imprimió ")
                + date(printed.date().on()) + " (" + printed.date().label() + ")";
        String rest = printed.comparison()
                .map(this::compared)
                .orElse(language.pick("; set by the court, not counted", "; fijada por el tribunal, sin cómputo"));
        return Terminal.wrap(head + rest, width, INDENT);
    }

    private String compared(Comparison comparison) {
        String computed = comparison
                .computed()
                .map(found -> language.pick("; the law gives ", "; el derecho da ") + date(found))
                .orElse(language.pick("; the law gives no date", "; el derecho no da fecha"));
        return comparison
                .difference()
                .map(difference -> computed + ": " + difference.sentence().in(language.locale()))
                .orElse(language.pick("; the law gives the same", "; el derecho da la misma"));
    }

    private List<String> deadline(Certificate certificate) {
        Outcome.Deadline deadline = DeadlineTable.deadline(certificate);
        String conditions = String.join(
                " ",
                deadline.caveats().stream()
                        .filter(caveat ->
                                caveat.kind() == Caveat.Kind.CONDITION || caveat.kind() == Caveat.Kind.UNCONFIRMED_RULE)
                        .map(caveat -> caveat.sentence().in(language.locale()))
                        .toList());
        String safe = certificate.outcome() instanceof Outcome.Readings readings
                        && !readings.in(Role.SAFE)
                                .due()
                                .on()
                                .equals(deadline.due().on())
                ? " (" + language.pick("safe", Print.role(Role.SAFE)) + " "
                        + date(readings.in(Role.SAFE).due().on()) + ")"
                : "";
        return Terminal.wrap(
                ("-> " + date(deadline.due().on()) + safe + "  "
                                + certificate.rule().act().in(language.locale()) + ", "
                                + certificate.rule().cite() + ". " + conditions)
                        .strip(),
                width,
                INDENT);
    }

    private String date(LocalDate date) {
        return day.format(date);
    }

    private List<String> unread(CaseRead.Entry entry) {
        List<String> lines = new ArrayList<>();
        for (Span span : entry.reading().unread()) {
            lines.addAll(Terminal.wrap(
                    language.pick("unread: ", "sin leer: ")
                            + span.of(entry.entry().text()).strip(),
                    width,
                    INDENT));
        }
        return lines;
    }
}
