package org.countersign.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.deadlines.Tables.TELLING;

import java.util.List;
import java.util.UUID;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequences.EventChange;
import org.junit.jupiter.api.Test;

/** Events accepted and withdrawn: shown first, done once, told to the team. */
class EventsDecided {

    private final Desk desk = new Desk();
    private final EventRecord served = desk.proposed(desk.first, desk.drop(desk.first, Desk.SERVED)).stream()
            .filter(event -> event.getKind().equals("summons-served"))
            .findFirst()
            .orElseThrow();
    private final Decision accept = new Decision.Accept(served.getEventId());

    @Test
    void countOnceAcceptedAndTheTeamIsTold() {
        assertThat(desk.confirm(desk.first, accept)).isInstanceOf(Decision.Answer.Done.class);
        assertThat(desk.applied).hasSize(1).first().isInstanceOf(EventChange.Accepted.class);
        for (Viewer other : List.of(desk.second, desk.attorney)) {
            assertThat(told(other)).isEqualTo(1);
        }
        assertThat(told(desk.first)).isZero();
    }

    private int told(Viewer viewer) {
        return desk.as(viewer, transaction -> transaction.fetchCount(TELLING));
    }

    @Test
    void areNotDoneWhenTheRulesChangedAfterTheyWereShown() {
        String shown = desk.as(
                desk.first,
                transaction -> desk.events
                        .preview(transaction, desk.first, List.of(accept))
                        .orElseThrow()
                        .shown());
        desk.days = 20;
        Decision.Answer answer = desk.as(
                desk.first, transaction -> desk.events.confirm(transaction, desk.first, List.of(accept), shown));
        assertThat(answer).isInstanceOf(Decision.Answer.Changed.class);
        assertThat(desk.applied).isEmpty();
    }

    @Test
    void areDoneOnceWhenSentTwice() {
        desk.confirm(desk.first, accept);
        assertThat(desk.confirm(desk.first, accept)).isEqualTo(new Decision.Answer.Done(List.of()));
        assertThat(desk.applied).hasSize(1);
    }

    @Test
    void tellTheSecondOfTwoWhoWasFirst() {
        desk.confirm(desk.first, accept);
        assertThat(desk.confirm(desk.second, accept)).isEqualTo(new Decision.Answer.Late("Ines Dovale"));
        assertThat(desk.applied).hasSize(1);
    }

    @Test
    void fallWhenWithdrawn() {
        desk.confirm(desk.first, accept);
        desk.confirm(desk.first, new Decision.Withdraw(served.getEventId(), "struck by order"));
        assertThat(desk.applied).last().isInstanceOf(EventChange.Withdrawn.class);
    }

    @Test
    void areAbsentForWhoMayNotOpenTheMatter() {
        Viewer outsider = desk.firm.person("Otto Outside", "attorney");
        assertThat(desk.confirm(outsider, accept)).isInstanceOf(Decision.Answer.Absent.class);
        assertThat(desk.confirm(desk.first, new Decision.Accept(UUID.randomUUID())))
                .isInstanceOf(Decision.Answer.Absent.class);
    }
}
