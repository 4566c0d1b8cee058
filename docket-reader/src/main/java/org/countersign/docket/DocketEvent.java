package org.countersign.docket;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Label;

/**
 * Something that happened or was set, recognised in the text of an entry.
 *
 * @param type an event of the vocabulary, such as `summons-served`
 * @param day when, and where that is known from
 * @param time the time of day, in the court's zone, where the text states one
 * @param service how it was served, a service method of the vocabulary
 * @param who the party concerned, as printed; empty where the text names none
 * @param subject what it is about, as printed ("Motion Hearing"); may be empty
 * @param facts facts of the vocabulary that the text states, such as defendant = united-states
 * @param span where it stands
 * @param certainty how sure the reading is
 * @param reason why it is not certain; empty where it is
 * @param printed the due dates that the court printed for it
 * @param periods the periods that the text states for it
 */
public record DocketEvent(
        String type,
        EventDay day,
        Optional<LocalTime> time,
        Optional<String> service,
        String who,
        String subject,
        Map<String, String> facts,
        Span span,
        Certainty certainty,
        Label reason,
        List<PrintedDate> printed,
        List<StatedPeriod> periods) {
    public DocketEvent {
        facts = Map.copyOf(facts);
        printed = List.copyOf(printed);
        periods = List.copyOf(periods);
    }

    /** The day of the event, where it is known. */
    public Optional<LocalDate> on() {
        return day.on();
    }

    /**
     * The event of the rules that this one is: a hearing that was moved is a hearing set anew, and every other event is
     * itself.
     */
    public String trigger() {
        return type.equals("hearing-reset") ? "hearing-set" : type;
    }

    /** The same event on another day. */
    public DocketEvent on(EventDay other) {
        return new DocketEvent(
                type, other, time, service, who, subject, facts, span, certainty, reason, printed, periods);
    }
}
