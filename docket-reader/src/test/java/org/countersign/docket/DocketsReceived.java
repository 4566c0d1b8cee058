package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The 25 dockets of shared/data/dockets. */
class DocketsReceived {
    @Test
    void areReadWholeAndShowWhatStaysUnread() {
        Map<String, Integer> events = new TreeMap<>();
        long characters = 0;
        long unread = 0;
        for (Path file : SharedData.files("dockets")) {
            Reading.Dockets read = (Reading.Dockets) new DocketReader().read(SharedData.bytes(file));
            Docket docket = read.dockets().getFirst();
            assertThat(file.getFileName().toString())
                    .startsWith(docket.courtCase().court());
            List<EntryReading> readings = EventReader.read(docket);
            assertThat(readings).hasSameSizeAs(docket.entries());
            for (int at = 0; at < readings.size(); at++) {
                characters += docket.entries().get(at).text().length();
                unread += readings.get(at).unreadCharacters();
                readings.get(at).events().forEach(event -> events.merge(event.type(), 1, Integer::sum));
            }
        }
        System.out.printf("dockets: events %s; %d of %d characters unread and shown%n", events, unread, characters);
        assertThat(events)
                .containsKeys("summons-served", "waiver-sent", "motion-filed", "order-entered", "transcript-filed");
    }
}
