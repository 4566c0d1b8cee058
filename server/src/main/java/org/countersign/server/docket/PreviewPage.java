package org.countersign.server.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.server.pages.Frame;

/**
 * What appears, moves and falls, before it is confirmed.
 *
 * @param title what is about to be done
 * @param notice a sentence that what is shown has changed meanwhile; empty otherwise
 * @param action where to confirm
 * @param hidden fields that go with it
 * @param back where to leave without doing it
 */
public record PreviewPage(
        Frame frame,
        String title,
        String notice,
        String action,
        String label,
        Map<String, String> hidden,
        String back,
        List<Event> events) {

    /** One event and what follows from it. */
    public record Event(String kind, String day, String service, List<Line> lines) {}

    /** One deadline, in the reader's language. */
    public record Line(
            Consequence.Kind kind,
            String what,
            String citation,
            Optional<LocalDate> was,
            Optional<LocalDate> becomes,
            String note,
            boolean second) {}

    /** How many deadlines change in this way. */
    public long count(String kind) {
        return events.stream()
                .flatMap(event -> event.lines().stream())
                .filter(line -> line.kind().name().equals(kind))
                .count();
    }
}
