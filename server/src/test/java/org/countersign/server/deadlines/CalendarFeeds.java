package org.countersign.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.walls.Tables.WALL;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.DocketEvent;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Calendar addresses of a person and of a matter, and what ends them. */
class CalendarFeeds {

    private static final String ANSWER = "frcp-12-a-1-A-i";
    private static final Pattern ADDRESS = Pattern.compile("/calendar/[\\w-]{43}\\.ics");

    private final DocketedMatter matter = new DocketedMatter("Vantongeren v. Pell");
    private final DocketEvent served = matter.event("summons-served", "2026-11-05", Map.of("defendant", "private"));

    private String made(Viewer viewer, String page, Map<String, String> form) {
        Matcher address = ADDRESS.matcher(Browser.as(viewer).post(page, form).body());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private String ofMatter() {
        return "/matters/" + matter.matterId + "/feeds";
    }

    private static Answer calendar(String address) {
        return Browser.fresh().get(address);
    }

    private static void behindTheScenes(Consumer<DSLContext> work) {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            work.accept(configuration.dsl());
        });
    }

    @Test
    void showThePersonsDeadlinesWithoutNamesUnlessTheyAreWanted() {
        matter.accept(served);
        assertThat(calendar(made(matter.caseManager, "/account/feeds", Map.of()))
                        .body())
                .contains("UID:" + matter.deadline(ANSWER).getDeadlineId() + "@countersign", "SEQUENCE:0")
                .doesNotContain("Vantongeren");
        assertThat(calendar(made(matter.caseManager, "/account/feeds", Map.of("names-clients", "true")))
                        .body())
                .contains("Vantongeren");
    }

    @Test
    void raiseTheSequenceOfOneUidWhenADateMoves() {
        matter.accept(served);
        String address = made(matter.caseManager, ofMatter(), Map.of());
        UUID deadline = matter.deadline(ANSWER).getDeadlineId();
        Browser.as(matter.attorney)
                .post(
                        "/deadlines/" + deadline + "/override",
                        Map.of("version", "1", "on", "2026-11-24", "reason", "Client travels"));
        assertThat(calendar(address).body())
                .contains("UID:" + deadline + "@countersign\r\n", "SEQUENCE:1\r\n", "DTSTART:20261125T");
    }

    @Test
    void ofAMatterShowThatMatterAlone() {
        matter.accept(served);
        UUID other = matter.firm.matter("Second v. Third", matter.caseManager);
        String address = made(matter.caseManager, "/matters/" + other + "/feeds", Map.of());
        assertThat(calendar(address).body()).contains("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
        assertThat(Browser.as(matter.caseManager).get(ofMatter()).body()).contains("No address yet");
        assertThat(Browser.as(matter.firm.person("Petra Olm", "attorney"))
                        .post(ofMatter(), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void endWhenTheyAreRevoked() {
        String address = made(matter.caseManager, "/account/feeds", Map.of());
        Feeds feeds = RunningWorkspace.bean(Feeds.class);
        UUID feed = feeds.of(matter.caseManager).getFirst().feedId();
        assertThat(Browser.as(matter.attorney)
                        .post("/account/feeds/" + feed + "/revoke", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(calendar(address).status()).as("revoked by somebody else").isEqualTo(200);
        Browser.as(matter.caseManager).post("/account/feeds/" + feed + "/revoke", Map.of());
        assertThat(calendar(address).status()).isEqualTo(404);
    }

    @Test
    void endAtOnceForAWalledPerson() {
        matter.accept(served);
        String one = made(matter.caseManager, ofMatter(), Map.of());
        String all = made(matter.caseManager, "/account/feeds", Map.of());
        assertThat(calendar(one).body()).contains("BEGIN:VEVENT");
        behindTheScenes(database -> database.insertInto(WALL)
                .set(WALL.FIRM_ID, matter.caseManager.firmId())
                .set(WALL.WALL_ID, RunningWorkspace.ids().next())
                .set(WALL.MATTER_ID, matter.matterId)
                .set(WALL.PERSON_ID, matter.caseManager.personId())
                .set(WALL.REASON, "Worked for the other side")
                .set(WALL.RAISED_BY, matter.attorney.personId())
                .set(WALL.RAISED_AT, RunningWorkspace.clock().instant())
                .execute());
        assertThat(calendar(one).status()).isEqualTo(404);
        assertThat(calendar(all).body()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void endAtOnceForOneWhoLeft() {
        matter.accept(served);
        String address = made(matter.caseManager, "/account/feeds", Map.of());
        behindTheScenes(database -> database.update(PERSON)
                .set(PERSON.LEFT_AT, RunningWorkspace.clock().instant())
                .where(PERSON.PERSON_ID.eq(matter.caseManager.personId()))
                .execute());
        assertThat(calendar(address).status()).isEqualTo(404);
        assertThat(RunningWorkspace.bean(Feeds.class).calendar("none", java.util.Locale.ENGLISH))
                .isEqualTo(Optional.empty());
    }
}
