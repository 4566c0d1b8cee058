package org.countersign.server.lawbook;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.countersign.courttime.Court;
import org.countersign.courttime.Law;
import org.countersign.courttime.Vocabulary;
import org.countersign.law.Courts;
import org.countersign.law.Finding;
import org.countersign.law.LawBook;
import org.countersign.law.LawFiles;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The law packs of this build. They are read once, behind the start of the application; whoever asks earlier waits for
 * them, and reads them himself if nobody has begun.
 */
@Component
public class Packs {

    private final FutureTask<PacksRead> reading;
    private final StandingOrders orders;

    Packs() {
        this(LawFiles::own);
    }

    private Packs(Supplier<SequencedMap<String, String>> texts) {
        reading = new FutureTask<>(() -> PacksRead.of(texts.get()));
        orders = new StandingOrders(texts);
    }

    /** Packs of other texts by file name, such as those of a folder with an amendment. */
    public static Packs of(Map<String, String> texts) {
        return new Packs(() -> new LinkedHashMap<>(texts));
    }

    /** The law, its courts, coverage and examples. */
    public LawBook book() {
        return read().book();
    }

    /** The snapshot to compute with where no standing order applies. */
    public Law law() {
        return book().law();
    }

    /** The closed lists of events, service methods, facts and kinds of court. */
    public Vocabulary vocabulary() {
        return law().vocabulary();
    }

    /** All courts and jurisdictions. */
    public Courts courts() {
        return book().courts();
    }

    /** A court by its id or another of its names. */
    public Optional<Court> court(String id) {
        return courts().court(id);
    }

    /** A jurisdiction by its id or name. */
    public Optional<Court> jurisdiction(String id) {
        return courts().jurisdiction(id);
    }

    /** SHA-256 over the names and texts of all files of the packs, 32 bytes: another digest is another law. */
    public byte[] digest() {
        return read().digest().clone();
    }

    /** The digest in hexadecimal figures. */
    public String digestInHex() {
        return HexFormat.of().formatHex(read().digest());
    }

    /**
     * What is wrong with the text of a standing order, beside this law; empty when it can be used.
     *
     * @param order the order in the format of docs/law-format.md, "A standing order"
     */
    public List<Finding> findings(String order) {
        return orders.findings(order);
    }

    /**
     * The law with the standing orders of a matter.
     *
     * @param standingOrders their texts by a name of the caller's choice, such as their ids; none gives the plain law
     */
    public LawBook with(Map<String, String> standingOrders) {
        return standingOrders.isEmpty() ? book() : orders.with(new TreeMap<>(standingOrders));
    }

    @EventListener(ApplicationReadyEvent.class)
    void readBehindTheStart() {
        Thread.ofPlatform().daemon().name("law packs").start(reading);
    }

    private PacksRead read() {
        reading.run();
        return reading.isDone() ? reading.resultNow() : waited();
    }

    private PacksRead waited() {
        try {
            return reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the law packs were being read", stopped);
        } catch (java.util.concurrent.ExecutionException broken) {
            throw new IllegalStateException("the law packs of this build cannot be read", broken.getCause());
        }
    }
}
