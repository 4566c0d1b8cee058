package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.countersign.courttime.CourtTime;
import org.countersign.docket.Column;
import org.countersign.docket.DocketReader;
import org.countersign.docket.Reading;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `countersign docket`: every event of a docket or notice, its deadlines, and where the court's printed date differs. */
@Command(
        name = "docket",
        mixinStandardHelpOptions = true,
        description = "Read dockets and notices: their events, the deadlines, and what the court printed differently.")
final class DocketCommand implements Callable<Integer> {
    private static final int FILES_BETWEEN_REPORTS = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Language language = new Language();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE-OR-FOLDER",
            description = "Dockets (JSON, CSV), notices (mail, HTML, text).")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--column",
            description =
                    "A column of a CSV table and its header, such as filed=\"Filing date\": ${COMPLETION-CANDIDATES}.")
    private Map<Column, String> columns = new EnumMap<>(Column.class);

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--unread", description = "Print the text that was not understood.")
    private boolean unread;

    @Override
    public Integer call() {
        LawBook book = LawLoader.own();
        CaseReport report = new CaseReport(book, new CourtTime(book.law()), language, unread);
        PrintWriter out = spec.commandLine().getOut();
        DocketJson asJson = new DocketJson(language.locale());
        boolean all = true;
        List<Path> files = files();
        for (int at = 0; at < files.size(); at++) {
            Reading reading = new DocketReader(columns).read(bytes(files.get(at)));
            CaseReport.Read read = report.read(files.get(at).getFileName().toString(), reading);
            all &= !read.refused();
            if (json) {
                asJson.add(read);
            } else {
                report.lines(read).forEach(out::println);
            }
            progress(at + 1, files.size());
        }
        if (json) {
            out.println(asJson.text());
        }
        return all ? 0 : Main.SOME_REFUSALS;
    }

    private void progress(int done, int all) {
        if (all > FILES_BETWEEN_REPORTS && done % FILES_BETWEEN_REPORTS == 0) {
            spec.commandLine().getErr().println(done + " of " + all + " files ...");
            spec.commandLine().getErr().flush();
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new Failures.Unusable("There is no file or folder " + path + "; name one.");
            }
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException unreadable) {
                throw new Failures.Unusable("The folder " + path + " cannot be read.");
            }
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException | OutOfMemoryError unreadable) {
            throw new Failures.Unusable("The file " + file + " cannot be read.");
        }
    }
}
