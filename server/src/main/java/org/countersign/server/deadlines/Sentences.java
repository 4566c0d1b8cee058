package org.countersign.server.deadlines;

import org.countersign.courttime.Label;

/** What is said when an act on a deadline is refused. */
final class Sentences {

    static final Label CHANGED_MEANWHILE = new Label(
            "Somebody changed this deadline meanwhile. What you typed is kept below; look at the deadline as it is now, then send it again.",
            "Alguien cambió este plazo entretanto. Lo que escribió se conserva abajo; revise el plazo tal como está y envíelo de nuevo.");
    static final Label REASON = new Label("Say why.", "Indique el motivo.");
    static final Label DAY = new Label("Enter a date.", "Indique una fecha.");
    static final Label KIND = new Label(
            "Say whether a stipulation or an order extends it.",
            "Indique si la prórroga es por estipulación o por orden.");
    static final Label NOT_LATER = new Label(
            "An extension ends later than the date in force; enter a later date.",
            "Una prórroga termina después de la fecha vigente; indique una fecha posterior.");
    static final Label CHOOSE_A_READING = new Label("Choose one of the readings.", "Elija una de las lecturas.");
    static final Label WHOSE = new Label("Choose whose act it is.", "Elija de quién es el acto.");
    static final Label EVIDENCE = new Label(
            "Enter the confirmation number, or add the document that shows it.",
            "Indique el número de confirmación o adjunte el documento que lo acredita.");
    static final Label TOO_LARGE = new Label(
            "A file can have 25 MB; choose a smaller one.", "Un archivo puede tener 25 MB; elija uno más pequeño.");
    static final Label NOT_OF_THE_TEAM =
            new Label("Choose somebody of the matter's team.", "Elija a alguien del equipo del asunto.");
    static final Label AFTER_THE_LEGAL = new Label(
            "The internal time lies after the legal deadline; enter an earlier one.",
            "La hora interna es posterior al vencimiento legal; indique una anterior.");

    static final Label LAW_DECIDED = new Label(
            "This was decided meanwhile, or a later version of the law packs overtook it. Look at it as it is now.",
            "Esto se decidió entretanto, o una versión posterior de la ley aplicable lo sustituyó. Revíselo tal como está.");
    static final Label LAW_DIFFERS_NOW = new Label(
            "The deadline has changed since the law packs were compared, and the new date would be another one than is shown. Leave this with a reason; decide on the deadline itself.",
            "El plazo cambió después de compararse con la ley aplicable y la nueva fecha sería distinta de la que se muestra. Déjelo como está con un motivo y decida en el propio plazo.");

    private Sentences() {}
}
