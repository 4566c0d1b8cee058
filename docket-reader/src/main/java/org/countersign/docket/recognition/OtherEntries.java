package org.countersign.docket.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEvent;
import org.countersign.docket.EntryReading;
import org.countersign.docket.EventDay;
import org.countersign.docket.PrintedDate;
import org.countersign.docket.StatedPeriod;

/** Fills the days that one entry leaves open from the other entries of its docket. */
public final class OtherEntries {
    private static final int LONGEST_ROLL = 4;

    private final Docket docket;
    private final Map<String, List<EventDay.FromEntry>> earlierDue = new HashMap<>();
    private final Map<String, EventDay> firstOf = new HashMap<>();

    private OtherEntries(Docket docket) {
        this.docket = docket;
    }

    /** The same readings, in the same order, with more days known. */
    public static List<EntryReading> fill(Docket docket, List<EntryReading> readings) {
        OtherEntries others = new OtherEntries(docket);
        List<EntryReading> filled = new ArrayList<>(readings);
        for (int position : others.byDay()) {
            others.rememberFirst(readings.get(position), position);
        }
        for (int position : others.byDay()) {
            filled.set(position, others.filled(readings.get(position), position));
        }
        return filled;
    }

    /** Some sources list the latest entry first. */
    private List<Integer> byDay() {
        return IntStream.range(0, docket.entries().size())
                .boxed()
                .sorted((one, other) -> day(one).compareTo(day(other)))
                .toList();
    }

    private LocalDate day(int position) {
        return docket.entries().get(position).day().orElse(LocalDate.MIN);
    }

    private void rememberFirst(EntryReading reading, int position) {
        for (DocketEvent event : reading.events()) {
            event.on().ifPresent(on -> firstOf.putIfAbsent(event.type(), new EventDay.FromEntry(on, position)));
        }
    }

    private EntryReading filled(EntryReading reading, int position) {
        List<DocketEvent> events = reading.events().stream().map(this::filled).toList();
        for (DocketEvent event : events) {
            event.printed().forEach(due -> remember(due, position));
        }
        return new EntryReading(events, reading.marks(), reading.unread());
    }

    private void remember(PrintedDate due, int position) {
        if (!due.repeated() && !due.what().equals("other")) {
            earlierDue
                    .computeIfAbsent(due.what(), each -> new ArrayList<>())
                    .add(new EventDay.FromEntry(due.on(), position));
        }
    }

    private DocketEvent filled(DocketEvent event) {
        return event.day() instanceof EventDay.Unstated
                ? found(event).map(event::on).orElse(event)
                : event;
    }

    private Optional<EventDay> found(DocketEvent event) {
        return switch (event.type()) {
            case "previous-due-date" ->
                event.printed().stream()
                        .flatMap(due -> previous(event, due).stream())
                        .findFirst();
            case "petition-filed", "order-for-relief" ->
                Optional.ofNullable(firstOf.get(event.type())).or(this::caseFiled);
            case "complaint-filed" -> caseFiled();
            case "creditors-meeting-first-set" -> Optional.ofNullable(firstOf.get(event.type()));
            default -> Optional.empty();
        };
    }

    /** The latest earlier date that the stated extension carries to the new one; without a stated one, the latest before it. */
    private Optional<EventDay> previous(DocketEvent event, PrintedDate due) {
        List<EventDay.FromEntry> earlier = earlierDue.getOrDefault(due.what(), List.of());
        Optional<Integer> days = event.periods().stream()
                .filter(period -> period.extension() && period.unit() == StatedPeriod.Unit.DAY)
                .map(StatedPeriod::amount)
                .findFirst();
        return earlier.reversed().stream()
                .filter(each -> each.day().isBefore(due.on()))
                .filter(each -> days.map(amount -> carries(each.day(), amount, due.on()))
                        .orElse(true))
                .findFirst()
                .map(EventDay.class::cast);
    }

    private static boolean carries(LocalDate from, int days, LocalDate to) {
        LocalDate reached = from.plusDays(days);
        return !to.isBefore(reached) && !to.isAfter(reached.plusDays(LONGEST_ROLL));
    }

    private Optional<EventDay> caseFiled() {
        return docket.filed().map(EventDay.OfEntry::new);
    }
}
