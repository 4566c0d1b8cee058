package org.countersign.bench.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each page for one person alone: whole, its SQL with row security, and its SQL without the walls. */
final class PageBesideSql {

    private static final int REPETITIONS = 200;
    private static final long TURN = 7;
    private static final long LONGEST = 10_000_000_000L;

    private final Results results;

    PageBesideSql(Results results) {
        this.results = results;
    }

    private record Asked(MeasuredPage page, String whom, Times whole, List<RecordedStatement> statements) {}

    void measure(Path data, List<MeasuredPerson> people) {
        try (WatchedWorkspace workspace = WatchedWorkspace.start(data)) {
            Client client = new Client(workspace.port());
            Times checks = alone(client, MeasuredPage.CONFLICT_CHECK, people.get(1), REPETITIONS);
            results.judge(
                    MeasuredPage.CONFLICT_CHECK.name() + ", alone",
                    Results.shown(checks),
                    "p99 under 60 ms",
                    checks.milliseconds(0.99) < 60);
            Map<Asked, Times> secured = new LinkedHashMap<>();
            for (Asked asked : asked(workspace, client, people)) {
                secured.put(asked, SqlAlone.of(workspace.application(), asked.statements(), REPETITIONS));
            }
            SqlAlone.withoutWalls(workspace.owner(), people.getFirst());
            secured.forEach((asked, times) ->
                    say(asked, times, SqlAlone.of(workspace.application(), asked.statements(), REPETITIONS)));
        }
    }

    private static List<Asked> asked(WatchedWorkspace workspace, Client client, List<MeasuredPerson> people) {
        List<Asked> all = new ArrayList<>();
        for (MeasuredPage page : MeasuredPage.all()) {
            all.add(asked(workspace, client, page, "300 matters", people.get(1)));
            all.add(asked(workspace, client, page, "sees all", people.getFirst()));
        }
        return all;
    }

    private static Asked asked(
            WatchedWorkspace workspace, Client client, MeasuredPage page, String whom, MeasuredPerson person) {
        Times whole = new Times();
        long end = System.nanoTime() + LONGEST;
        for (int i = 0; i < REPETITIONS && System.nanoTime() < end; i++) {
            time(whole, client, page, person, TURN);
        }
        List<RecordedStatement> statements =
                workspace.recorder().during(() -> page.visit().open(client, person, TURN));
        // What the page wrote down as read must be sealed before the same is written down again.
        ServerProcess.rest(Duration.ofMillis(1_500));
        return new Asked(page, whom, whole, statements);
    }

    private void say(Asked asked, Times secured, Times bare) {
        String name = asked.page().name() + ", " + asked.whom();
        double over = asked.whole().milliseconds(0.5) - secured.milliseconds(0.5);
        double times = secured.milliseconds(0.5) / bare.milliseconds(0.5);
        results.judge(name, Results.shown(asked.whole()), "its SQL + 8 ms", over <= 8);
        results.judge(
                "· its " + asked.statements().size() + " statements alone",
                Results.shown(secured),
                "at most 3 times without walls",
                times <= 3);
        results.say("· the same without walls", Results.shown(bare));
    }

    /** So many times, each time another matter or word; fewer where that takes more than ten seconds. */
    static Times alone(Client client, MeasuredPage page, MeasuredPerson person, int repetitions) {
        Times times = new Times();
        long end = System.nanoTime() + LONGEST;
        for (long turn = 0; turn < repetitions && System.nanoTime() < end; turn++) {
            time(times, client, page, person, turn);
        }
        return times;
    }

    private static void time(Times times, Client client, MeasuredPage page, MeasuredPerson person, long turn) {
        long before = System.nanoTime();
        page.visit().open(client, person, turn);
        times.add(System.nanoTime() - before);
    }
}
