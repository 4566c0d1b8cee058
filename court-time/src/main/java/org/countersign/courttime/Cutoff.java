package org.countersign.courttime;

import org.countersign.courttime.rule.Ends;

/** At which moment of its last day a period ends, and where that comes from. */
public sealed interface Cutoff {
    /** The sentence for a person. */
    Label sentence();

    /** No court is named, so there is no clock. */
    record NoCourt() implements Cutoff {
        @Override
        public Label sentence() {
            return new Label("no court is named, so no moment", "no se nombra tribunal, así que no hay hora");
        }
    }

    /** The last of the hours has run. */
    record Hours() implements Cutoff {
        @Override
        public Label sentence() {
            return new Label("at that hour, when the last of the hours has run", "a esa hora, cuando corre la última");
        }
    }

    /**
     * The last day ends as a text says.
     *
     * @param ends how it ends
     * @param cite the text
     */
    record OfDay(Ends ends, String cite) implements Cutoff {
        @Override
        public Label sentence() {
            return switch (ends) {
                case Ends.WithTheDay day ->
                    said(
                            "the end of the day in the court's zone, for electronic filing",
                            "el fin del día en la zona del tribunal, para presentación electrónica");
                case Ends.WithTheDayIn day ->
                    said(
                            "the end of the day in " + day.zone() + ", for electronic filing",
                            "el fin del día en " + day.zone() + ", para presentación electrónica");
                case Ends.At at -> said("at " + at.time(), "a las " + at.time());
                case Ends.MondayNextAfter monday ->
                    said(
                            "at " + monday.time() + " on the Monday next after",
                            "a las " + monday.time() + " del lunes siguiente");
                case Ends.WithTheClerk clerk ->
                    new Label(
                            "the clerk's scheduled closing, which is not recorded here",
                            "el cierre de la secretaría, que no consta aquí");
                case Ends.ByMethod byMethod -> Label.EMPTY;
            };
        }

        private Label said(String en, String es) {
            return new Label(en + " (" + cite + ")", es + " (" + cite + ")");
        }
    }
}
