package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.DocketReader;
import org.countersign.docket.EntryReading;
import org.countersign.docket.EventReader;
import org.countersign.docket.Reading;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The largest docket beside the project: its bytes read, its events recognised, every deadline certified. */
@State(Scope.Benchmark)
public class LargestDocket {
    private final LawBook book = LawLoader.own();
    private final CourtTime courtTime = new CourtTime(book.law());
    private final byte[] bytes;

    /** Reads the file and the law. */
    public LargestDocket() {
        try {
            this.bytes = Files.readAllBytes(file().orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Benchmark
    public List<Certificate> readAndComputed() {
        List<Certificate> certificates = new ArrayList<>();
        if (new DocketReader().read(bytes) instanceof Reading.Dockets found) {
            found.dockets().forEach(docket -> compute(docket, certificates));
        }
        return certificates;
    }

    private void compute(Docket docket, List<Certificate> certificates) {
        Optional<Court> court = book.courts().court(docket.courtCase().court());
        if (court.isEmpty()) {
            return;
        }
        for (EntryReading entry : EventReader.read(docket)) {
            for (DocketEvent event : entry.events()) {
                questions(court.get(), event).forEach(each -> certificates.add(courtTime.certify(each)));
            }
        }
    }

    private List<Question> questions(Court court, DocketEvent event) {
        return event.on()
                .map(day -> Trigger.of(event.trigger(), day)
                        .servedBy(event.service().orElse("")))
                .map(trigger -> courtTime.questions(court, trigger, Facts.of(event.facts())))
                .orElse(List.of());
    }

    /** The largest file of shared/data/dockets beside the project. */
    static Optional<Path> file() {
        Path folder = Repository.home().resolve("../shared/data/dockets");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(each -> each.toFile().length()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its size, and how many deadlines it makes; "absent" where there is none. */
    static String found() {
        if (file().isEmpty()) {
            return "absent";
        }
        LargestDocket docket = new LargestDocket();
        return docket.bytes.length / 1000 + " KB, " + docket.readAndComputed().size() + " deadlines";
    }
}
