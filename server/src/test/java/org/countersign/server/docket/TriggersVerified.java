package org.countersign.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequences.EventChange;
import org.countersign.server.support.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trigger on which much hangs, entered again by someone who has not seen the first entry. */
class TriggersVerified {

    private static final LocalDate SERVED = LocalDate.parse("2026-11-05");

    private final Desk desk = new Desk();
    private final UUID paper = desk.drop(desk.first, Desk.SERVED);
    private final EventRecord served = desk.proposed(desk.first, paper).stream()
            .filter(event -> event.getKind().equals("summons-served"))
            .findFirst()
            .orElseThrow();
    private final UUID event = served.getEventId();
    private final String page = "/matters/" + desk.matter + "/events/" + event;

    @BeforeEach
    void accepted() {
        desk.confirm(desk.first, new Decision.Accept(event));
    }

    private SecondPerson.Outcome enter(Viewer viewer, LocalDate day) {
        return desk.as(
                viewer,
                transaction -> desk.secondPerson.enter(
                        transaction, viewer, event, day, Optional.ofNullable(served.getServiceMethod())));
    }

    @Test
    void hideTheFirstEntryFromWhoMayBeSecond() {
        for (String path : new String[] {page, "/verify/" + event, "/verify", "/inbox/" + paper}) {
            String body = Browser.as(desk.second).get(path).body();
            assertThat(body).as(path).doesNotContain("5 November 2026", "Thu 5 Nov", "2026-11-05", "<mark>SUMMONS");
        }
        assertThat(Browser.as(desk.second).get(page + "/correct").status()).isEqualTo(303);
        assertThat(Browser.as(desk.first).get(page).body()).contains("5 November 2026");
    }

    @Test
    void areVerifiedWhenBothEntriesAgree() {
        assertThat(enter(desk.second, SERVED)).isEqualTo(SecondPerson.Outcome.VERIFIED);
        assertThat(Browser.as(desk.second).get(page).body()).contains("Verified with Tom Aldous");
    }

    @Test
    void areNeverVerifiedByWhoEnteredThem() {
        assertThat(enter(desk.first, SERVED)).isEqualTo(SecondPerson.Outcome.NOT_THIS_PERSON);
    }

    @Test
    void areNotVerifiedByWhoChoseToSeeTheFirstEntry() {
        Browser.as(desk.second).post("/verify/" + event + "/seen", Map.of());
        assertThat(Browser.as(desk.second).get(page).body()).contains("5 November 2026");
        assertThat(enter(desk.second, SERVED)).isEqualTo(SecondPerson.Outcome.NOT_THIS_PERSON);
        assertThat(enter(desk.attorney, SERVED)).isEqualTo(SecondPerson.Outcome.VERIFIED);
    }

    @Test
    void standTwiceWhenTheEntriesDifferUntilOneIsSettledWithAReason() {
        assertThat(enter(desk.second, SERVED.plusDays(1))).isEqualTo(SecondPerson.Outcome.DOUBTED);
        assertThat(desk.applied).last().isInstanceOf(EventChange.Doubted.class);
        assertThat(Browser.as(desk.second).get(page).body()).contains("Two entries differ");
        assertThat(desk.confirm(desk.attorney, new Decision.Settle(event, true, "the return says the 6th")))
                .isInstanceOf(Decision.Answer.Done.class);
        assertThat(desk.applied)
                .last()
                .isEqualTo(new EventChange.Settled(
                        EventStore.event(served)
                                .enteredAgain(SERVED.plusDays(1), Optional.ofNullable(served.getServiceMethod())),
                        true));
        assertThat(Browser.as(desk.attorney).get(page).body()).contains("6 November 2026");
    }
}
