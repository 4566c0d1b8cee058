package org.countersign.server.deadlines;

import java.util.ArrayList;
import java.util.List;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Label;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.rule.Combine;
import org.countersign.courttime.rule.Rule;
import org.countersign.server.docket.DocketEvent;

/** Computes what an event of a matter starts, as `./countersign deadlines` does: the rules that such an event usually starts. */
final class EventComputation {

    private static final Label NO_COURT = new Label(
            "Neither the court nor the jurisdiction of this matter is known; name one, and the deadlines are computed.",
            "No consta ni el tribunal ni la jurisdicción del asunto; indique uno y se computarán los plazos.");
    private static final Label NO_RULE = new Label("No rule could be chosen", "No se pudo elegir ninguna regla");

    private final MatterFacts matter;
    private final CourtTime courtTime;

    EventComputation(MatterFacts matter) {
        this.matter = matter;
        this.courtTime = new CourtTime(matter.book().law());
    }

    /** One for each rule, in order of rule id; a court that is not known is one refusal. */
    List<Started> startedBy(DocketEvent event) {
        if (matter.court().isEmpty()) {
            return List.of(new Started.Refused("", "", NO_RULE, "court", NO_COURT));
        }
        List<Started> all = new ArrayList<>();
        for (Question question : questions(event)) {
            all.add(started(courtTime.certify(question)));
        }
        return all;
    }

    /** What the event asks, in order of rule id; nothing where no court is known. */
    List<Question> questions(DocketEvent event) {
        return matter.court().map(court -> questions(court, event)).orElse(List.of());
    }

    private List<Question> questions(Court court, DocketEvent event) {
        Trigger trigger = Trigger.of(event.kind(), event.happenedOn())
                .servedBy(event.serviceMethod().orElse(Trigger.UNSTATED))
                .from(event.source());
        return courtTime.questions(court, trigger, matter.factsFor(event));
    }

    Started started(Certificate certificate) {
        if (certificate.outcome() instanceof Outcome.Refusal refusal) {
            String id = certificate.question().rule();
            return matter.book()
                    .law()
                    .rule(id)
                    .map(Rule::latest)
                    .map(rule ->
                            new Started.Refused(id, rule.cite(), rule.act(), refusal.subject(), refusal.sentence()))
                    .orElseGet(() -> new Started.Refused(id, id, NO_RULE, refusal.subject(), refusal.sentence()));
        }
        return Started.Dated.of(certificate);
    }

    /** Whether the rule combines several periods, one of which an event of this kind starts. */
    boolean combines(String ruleId, String kind) {
        return matter.book()
                .law()
                .rule(ruleId)
                .map(Rule::latest)
                .filter(rule -> rule.combine() == Combine.LATER_OF || rule.combine() == Combine.EARLIER_OF)
                .filter(rule -> rule.startsOn(kind))
                .isPresent();
    }
}
