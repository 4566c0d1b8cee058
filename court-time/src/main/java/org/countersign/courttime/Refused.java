package org.countersign.courttime;

/**
 * Carries a refusal from the depth of one computation to its border, where it becomes a value. Without a stack trace: it
 * reports no defect of the program.
 */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome.Refusal refusal;

    Refused(String subject, String en, String es) {
        super(en, null, false, false);
        this.refusal = new Outcome.Refusal(subject, new Label(en, es));
    }

    Outcome.Refusal refusal() {
        return refusal;
    }
}
