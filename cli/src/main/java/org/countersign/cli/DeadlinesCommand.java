package org.countersign.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.law.LawBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `countersign deadlines`: from an event to its deadlines, or a file of such questions. */
@Command(
        name = "deadlines",
        mixinStandardHelpOptions = true,
        description = "Compute the deadlines that an event starts, each with its certificate.")
final class DeadlinesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Language language = new Language();

    @Option(names = "--court", description = "The court's id, such as cand or tx-district-harris.")
    private String court = "";

    @Option(names = "--jurisdiction", description = "Where no court is named: us-federal, us-ca, ...")
    private String jurisdiction = "";

    @Option(names = "--event", description = "The event, such as summons-served.")
    private String event = "";

    @Option(names = "--on", description = "The day of the event, such as 2026-03-02.")
    private String on = "";

    @Option(names = "--at", description = "Its time on the court's clock, such as 10:23.")
    private String at = "";

    @Option(names = "--service", description = "How the paper was served, such as mail.")
    private String service = "";

    @Option(names = "--source", description = "Where the event was read, for the certificate: ECF 5, proof of service.")
    private String source = "";

    @Option(names = "--fact", description = "A fact of the case, such as defendant=united-states. May be repeated.")
    private List<String> facts = new ArrayList<>();

    @Option(names = "--case-filed", description = "The day the case was filed.")
    private String caseFiled = "";

    @Option(names = "--rule", description = "One rule only, such as frcp-12-a-1-A-i.")
    private String rule = "";

    @Option(names = "--standing-order", description = "A court's or judge's standing order, as a file.")
    private @Nullable Path standingOrder;

    @Option(names = "--why", description = "Print each deadline's certificate.")
    private boolean why;

    @Option(names = "--all", description = "Also rules for particular motions, orders and proceedings.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON with the certificates.")
    private boolean json;

    @Option(names = "--save", description = "A folder to which each certificate is written, named by its hash.")
    private @Nullable Path save;

    @Option(names = "--batch", description = "A CSV file of questions.")
    private @Nullable Path batch;

    @Option(names = "--out", description = "The CSV file for the answers of a batch.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        LawBook book = Books.withOrder(standingOrder);
        CourtTime courtTime = new CourtTime(book.law());
        if (batch != null) {
            if (out == null) {
                throw new Failures.Unusable("Name the file for the answers with --out.");
            }
            return new Batch(
                            book,
                            courtTime,
                            language.locale(),
                            spec.commandLine().getErr())
                    .run(batch, out);
        }
        List<Certificate> certificates =
                inquiry().certificates(book, courtTime, all ? CourtTime.Breadth.ALL : CourtTime.Breadth.USUAL);
        if (save != null) {
            CertificateFiles.save(certificates, save);
        }
        print(certificates, rule.isEmpty() ? inquiry().waiting(book, courtTime) : new TreeMap<>());
        if (rule.isEmpty() && !all && !json) {
            tellOfOthers(inquiry().others(book, courtTime));
        }
        return certificates.stream().allMatch(Certificate::isIssued) ? 0 : Main.SOME_REFUSALS;
    }

    private void tellOfOthers(int others) {
        if (others > 0) {
            spec.commandLine()
                    .getOut()
                    .println(language.pick(
                            others + " more for particular motions and proceedings: --all.",
                            others + " más para peticiones y procedimientos particulares: --all."));
        }
    }

    private Inquiry inquiry() {
        Map<String, String> known = new TreeMap<>();
        facts.forEach(each -> known.putAll(Inquiry.factsOf(each)));
        if (!caseFiled.isEmpty()) {
            known.put("case-filed", caseFiled);
        }
        return new Inquiry(court, jurisdiction, rule, event, on, at, service, source, known);
    }

    private void print(List<Certificate> certificates, SortedMap<String, String> waiting) {
        var printer = spec.commandLine().getOut();
        if (json) {
            printer.println(Json.of(certificates, language.locale()));
            return;
        }
        DeadlineTable table = new DeadlineTable(language, Terminal.width());
        boolean whole = why || !rule.isEmpty();
        (whole ? table.certificates(certificates) : table.lines(certificates)).forEach(printer::println);
        table.waiting(waiting).forEach(printer::println);
    }
}
