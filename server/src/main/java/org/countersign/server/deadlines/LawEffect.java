package org.countersign.server.deadlines;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.server.docket.DocketEvent;

/**
 * What another version of the law packs does to one deadline.
 *
 * @param event the event that starts it; empty for a limitation period calendared at intake
 * @param before the deadline that stands; empty where one comes into being
 * @param whose whose act it is
 * @param now what the rule makes of the same question; empty where the rule no longer answers it
 */
record LawEffect(Optional<DocketEvent> event, Optional<Standing> before, ActOf whose, Optional<Started> now) {

    /** delete, update or add. */
    String word() {
        if (now.isEmpty()) {
            return "delete";
        }
        return before.isPresent() ? "update" : "add";
    }

    String ruleId() {
        return now.map(Started::ruleId).or(() -> before.map(Standing::ruleId)).orElseThrow();
    }

    String citation() {
        return now.map(Started::citation)
                .or(() -> before.map(Standing::citation))
                .orElseThrow();
    }

    Label what() {
        return now.map(Started::what).or(() -> before.map(Standing::what)).orElseThrow();
    }

    /** The day that would count; empty where there is none. */
    Optional<LocalDate> becomes() {
        return dated().map(started -> started.terms().inForceFor(whose).on());
    }

    Optional<Started.Dated> dated() {
        return now.flatMap(started ->
                started instanceof Started.Dated dated ? Optional.of(dated) : Optional.<Started.Dated>empty());
    }

    /** Why nothing can be computed; empty where something can. */
    Label sentence() {
        return now.map(started -> started instanceof Started.Refused refused ? refused.sentence() : Label.EMPTY)
                .orElse(Label.EMPTY);
    }

    /** The new certificate's hash in hexadecimal figures; empty where there is none. */
    String sha256() {
        return dated().map(started -> HexFormat.of().formatHex(started.sha256()))
                .orElse("");
    }
}
