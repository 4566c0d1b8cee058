package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.identity.Tables.PERSON;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.walls.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.countersign.schema.deadlines.tables.records.DeadlineRecord;
import org.countersign.server.database.Viewer;
import org.countersign.server.docket.Consequence;
import org.countersign.server.docket.Consequences;
import org.countersign.server.docket.Consequences.EventChange;
import org.countersign.server.docket.DocketEvent;
import org.countersign.server.docket.SecondPerson;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.JSONB;

/** A matter in N.D. Cal. with an attorney and a case manager, whose events a test changes. */
final class DocketedMatter {

    final SmallFirm firm;
    final Viewer attorney;
    final Viewer caseManager;
    final UUID matterId;
    private Consequences consequences = RunningWorkspace.bean(Consequences.class);

    DocketedMatter(String title) {
        firm = new SmallFirm("Ansgar Delacroix LLP");
        attorney = firm.person("Alma Reyes", "attorney");
        caseManager = firm.person("Dario Pons", "case manager");
        matterId = firm.matter(title, attorney, caseManager);
    }

    void place(String courtId, String jurisdiction) {
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "court named",
                        database -> database.update(MATTER)
                                .set(MATTER.COURT_ID, courtId)
                                .set(MATTER.JURISDICTION, jurisdiction)
                                .where(MATTER.MATTER_ID.eq(matterId))
                                .execute());
    }

    /** Takes a person into the team, who works in another zone. */
    void join(Viewer person, String zone) {
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration
                    .dsl()
                    .update(PERSON)
                    .set(PERSON.ZONE, zone)
                    .where(PERSON.PERSON_ID.eq(person.personId()))
                    .execute();
            configuration
                    .dsl()
                    .insertInto(MEMBERSHIP)
                    .set(MEMBERSHIP.FIRM_ID, person.firmId())
                    .set(MEMBERSHIP.MATTER_ID, matterId)
                    .set(MEMBERSHIP.PERSON_ID, person.personId())
                    .set(MEMBERSHIP.ROLE, "case manager")
                    .set(MEMBERSHIP.ADDED_AT, RunningWorkspace.clock().instant())
                    .execute();
        });
    }

    void state(String facts) {
        RunningWorkspace.transactions()
                .as(
                        attorney,
                        "facts stated",
                        database -> database.update(MATTER)
                                .set(MATTER.LEGAL_FACTS, JSONB.valueOf(facts))
                                .where(MATTER.MATTER_ID.eq(matterId))
                                .execute());
    }

    DocketEvent event(String kind, String on, Map<String, String> facts) {
        return served(kind, on, "", facts);
    }

    DocketEvent served(String kind, String on, String service, Map<String, String> facts) {
        return new DocketEvent(
                RunningWorkspace.ids().next(),
                matterId,
                kind,
                LocalDate.parse(on),
                service.isEmpty() ? Optional.empty() : Optional.of(service),
                new TreeMap<>(facts),
                "ECF 5");
    }

    /** Accepts the event: in the docket, and with its consequences. */
    List<Consequence> accept(DocketEvent event) {
        return RunningWorkspace.transactions().as(attorney, "event accepted", database -> {
            database.insertInto(EVENT)
                    .set(EVENT.FIRM_ID, attorney.firmId())
                    .set(EVENT.EVENT_ID, event.eventId())
                    .set(EVENT.MATTER_ID, matterId)
                    .set(EVENT.KIND, event.kind())
                    .set(EVENT.HAPPENED_ON, event.happenedOn())
                    .set(EVENT.SERVICE_METHOD, event.serviceMethod().orElse(null))
                    .set(EVENT.TITLE, event.kind())
                    .set(EVENT.SOURCE, event.source())
                    .set(EVENT.STATE, "accepted")
                    .set(EVENT.ENTERED_AT, RunningWorkspace.clock().instant())
                    .set(EVENT.ACCEPTED_AT, RunningWorkspace.clock().instant())
                    .execute();
            return consequences.apply(database, attorney, new EventChange.Accepted(event));
        });
    }

    List<Consequence> apply(EventChange change) {
        return RunningWorkspace.transactions()
                .as(attorney, "event changed", database -> consequences.apply(database, attorney, change));
    }

    List<Consequence> preview(EventChange change) {
        return RunningWorkspace.transactions()
                .as(attorney, "looking", database -> consequences.preview(database, attorney, change));
    }

    /** The deadlines of a rule, the oldest first. */
    List<DeadlineRecord> deadlines(String ruleId) {
        return RunningWorkspace.transactions()
                .as(
                        attorney,
                        "looking",
                        database -> database.selectFrom(DEADLINE)
                                .where(DEADLINE.MATTER_ID.eq(matterId), DEADLINE.RULE_ID.eq(ruleId))
                                .orderBy(DEADLINE.DEADLINE_ID)
                                .fetch());
    }

    DeadlineRecord deadline(String ruleId) {
        return deadlines(ruleId).getFirst();
    }

    /** From now on events have their consequences by another snapshot of the law. */
    void underLaw(Packs packs) {
        consequences = new DeadlineConsequences(
                new MatterFactsStore(packs),
                RunningWorkspace.bean(StandingStore.class),
                RunningWorkspace.bean(EffectWriting.class),
                RunningWorkspace.bean(SaidEffects.class),
                RunningWorkspace.bean(SecondPerson.class));
    }
}
