package org.countersign.server.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** A calendar's text by RFC 5545. */
class CalendarText {

    private static final UUID ID = UUID.fromString("01939f00-0000-7000-8000-000000000001");

    @Test
    void escapesWhatTheFormatKeepsForItself() {
        assertThat(ICalendar.escaped("a;b,c\\d\ne")).isEqualTo("a\\;b\\,c\\\\d\\ne");
    }

    @Test
    void foldsAtSeventyFiveOctetsWithoutCuttingACharacter() {
        String calendar = written("Contestación ".repeat(20), Optional.empty(), false);
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + "Contestación ".repeat(20) + "\r\n");
    }

    @Test
    void saysADayWhereThereIsNoMomentAndCancelsWhatFell() {
        String calendar = written("Answer", Optional.empty(), true);
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20261130\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n");
    }

    @Test
    void saysTheMomentInUniversalTime() {
        assertThat(written("Answer", Optional.of(Instant.parse("2026-12-01T07:59:59Z")), false))
                .contains("DTSTART:20261201T075959Z\r\n", "STATUS:CONFIRMED\r\n");
    }

    @Test
    void isReadBackAsItWasMeantHoweverHostileTheText() throws Exception {
        String hostile =
                "Answer, \\; \"x\"\r\nEND:VEVENT\nBEGIN:VALARM \u0007 Peña 🏛 " + "contestación ".repeat(20) + "fin";
        String meant = hostile.replace("\r\n", "\n").replace("\u0007", "");
        Calendar calendar = read(written(hostile, Optional.of(Instant.parse("2026-12-01T07:59:59Z")), false));
        VEvent event = only(calendar);
        assertThat(value(event, "SUMMARY")).isEqualTo(meant);
        assertThat(value(event, "UID")).isEqualTo(ID + "@countersign");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "DTSTART")).isEqualTo("20261201T075959Z");
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void isReadBackAsAWholeDayWhereThereIsNoMoment() throws Exception {
        Calendar calendar = read(written("Answer", Optional.empty(), true));
        assertThat(only(calendar)
                        .<DtStart<LocalDate>>getProperty("DTSTART")
                        .orElseThrow()
                        .getDate())
                .isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(value(only(calendar), "STATUS")).isEqualTo("CANCELLED");
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getAlarms()).isEmpty();
        return events.getFirst();
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).orElse("");
    }

    private static String written(String summary, Optional<Instant> at, boolean fallen) {
        return ICalendar.of(
                "Countersign",
                List.of(new FeedDeadline(ID, LocalDate.parse("2026-11-30"), at, 3, fallen, summary, "Rule 12")),
                Instant.parse("2026-11-23T17:00:00Z"));
    }
}
