package org.countersign.bench.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who open pages at once, each with a pause between two pages, for a bounded time. */
final class Crowd {

    private final Client client;
    private final List<MeasuredPerson> people;

    Crowd(Client client, List<MeasuredPerson> people) {
        this.client = client;
        this.people = List.copyOf(people);
    }

    /** What it came to: the times of each page by its name, and how long it all took. */
    record Opened(Map<String, Times> times, Duration lasted) {

        double pagesASecond() {
            return times.values().stream().mapToInt(Times::count).sum() / (lasted.toNanos() / 1e9);
        }

        /** The times of the pages of every day, together. */
        Times pages() {
            Times all = new Times();
            MeasuredPage.all().forEach(page -> of(page).copyTo(all));
            return all;
        }

        Times of(MeasuredPage page) {
            return times.getOrDefault(page.name(), new Times());
        }
    }

    /**
     * Lets everybody open the pages in turn.
     *
     * @param meanPause of an exponential pause after each page; zero for none
     * @param lasting when to stop
     */
    Opened open(Duration meanPause, Duration lasting) {
        Map<String, Times> times = new ConcurrentHashMap<>();
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> visits = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                int place = i;
                visits.add(threads.submit(() -> stroll(place, meanPause, begin + lasting.toNanos(), times)));
            }
            for (Future<?> visit : visits) {
                visit.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a page could not be measured", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measurement was interrupted", interrupted);
        }
        return new Opened(new LinkedHashMap<>(times), Duration.ofNanos(System.nanoTime() - begin));
    }

    private void stroll(int place, Duration meanPause, long end, Map<String, Times> times) {
        SplittableRandom random = new SplittableRandom(place);
        MeasuredPerson person = people.get(place);
        for (long turn = place * 7L; System.nanoTime() < end; turn++) {
            MeasuredPage page = MeasuredPage.at(turn);
            long before = System.nanoTime();
            page.visit().open(client, person, turn + place * 1_000L);
            times.computeIfAbsent(page.name(), name -> new Times()).add(System.nanoTime() - before);
            pause(meanPause, random);
        }
    }

    private static void pause(Duration mean, SplittableRandom random) {
        if (mean.isZero()) {
            return;
        }
        try {
            Thread.sleep(Duration.ofNanos((long) (-Math.log(1 - random.nextDouble()) * mean.toNanos())));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
