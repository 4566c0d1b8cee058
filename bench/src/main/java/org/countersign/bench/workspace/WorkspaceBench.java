package org.countersign.bench.workspace;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.server.database.RunningDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the pages of one large firm among many, sixteen people at once, beside each page's SQL alone; before that the
 * same with a tenth of the matters, to show the growth. Everything runs on this machine and is deleted at the end.
 */
public final class WorkspaceBench {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final Path home;
    private final Clock clock;
    private final Duration lasting;
    private final Results results;

    private WorkspaceBench(Path home, Clock clock, PrintStream out, Duration lasting) {
        this.home = home;
        this.clock = clock;
        this.lasting = lasting;
        this.results = new Results(out);
    }

    /**
     * Runs it all.
     *
     * @param home of the repository, whose start script is run
     * @param clock of the measured server, which is a process of its own: the present time of this machine
     * @param matters of the large firm; every 500 bring a smaller firm along, up to 199
     * @param seconds that each crowd opens pages
     * @return the table in Markdown
     */
    public static String run(Path home, Clock clock, PrintStream out, int matters, int seconds) {
        quiet();
        WorkspaceBench bench = new WorkspaceBench(home, clock, out, Duration.ofSeconds(seconds));
        Map<String, Double> before = bench.small(new MeasuredFirms(matters / 10, 0));
        bench.large(new MeasuredFirms(matters, Math.min(199, matters / 500)), before);
        return bench.results.asMarkdown();
    }

    /** Until the workspace inside this process sets up its log, libraries would talk to the terminal. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.WARN);
        }
    }

    /** The median of each page at a tenth of the size; the first server of a build also writes Java's cache when it stops. */
    private Map<String, Double> small(MeasuredFirms firms) {
        return in(data -> {
            try (ServerProcess server = ServerProcess.start(home, data)) {
                Client client = new Client(server.port());
                List<MeasuredPerson> people = load(server, firms);
                Crowd crowd = new Crowd(client, people);
                crowd.open(Duration.ZERO, lasting.dividedBy(4));
                return medians(client, people.get(1));
            }
        });
    }

    private void large(MeasuredFirms firms, Map<String, Double> before) {
        in(data -> {
            List<MeasuredPerson> people;
            try (ServerProcess server = ServerProcess.start(home, data)) {
                long begin = System.nanoTime();
                people = load(server, firms);
                results.say(
                        String.format(
                                Locale.ROOT,
                                "loading %,d matters and %d smaller firms",
                                firms.matters(),
                                firms.others()),
                        (System.nanoTime() - begin) / 1_000_000_000 + " s");
            }
            try (ServerProcess server = ServerProcess.start(home, data)) {
                asStarted(server);
                crowded(server, people, before);
            }
            new PageBesideSql(results).measure(data, people);
            return before;
        });
    }

    private void asStarted(ServerProcess server) {
        results.under("start to first page, warm", server.untilFirstPage().toMillis() / 1000.0, 6, "s");
        Client client = new Client(server.port());
        String page = client.peek("/sign-in");
        ServerProcess.rest(Duration.ofSeconds(5));
        results.under("memory of the JVM at rest", server.megabytes(ServerProcess.Held.NOW), 350, "MB");
        results.under("script of a page, gzipped", PageAssets.kilobytes(client, page, PageAssets.SCRIPTS), 25, "KB");
        results.under("style of a page, gzipped", PageAssets.kilobytes(client, page, PageAssets.STYLES), 20, "KB");
    }

    private void crowded(ServerProcess server, List<MeasuredPerson> people, Map<String, Double> before) {
        Client client = new Client(server.port());
        Crowd crowd = new Crowd(client, people);
        crowd.open(Duration.ZERO, lasting.dividedBy(2));
        Map<String, Double> after = medians(client, people.get(1));
        withPause(crowd.open(PAUSE, lasting));
        withoutPause(crowd.open(Duration.ZERO, lasting));
        results.under(
                "memory of the JVM under the load, at most", server.megabytes(ServerProcess.Held.AT_MOST), 700, "MB");
        growth(before, after);
    }

    private void withPause(Crowd.Opened opened) {
        results.say("16 people, mean pause 500 ms", Results.shown(opened.pagesASecond(), "pages/s"));
        Times all = opened.pages();
        results.judge("· all pages", Results.shown(all), "p99 under 50 ms", all.milliseconds(0.99) < 50);
        MeasuredPage.all().forEach(page -> results.say("· " + page.name(), Results.shown(opened.of(page))));
        Times checks = opened.of(MeasuredPage.CONFLICT_CHECK);
        results.judge(
                "· " + MeasuredPage.CONFLICT_CHECK.name(),
                Results.shown(checks),
                "p99 under 100 ms",
                checks.milliseconds(0.99) < 100);
    }

    private void withoutPause(Crowd.Opened opened) {
        Times all = opened.pages();
        results.judge(
                "16 people without pause",
                Results.shown(opened.pagesASecond(), "pages/s"),
                "over 250 pages/s",
                opened.pagesASecond() > 250);
        results.judge("· all pages", Results.shown(all), "p99 under 150 ms", all.milliseconds(0.99) < 150);
        MeasuredPage.all().forEach(page -> results.say("· " + page.name(), Results.shown(opened.of(page))));
        results.say("· " + MeasuredPage.CONFLICT_CHECK.name(), Results.shown(opened.of(MeasuredPage.CONFLICT_CHECK)));
    }

    private void growth(Map<String, Double> before, Map<String, Double> after) {
        after.forEach((page, median) -> {
            double times = median / before.getOrDefault(page, Double.NaN);
            results.judge(
                    "ten times the matters: " + page,
                    String.format(
                            Locale.ROOT,
                            "%.2f times (%.1f to %.1f ms)",
                            times,
                            before.getOrDefault(page, Double.NaN),
                            median),
                    "at most 1.5 times",
                    times <= 1.5);
        });
    }

    /** Of each page for one person alone. */
    private static Map<String, Double> medians(Client client, MeasuredPerson person) {
        Map<String, Double> medians = new LinkedHashMap<>();
        MeasuredPage.all()
                .forEach(page -> medians.put(
                        page.name(),
                        PageBesideSql.alone(client, page, person, 200).milliseconds(0.5)));
        return medians;
    }

    private List<MeasuredPerson> load(ServerProcess server, MeasuredFirms firms) {
        try (RunningDatabase database = server.database()) {
            firms.write(database.owner().database(), LocalDate.now(clock.withZone(ZONE)));
            return firms.people(database.owner().database(), clock.instant());
        }
    }

    private interface InDirectory<T> {
        T work(Path data);
    }

    private static <T> T in(InDirectory<T> work) {
        try {
            Path data = Files.createTempDirectory("countersign-bench");
            try {
                return work.work(data);
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
        } catch (IOException unable) {
            throw new UncheckedIOException("no temporary directory could be used", unable);
        }
    }
}
