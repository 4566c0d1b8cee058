package org.countersign.server.docket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.courttime.Label;
import org.countersign.schema.docket.tables.records.EventRecord;
import org.countersign.schema.matters.Tables;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequences.EventChange;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.DSLContext;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The desk of a docket clerk in a small firm, with deadlines of a known kind: 21 days after each event, and a second person for service of a summons. */
final class Desk implements Consequences {

    static final String SERVED = """
            From: ecf@cand.example.gov
            Subject: Activity in Case 3:26-cv-00101 Ferrer v. Lanternworks
            Content-Type: text/plain

            U.S. District Court
            Northern District of California
            Notice of Electronic Filing
            The following transaction was entered on 11/6/2026 at 4:10 PM PST and filed on 11/6/2026
            Case Name: Ferrer v. Lanternworks
            Case Number: 3:26-cv-00101
            Filer: Ana Ferrer
            Document Number: 5
            Docket Text:
            SUMMONS Returned Executed by Ana Ferrer. Lanternworks served on 11/5/2026, answer due 11/26/2026. Zanzibar & quixotic.
            """;

    final SmallFirm firm = new SmallFirm("Halloran Pike LLP");
    final Viewer first = firm.person("Ines Dovale", "case manager");
    final Viewer second = firm.person("Tom Aldous", "case manager");
    final Viewer attorney = firm.person("Nadia Ruvalcaba", "attorney");
    final UUID matter = firm.matter("Ferrer v. Lanternworks", first, second, attorney);
    final Events events = new Events(
            RunningWorkspace.bean(EventStore.class),
            RunningWorkspace.bean(SecondEntryStore.class),
            provider(),
            RunningWorkspace.bean(Tellings.class),
            RunningWorkspace.clock());
    final SecondPerson secondPerson = new SecondPerson(
            RunningWorkspace.bean(EventStore.class),
            RunningWorkspace.bean(SecondEntryStore.class),
            provider(),
            RunningWorkspace.bean(Tellings.class),
            RunningWorkspace.clock());
    final List<EventChange> applied = new ArrayList<>();
    int days = 21;

    Desk() {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration
                    .dsl()
                    .update(Tables.MATTER)
                    .set(Tables.MATTER.CASE_NUMBER, "3:26-cv-101-ABC")
                    .where(Tables.MATTER.MATTER_ID.eq(matter))
                    .execute();
        });
    }

    private org.springframework.beans.factory.ObjectProvider<Consequences> provider() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("consequences", this);
        return beans.getBeanProvider(Consequences.class);
    }

    <T> T as(Viewer viewer, java.util.function.Function<DSLContext, T> work) {
        return RunningWorkspace.transactions().as(viewer, "tested", work);
    }

    List<Inbox.Received> drop(Viewer viewer, String name, byte[] bytes) {
        return as(
                viewer,
                transaction ->
                        RunningWorkspace.bean(Inbox.class).receive(transaction, viewer, name, "text/plain", bytes));
    }

    UUID drop(Viewer viewer, String text) {
        return drop(viewer, "notice.txt", text.getBytes(UTF_8)).getFirst().paperId();
    }

    List<EventRecord> proposed(Viewer viewer, UUID paper) {
        return as(viewer, transaction -> RunningWorkspace.bean(EventStore.class).ofPaper(transaction, paper));
    }

    Decision.Answer confirm(Viewer viewer, Decision decision) {
        return as(viewer, transaction -> {
            String shown = events.preview(transaction, viewer, List.of(decision))
                    .map(Decision.Preview::shown)
                    .orElse("nothing");
            return events.confirm(transaction, viewer, List.of(decision), shown);
        });
    }

    @Override
    public List<Consequence> preview(DSLContext transaction, Viewer viewer, EventChange change) {
        LocalDate due = change.event().happenedOn().plusDays(days);
        boolean second = change.event().kind().equals("summons-served");
        return List.of(new Consequence(
                change instanceof EventChange.Withdrawn ? Consequence.Kind.FALLS : Consequence.Kind.APPEARS,
                "rule",
                "Rule 1",
                new Label("Answer", "Contestación"),
                Optional.empty(),
                Optional.of(due),
                Optional.empty(),
                second));
    }

    @Override
    public List<Consequence> apply(DSLContext transaction, Viewer viewer, EventChange change) {
        applied.add(change);
        return preview(transaction, viewer, change);
    }
}
