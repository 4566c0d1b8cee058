package org.countersign.server.deadlines;

import java.util.HexFormat;
import org.countersign.courttime.Label;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.rule.Kind;

/** What one rule makes of an event: a dated deadline, or a refusal that names the missing fact. */
sealed interface Started {

    String ruleId();

    String citation();

    Label what();

    /** A deadline and how it was derived. */
    record Dated(Certificate certificate, Terms terms) implements Started {

        static Dated of(Certificate certificate) {
            return new Dated(certificate, Terms.of(certificate.outcome()));
        }

        @Override
        public String ruleId() {
            return certificate.question().rule();
        }

        @Override
        public String citation() {
            return certificate.rule().cite();
        }

        @Override
        public Label what() {
            return certificate.rule().act();
        }

        Kind kind() {
            return certificate.rule().kind();
        }

        boolean isConfirmed() {
            return deadline().isConfirmed();
        }

        Outcome.Deadline deadline() {
            return switch (certificate.outcome()) {
                case Outcome.Deadline deadline -> deadline;
                case Outcome.Readings readings -> readings.prevailing();
                case Outcome.Refusal refusal ->
                    throw new IllegalStateException(
                            "no date: " + refusal.sentence().en());
            };
        }

        byte[] sha256() {
            return HexFormat.of().parseHex(certificate.sha256());
        }
    }

    /**
     * No date.
     *
     * @param subject the fact, court or calendar that is missing or impossible
     * @param sentence what is wrong and what to do
     */
    record Refused(String ruleId, String citation, Label what, String subject, Label sentence) implements Started {}
}
