package org.countersign.server.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Tone;

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
            boolean second) {

        /** The colour of what happens to it. */
        public Tone tone() {
            return switch (kind) {
                case APPEARS -> Tone.GO;
                case MOVES -> Tone.CARE;
                case FALLS, REFUSED -> Tone.STOP;
                case STAYS -> Tone.NEUTRAL;
            };
        }
    }

    /** How many deadlines appear. */
    public long appearing() {
        return count(Consequence.Kind.APPEARS);
    }

    /** How many deadlines move. */
    public long moving() {
        return count(Consequence.Kind.MOVES);
    }

    /** How many deadlines fall. */
    public long falling() {
        return count(Consequence.Kind.FALLS);
    }

    private long count(Consequence.Kind kind) {
        return events.stream()
                .flatMap(event -> event.lines().stream())
                .filter(line -> line.kind() == kind)
                .count();
    }
}
