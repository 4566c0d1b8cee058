package org.countersign.server.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Deadlines as iCalendar text (RFC 5545): CRLF line ends, lines folded at 75 octets, text escaped. */
final class ICalendar {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant stamp;

    private ICalendar(Instant stamp) {
        this.stamp = stamp;
    }

    /**
     * A whole calendar.
     *
     * @param name the calendar's name
     * @param deadlines its deadlines
     * @param stamp when the calendar is made
     */
    static String of(String name, List<FeedDeadline> deadlines, Instant stamp) {
        ICalendar calendar = new ICalendar(stamp);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Countersign//Deadlines//EN");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        deadlines.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(FeedDeadline deadline) {
        line("BEGIN:VEVENT");
        line("UID:" + deadline.deadlineId() + "@countersign");
        line("DTSTAMP:" + MOMENT.format(stamp));
        line("SEQUENCE:" + deadline.sequence());
        line(deadline.at()
                .map(at -> "DTSTART:" + MOMENT.format(at))
                .orElseGet(() -> "DTSTART;VALUE=DATE:" + date(deadline.on())));
        line("SUMMARY:" + escaped(deadline.summary()));
        line("DESCRIPTION:" + escaped(deadline.description()));
        line("STATUS:" + (deadline.isFallen() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    static String escaped(String value) {
        return value.replaceAll("[\\p{Cc}&&[^\r\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** A line is cut between characters, never within one. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            String written = Character.toString(character);
            int width = written.getBytes(UTF_8).length;
            if (octets + width > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += width;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
