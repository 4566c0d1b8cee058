package org.countersign.server.matters;

import static org.countersign.schema.matters.Tables.MATTER;

import java.time.LocalDate;
import java.util.Map;
import org.countersign.server.pages.Wording;
import org.jooq.Field;

/**
 * Declining, as typed: without a word of what was told, for conflicts may not be cleared.
 *
 * @param sentOn the day on which the letter of non-engagement was sent
 * @param sentBy how it was sent
 */
public record DeclineForm(String sentOn, String sentBy) {

    static final DeclineForm EMPTY = new DeclineForm("", "");

    static DeclineForm from(Typed typed) {
        return new DeclineForm(typed.text("letter-on"), typed.text("letter-by"));
    }

    Refusals refusals(Wording text, LocalDate today) {
        Refusals refusals = new Refusals(text);
        refusals.required("letter-on", sentOn, "matters.refused.letter-on");
        refusals.notAfter("letter-on", sentOn, today);
        refusals.required("letter-by", sentBy, "matters.refused.letter-by");
        refusals.atMost("letter-by", sentBy, Refusals.NAME);
        return refusals;
    }

    Map<Field<?>, Object> columns(LocalDate today) {
        return Map.of(
                MATTER.STATE,
                Matter.State.DECLINED.word(),
                MATTER.CLOSED_ON,
                today,
                MATTER.CLOSING_REASON,
                "declined",
                MATTER.NON_ENGAGEMENT_ON,
                LocalDate.parse(sentOn),
                MATTER.NON_ENGAGEMENT_BY,
                sentBy);
    }
}
