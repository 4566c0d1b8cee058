package org.countersign.server.deadlines;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.matters.Tables.MATTER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.rule.Rule;
import org.countersign.server.database.Viewer;
import org.countersign.server.matters.LimitationDates;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Calendars the earliest date on which a claim of the matter may be barred; whether it is, an attorney decides. */
@Component
class EarliestLimitation implements LimitationDates {

    private static final String SOURCE = "intake";

    private final MatterFactsStore matters;
    private final ClaimRules rules;
    private final EffectWriting writing;

    EarliestLimitation(MatterFactsStore matters, ClaimRules rules, EffectWriting writing) {
        this.matters = matters;
        this.rules = rules;
        this.writing = writing;
    }

    private record Intake(String practiceArea, Optional<LocalDate> incidentOn, Optional<String> jurisdiction) {}

    @Override
    public void calendar(DSLContext transaction, Viewer viewer, UUID matterId) {
        Intake intake = intake(transaction, viewer, matterId);
        MatterFacts matter = matters.of(transaction, viewer, matterId);
        Optional<Court> where =
                matters.court(Optional.empty(), intake.jurisdiction()).or(matter::court);
        if (intake.incidentOn().isEmpty() || where.isEmpty()) {
            return;
        }
        candidates(
                        matter,
                        where.get(),
                        intake.practiceArea(),
                        intake.incidentOn().get())
                .min(Comparator.comparing((Started.Dated each) -> inForce(each).on()))
                .filter(earliest -> !isCalendared(transaction, viewer, matterId, earliest))
                .ifPresent(earliest -> writing.enter(transaction, viewer, matter, Optional.empty(), earliest, false));
    }

    private static Terms.InForce inForce(Started.Dated started) {
        return started.terms().inForceFor(ActOf.OURS);
    }

    private Stream<Started.Dated> candidates(MatterFacts matter, Court where, String practiceArea, LocalDate on) {
        CourtTime courtTime = new CourtTime(matter.book().law());
        Facts facts = Facts.of(matter.stated());
        return matter.book().law().rules().stream()
                .filter(rule -> rule.jurisdiction().equals(where.jurisdiction()))
                .map(Rule::latest)
                .flatMap(rule -> rules
                        .accrual(rule, practiceArea)
                        .map(event -> new Question(
                                rule.id(), where, Trigger.of(event, on).from(SOURCE), facts))
                        .stream())
                .map(courtTime::certify)
                .filter(Certificate::isIssued)
                .map(Started.Dated::of);
    }

    private static Intake intake(DSLContext transaction, Viewer viewer, UUID matterId) {
        return transaction
                .select(MATTER.PRACTICE_AREA, MATTER.INCIDENT_ON, MATTER.JURISDICTION)
                .from(MATTER)
                .where(MATTER.FIRM_ID.eq(viewer.firmId()), MATTER.MATTER_ID.eq(matterId))
                .fetchSingle(row ->
                        new Intake(row.value1(), Optional.ofNullable(row.value2()), Optional.ofNullable(row.value3())));
    }

    /** Whether a limitation date from intake stands that is as early. */
    private static boolean isCalendared(DSLContext transaction, Viewer viewer, UUID matterId, Started.Dated earliest) {
        return transaction.fetchExists(
                DEADLINE,
                DEADLINE.FIRM_ID.eq(viewer.firmId()),
                DEADLINE.MATTER_ID.eq(matterId),
                DEADLINE.EVENT_ID.isNull(),
                DEADLINE.IS_LIMITATION.isTrue(),
                DEADLINE.STATE.ne("fallen"),
                DEADLINE.IN_FORCE_ON.le(inForce(earliest).on()));
    }
}
