package org.countersign.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Reading;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.certificate.Dates;
import org.countersign.courttime.tree.CanonicalWriter;

/** Answers as JSON. */
final class Json {
    private Json() {}

    /** An array with an object for each deadline, its certificate within. */
    static String of(List<Certificate> certificates, Locale locale) {
        CanonicalWriter out = new CanonicalWriter(4096);
        out.open('[');
        for (Certificate certificate : certificates) {
            out.item();
            write(out, certificate, locale);
        }
        return new String(out.close(']').toBytes(), StandardCharsets.UTF_8);
    }

    /** The readings of an outcome as an array of {date, role, reason}; empty text where there are none. */
    static String readings(Outcome outcome, Locale locale) {
        if (!(outcome instanceof Outcome.Readings readings)) {
            return "";
        }
        CanonicalWriter out = new CanonicalWriter(512);
        out.open('[');
        readings(out, readings, locale);
        return new String(out.close(']').toBytes(), StandardCharsets.UTF_8);
    }

    private static void readings(CanonicalWriter out, Outcome.Readings readings, Locale locale) {
        for (Reading reading : readings.readings()) {
            out.item().open('{');
            out.member("at", Dates.iso(reading.due()));
            out.member("date", reading.due().on().toString());
            out.member("reason", reading.reason().in(locale));
            out.member("role", reading.role().word());
            out.close('}');
        }
    }

    /** One answer as an object. */
    static void write(CanonicalWriter out, Certificate certificate, Locale locale) {
        out.open('{');
        if (!certificate.isIssued()) {
            Outcome.Refusal refusal = (Outcome.Refusal) certificate.outcome();
            out.member("refusal", refusal.sentence().in(locale));
            out.member("rule", certificate.question().rule());
            out.close('}');
            return;
        }
        Outcome.Deadline deadline = DeadlineTable.deadline(certificate);
        out.member("act", certificate.rule().act().in(locale));
        out.name("certificate").canonical(certificate.canonical());
        out.member("certificate_sha256", certificate.sha256());
        out.member("citation", certificate.rule().cite());
        out.member("due_at", Dates.iso(deadline.due()));
        out.member("due_on", deadline.due().on().toString());
        out.name("notes").item().open('[');
        deadline.caveats().forEach(caveat -> out.value(caveat.sentence().in(locale)));
        out.close(']');
        out.name("readings").item().open('[');
        if (certificate.outcome() instanceof Outcome.Readings readings) {
            readings(out, readings, locale);
        }
        out.close(']');
        out.member("rule", certificate.rule().id());
        out.member("zone", Dates.zoneId(deadline.due()));
        out.close('}');
    }
}
