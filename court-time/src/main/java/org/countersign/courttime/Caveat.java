package org.countersign.courttime;

import java.util.List;
import java.util.Locale;

/**
 * Something a person who relies on a deadline must know.
 *
 * @param kind what it is about
 * @param about the names in its sentence, as the kind says
 */
public record Caveat(Kind kind, List<String> about) {
    /** What a caveat is about. */
    public enum Kind {
        /** The rule's text was not read: it rests on knowledge. Names the citation. */
        UNCONFIRMED_RULE,
        /** The text by which time was counted was not read. Names the citation. */
        UNCONFIRMED_COUNTING,
        /** The calendar of that year rests on knowledge. Names calendar and year. */
        UNCONFIRMED_CALENDAR,
        /** Fewer than 24 months of the calendar are left. Names calendar and last day. */
        CALENDAR_NEARLY_OVER,
        /** The state's holidays are not covered. Names the state. */
        STATE_NOT_COVERED,
        /** The rule holds only if a fact does that is not stated. Names fact and values. */
        CONDITION,
        /** A period of the rule has not started. Names event, and the period in English and Spanish. */
        LIMB_LEFT_OUT,
        /** Accrual and tolling are for an attorney. */
        ATTORNEY,
        /** Another rule displaces this one here. Names its citation and id. */
        DISPLACED,
        /** Another rule may displace this one here. Names its citation and id. */
        PERHAPS_DISPLACED,
        /** This rule stands in place of another. Names both citations. */
        REPLACES,
        /** This rule would stand in place of another, if a condition holds that is not stated. Names both citations. */
        PERHAPS_REPLACES
    }

    public Caveat {
        about = List.copyOf(about);
    }

    static Caveat of(Kind kind, String... about) {
        return new Caveat(kind, List.of(about));
    }

    /** The sentence for a person. */
    public Label sentence() {
        return switch (kind) {
            case UNCONFIRMED_RULE ->
                say(
                        "%s was not confirmed against its text; verify it before relying on the date.",
                        "%s no se confirmó con su texto; verifíquela antes de confiar en la fecha.");
            case UNCONFIRMED_COUNTING ->
                say(
                        "%s, by which time was counted, was not confirmed against its text.",
                        "%s, que rigió el cómputo, no se confirmó con su texto.");
            case UNCONFIRMED_CALENDAR ->
                say(
                        "The holidays of %s for %s were not confirmed.",
                        "Los días inhábiles de %s para %s no se confirmaron.");
            case CALENDAR_NEARLY_OVER ->
                say(
                        "The calendar %s ends on %s; install a later edition.",
                        "El calendario %s termina el %s; instale una edición posterior.");
            case STATE_NOT_COVERED ->
                say(
                        "State holidays of %s not covered: this is the earliest date.",
                        "Los días inhábiles estatales de %s no están cubiertos: es la fecha más temprana.");
            case CONDITION -> condition();
            case LIMB_LEFT_OUT ->
                new Label(
                        "Not counted, since " + about.getFirst() + " is not stated: " + about.get(1) + ".",
                        "No se contó, porque no consta " + about.getFirst() + ": " + about.get(2) + ".");
            case ATTORNEY ->
                say(
                        "Accrual and tolling are for an attorney; compute from the earliest plausible day.",
                        "El inicio y la suspensión del plazo los decide un abogado; compute desde el primer día plausible.");
            case DISPLACED -> say("%s displaces this rule here; see %s.", "%s desplaza esta regla aquí; vea %s.");
            case PERHAPS_DISPLACED ->
                say("%s may displace this rule here; see %s.", "%s puede desplazar esta regla aquí; vea %s.");
            case PERHAPS_REPLACES ->
                say("%s would then stand here in place of %s.", "%s regiría entonces aquí en lugar de %s.");
            case REPLACES -> say("%s stands here in place of %s.", "%s rige aquí en lugar de %s.");
        };
    }

    private Label say(String en, String es) {
        Object[] names = about.toArray();
        return new Label(String.format(Locale.ROOT, en, names), String.format(Locale.ROOT, es, names));
    }

    private Label condition() {
        List<String> values = about.subList(1, about.size());
        return new Label(
                "Holds only if " + about.getFirst() + " = " + String.join(" or ", values) + ".",
                "Rige solo si " + about.getFirst() + " = " + String.join(" o ", values) + ".");
    }
}
