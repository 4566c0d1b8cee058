package org.countersign.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Answers and certificates of one rule at one court, from every day of a year in turn. */
@State(Scope.Benchmark)
public class Certifying {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;

    private final CourtTime courtTime;
    private final List<Question> settled = new ArrayList<>();
    private final List<Question> disputed = new ArrayList<>();
    private final List<Certificate> certificates;
    private final List<Certificate> withReadings;
    private int next;

    /** Reads the law. */
    public Certifying() {
        LawBook book = LawLoader.own();
        this.courtTime = new CourtTime(book.law());
        AskedRow asked = Given.questions("certified-question.csv", book).getFirst();
        for (int day = 0; day < DAYS; day++) {
            Question question = asked.on(FIRST.plusDays(day));
            boolean readings = courtTime.answer(question) instanceof Outcome.Readings;
            (readings ? disputed : settled).add(question);
        }
        this.certificates = settled.stream().map(courtTime::certify).toList();
        this.withReadings = disputed.stream().map(courtTime::certify).toList();
    }

    private <T> T one(List<T> of) {
        next = next + 1 < of.size() ? next + 1 : 0;
        return of.get(next);
    }

    @Benchmark
    public Outcome answer() {
        return courtTime.answer(one(settled));
    }

    @Benchmark
    public Certificate value() {
        return courtTime.certify(one(settled));
    }

    @Benchmark
    public Certificate valueOfReadings() {
        return courtTime.certify(one(disputed));
    }

    @Benchmark
    public String bytesAndHash() {
        return one(certificates).sha256();
    }

    @Benchmark
    public String bytesAndHashOfReadings() {
        return one(withReadings).sha256();
    }

    /** The sizes of the certificates whose bytes are made, as printed. */
    static String sizes() {
        return size(new Certifying().certificates);
    }

    static String sizeOfReadings() {
        return size(new Certifying().withReadings);
    }

    private static String size(List<Certificate> of) {
        List<Integer> sizes = of.stream()
                .map(each -> each.canonical().length)
                .sorted(Comparator.naturalOrder())
                .toList();
        return sizes.getFirst() + " to " + sizes.getLast() + " bytes";
    }
}
