package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Label;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.certificate.Dates;
import org.countersign.law.LawBook;

/** A file of questions: one row of answer for each deadline, a refusal in its row, and the batch goes on. */
final class Batch {
    private static final List<String> ANSWERS = List.of(
            "due_on", "due_at", "zone", "rule", "citation", "readings", "refusal", "certificate_sha256", "notes");
    private static final int ROWS_BETWEEN_REPORTS = 5000;

    private final LawBook book;
    private final CourtTime courtTime;
    private final Locale locale;
    private final PrintWriter progress;
    private boolean refusedAny;

    Batch(LawBook book, CourtTime courtTime, Locale locale, PrintWriter progress) {
        this.book = book;
        this.courtTime = courtTime;
        this.locale = locale;
        this.progress = progress;
    }

    int run(Path in, Path out) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        if (!Files.isRegularFile(in)) {
            throw new Failures.Unusable("There is no file " + in + "; name the CSV file of questions.");
        }
        try (Reader reader = Files.newBufferedReader(in);
                CSVParser rows = format.parse(reader);
                Writer writer = Files.newBufferedWriter(out);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            answer(rows, printer);
            return refusedAny ? Main.SOME_REFUSALS : 0;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException unreadable) {
            throw new Failures.Unusable(
                    "The batch cannot be read or written: " + unreadable.getMessage() + "; it must be CSV in UTF-8.");
        }
    }

    private void answer(CSVParser rows, CSVPrinter printer) throws IOException {
        List<String> columns = rows.getHeaderNames().stream()
                .map(name -> name.startsWith("\uFEFF") ? name.substring(1) : name)
                .toList();
        requireColumns(columns);
        printer.printRecord(header(columns));
        long count = 0;
        for (CSVRecord row : rows) {
            for (Certificate certificate : certificates(row, columns)) {
                printer.printRecord(line(row, columns, certificate));
            }
            if (++count % ROWS_BETWEEN_REPORTS == 0) {
                progress.println(count + " rows ...");
                progress.flush();
            }
        }
    }

    private static void requireColumns(List<String> columns) {
        List<String> names =
                columns.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        boolean asks = names.contains("rule") || names.contains("event");
        if (!asks || !names.contains("date")) {
            throw new Failures.Unusable(
                    "The batch's first line must name its columns: id,court,jurisdiction,rule,event,date,time,service,"
                            + "facts,case_filed (rule or event, and date, are needed).");
        }
    }

    private List<Certificate> certificates(CSVRecord row, List<String> columns) {
        if (row.size() <= columns.size()) {
            return inquiry(row, columns).certificates(book, courtTime, CourtTime.Breadth.USUAL);
        }
        Label sentence = new Label(
                "This row has " + row.size() + " cells and the first line names " + columns.size()
                        + " columns; quote cells that hold a comma.",
                "Esta fila tiene " + row.size() + " celdas y la primera línea nombra " + columns.size()
                        + " columnas; ponga entre comillas las celdas con coma.");
        Question nothing =
                new Question("", Court.ofJurisdiction("", "", List.of()), Trigger.of("", LocalDate.EPOCH), Facts.NONE);
        return List.of(Certificate.ofRefusal(nothing, new Outcome.Refusal("row", sentence)));
    }

    /** The input columns as they are, then the answers; an input column of an answer's name is kept. */
    private static List<String> header(List<String> columns) {
        List<String> header = new ArrayList<>(columns);
        header.addAll(ANSWERS);
        return header;
    }

    private static Inquiry inquiry(CSVRecord row, List<String> columns) {
        Map<String, String> facts = new TreeMap<>(Inquiry.factsOf(cell(row, columns, "facts")));
        String filed = cell(row, columns, "case_filed");
        if (!filed.isEmpty()) {
            facts.put("case-filed", filed);
        }
        return new Inquiry(
                cell(row, columns, "court"),
                cell(row, columns, "jurisdiction"),
                cell(row, columns, "rule"),
                cell(row, columns, "event"),
                cell(row, columns, "date"),
                cell(row, columns, "time"),
                cell(row, columns, "service"),
                cell(row, columns, "source"),
                facts);
    }

    private static String cell(CSVRecord row, List<String> columns, String name) {
        int at = columns.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(name);
        return at >= 0 && at < row.size() ? row.get(at).strip() : "";
    }

    private List<String> line(CSVRecord row, List<String> columns, Certificate certificate) {
        List<String> line = new ArrayList<>(row.toList().subList(0, Math.min(row.size(), columns.size())));
        while (line.size() < columns.size()) {
            line.add("");
        }
        if (!certificate.isIssued()) {
            refusedAny = true;
            Outcome.Refusal refusal = (Outcome.Refusal) certificate.outcome();
            String rule = certificate.question().rule();
            line.addAll(List.of("", "", "", rule, "", "", refusal.sentence().in(locale), "", ""));
            return line;
        }
        Outcome.Deadline deadline = DeadlineTable.deadline(certificate);
        line.addAll(List.of(
                deadline.due().on().toString(),
                Dates.iso(deadline.due()),
                Dates.zoneId(deadline.due()),
                certificate.rule().id(),
                certificate.rule().cite(),
                Json.readings(certificate.outcome(), locale),
                "",
                certificate.sha256(),
                notes(deadline)));
        return line;
    }

    /** What a reader of the row must know: conditions, unconfirmed law, holidays not covered. */
    private String notes(Outcome.Deadline deadline) {
        return String.join(
                " ",
                deadline.caveats().stream()
                        .map(caveat -> caveat.sentence().in(locale))
                        .toList());
    }
}
