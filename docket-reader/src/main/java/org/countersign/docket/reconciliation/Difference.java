package org.countersign.docket.reconciliation;

import org.countersign.courttime.Label;

/** Why a printed date differs from the computed one. Both dates stand; this says what lies between them. */
public enum Difference {
    NOT_ROLLED(
            "not-rolled",
            "The court printed the last day itself, though it is a weekend or holiday; the period ends on the next"
                    + " court day.",
            "El tribunal imprimió el último día aunque es fin de semana o feriado; el plazo vence el siguiente día"
                    + " hábil."),
    OLD_THREE_DAYS_ELECTRONIC(
            "old-plus-3-electronic",
            "Three days were added for electronic service, as the rules allowed until 30 November 2016.",
            "Se sumaron tres días por notificación electrónica, como permitían las reglas hasta el 30 de noviembre de"
                    + " 2016."),
    THREE_DAYS_MAIL(
            "plus-3-mail",
            "Three days were added as for service by mail.",
            "Se sumaron tres días como por notificación por correo."),
    ORDER_DISPLACES_RULE(
            "order-displaces-rule",
            "An order set another period than the rule.",
            "Una orden fijó un plazo distinto del de la regla."),
    GOVERNMENT_OR_FOREIGN(
            "government-or-foreign",
            "The date is that of another kind of defendant: the United States, its agencies and officers, and foreign"
                    + " states have more time than private parties.",
            "La fecha corresponde a otra clase de demandado: los Estados Unidos, sus agencias y funcionarios, y los"
                    + " estados extranjeros tienen más tiempo que los particulares."),
    STATE_HOLIDAY(
            "state-holiday",
            "A holiday of the state lies at the end of the period; the court's system did not count it, Rule"
                    + " 6(a)(6)(C) does.",
            "Un feriado estatal cae al final del plazo; el sistema del tribunal no lo contó, la Regla 6(a)(6)(C) sí."),
    DISPUTED_CLOSING(
            "disputed-closing",
            "It is disputed whether a one-off closing at the end of the period is a legal holiday; the court read it"
                    + " the other way.",
            "Se discute si un cierre excepcional al final del plazo es feriado legal; el tribunal lo leyó del otro"
                    + " modo."),
    ANOTHER_TRIGGER(
            "another-trigger",
            "The date follows from another event than the one printed with it.",
            "La fecha resulta de otro hecho que el impreso con ella."),
    ANOTHER_RULE(
            "another-rule",
            "The date follows from another rule that the same event starts.",
            "La fecha resulta de otra regla que el mismo hecho inicia."),
    BEFORE_TRIGGER(
            "before-trigger",
            "The printed date is before the event that starts the period.",
            "La fecha impresa es anterior al hecho que inicia el plazo."),
    MISTYPED_YEAR(
            "mistyped-year",
            "The day and month are right and the year is not: it was mistyped.",
            "El día y el mes son correctos y el año no: fue mal escrito."),
    UNEXPLAINED(
            "unexplained",
            "Nothing known explains the printed date; a person must look at it.",
            "Nada conocido explica la fecha impresa; debe revisarla una persona.");

    private final String id;
    private final String en;
    private final String es;

    Difference(String id, String en, String es) {
        this.id = id;
        this.en = en;
        this.es = es;
    }

    /** Its name in data: `not-rolled`. */
    public String id() {
        return id;
    }

    /** What it means, for a person. */
    public Label sentence() {
        return new Label(en, es);
    }
}
