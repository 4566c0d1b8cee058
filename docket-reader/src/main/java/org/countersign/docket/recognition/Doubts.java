package org.countersign.docket.recognition;

import org.countersign.courttime.Label;

/** Why an event is not certain, in a sentence for a person. */
final class Doubts {
    static final Label DAY_NOT_STATED =
            new Label("The text does not state the day of this event.", "El texto no indica el día de este hecho.");
    static final Label IMPLIED = new Label(
            "The text names only what is due; what started the period was inferred from that.",
            "El texto solo nombra lo que vence; el hecho que inició el plazo se dedujo de ello.");
    static final Label REPEATED =
            new Label("The date is repeated from an earlier entry.", "La fecha se repite de un asiento anterior.");
    static final Label NOT_FIRST_DATE = new Label(
            "The text speaks of an amended or continued meeting; the first date set may have been another.",
            "El texto habla de una junta modificada o continuada; la primera fecha fijada pudo ser otra.");
    static final Label SERVED_PAPER_INFERRED =
            new Label("The text does not say which paper was served.", "El texto no dice qué escrito se notificó.");
    static final Label NO_ENTRY_DAY = new Label(
            "The day on which the entry was filed is not known.", "No se conoce el día de presentación del asiento.");
    static final Label PERIOD_START_UNCLEAR = new Label(
            "The text states a period, but no known event that starts it.",
            "El texto indica un plazo, pero ningún hecho conocido que lo inicie.");
    static final Label EXTENSION = new Label(
            "An extension runs from the previous due date, which an earlier entry states.",
            "Una prórroga corre desde el vencimiento anterior, que indica un asiento previo.");

    private Doubts() {}
}
