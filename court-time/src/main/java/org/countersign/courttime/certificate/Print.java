package org.countersign.courttime.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.courttime.Label;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Reading;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.calendar.Standing;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.Validity;

/** A certificate as a person reads it, in English or in Spanish. */
public final class Print {
    private final Certificate certificate;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private Print(Certificate certificate, Locale locale) {
        this.certificate = certificate;
        this.locale = locale;
    }

    /** The lines of a certificate's print; of a refusal its sentence alone. */
    public static List<String> lines(Certificate certificate, Locale locale) {
        Print print = new Print(certificate, locale);
        switch (certificate.outcome()) {
            case Outcome.Deadline deadline -> print.deadline(deadline, List.of());
            case Outcome.Readings readings -> print.deadline(readings.prevailing(), readings.readings());
            case Outcome.Refusal refusal -> print.say(refusal.sentence());
        }
        return print.lines;
    }

    private void say(Label label) {
        lines.add(label.in(locale));
    }

    private void say(String en, String es) {
        say(new Label(en, es));
    }

    private void deadline(Outcome.Deadline deadline, List<Reading> readings) {
        Rule.Version rule = certificate.rule();
        lines.add(rule.cite() + "  [" + rule.id() + "]");
        say(rule.act());
        due(deadline, !readings.isEmpty());
        readings.stream()
                .filter(reading -> !reading.due().equals(deadline.due()))
                .forEach(this::reading);
        why();
        law(rule);
        days();
        deadline.caveats()
                .forEach(caveat -> say(
                        "Note: " + caveat.sentence().en(),
                        "Nota: " + caveat.sentence().es()));
        lines.add("SHA-256 " + certificate.sha256());
    }

    private void due(Outcome.Deadline deadline, boolean several) {
        Label due = Dates.due(deadline.due());
        say(
                "Due: " + due.en() + (several ? " – the prevailing reading" : ""),
                "Vence: " + due.es() + (several ? " – la lectura dominante" : ""));
        Label cutoff = deadline.cutoff().sentence();
        say("  " + cutoff.en(), "  " + cutoff.es());
    }

    private void reading(Reading reading) {
        Label due = Dates.due(reading.due());
        say(
                "  " + reading.role().word() + ": " + due.en() + " – "
                        + reading.reason().en(),
                "  " + role(reading.role()) + ": " + due.es() + " – "
                        + reading.reason().es());
    }

    private void why() {
        say("Why:", "Por qué:");
        trigger();
        StepSentences sentences = new StepSentences(certificate);
        certificate.steps().forEach(step -> {
            Label sentence = sentences.of(step);
            say("  - " + sentence.en(), "  - " + sentence.es());
        });
    }

    /** A role in Spanish. */
    public static String role(Reading.Role role) {
        return switch (role) {
            case PREVAILING -> "dominante";
            case SAFE -> "segura";
            case LATEST -> "última";
        };
    }

    private void trigger() {
        Trigger trigger = certificate.question().trigger();
        String event = trigger.event().isEmpty()
                ? certificate.rule().limbs().getFirst().computation().on().getFirst()
                : trigger.event();
        Label name = certificate.law().vocabulary().event(event);
        Label day = Dates.day(trigger.on());
        Label service = trigger.service().isEmpty()
                ? Label.EMPTY
                : certificate.law().vocabulary().service(trigger.service());
        String at = trigger.at().map(time -> " " + time).orElse("");
        String source = trigger.source().isEmpty() ? "" : " [" + trigger.source() + "]";
        say(
                "  - " + name.en() + (service.isEmpty() ? "" : " " + service.en()) + ": " + day.en() + at + source
                        + ".",
                "  - " + name.es() + (service.isEmpty() ? "" : " " + service.es()) + ": " + day.es() + at + source
                        + ".");
        certificate
                .question()
                .facts()
                .values()
                .forEach((fact, value) ->
                        say("  - Stated: " + fact + " = " + value + ".", "  - Consta: " + fact + " = " + value + "."));
    }

    private void law(Rule.Version rule) {
        Validity validity = rule.validity();
        String confirmed = rule.confirmed() ? "confirmed" : "NOT CONFIRMED against its text";
        String confirmada = rule.confirmed() ? "confirmada" : "NO CONFIRMADA con su texto";
        String since = validity.from().equals(LocalDate.MIN)
                ? "a day not recorded"
                : validity.from().toString();
        String desde = validity.from().equals(LocalDate.MIN)
                ? "un día que no consta"
                : validity.from().toString();
        String until = validity.to().equals(LocalDate.MAX) ? "" : " until " + validity.to();
        String hasta = validity.to().equals(LocalDate.MAX) ? "" : " hasta " + validity.to();
        say(
                "Law: in force since " + since + until + "; read " + rule.read() + " (" + rule.source() + "); "
                        + confirmed + ".",
                "Derecho: vigente desde " + desde + hasta + "; leída el " + rule.read() + " (" + rule.source() + "); "
                        + confirmada + ".");
        certificate
                .methods()
                .forEach(method -> say("  counted by " + method.cite(), "  cómputo según " + method.cite()));
        certificate
                .serviceDays()
                .forEach(table -> say("  service: " + table.cite(), "  notificación: " + table.cite()));
        if (!rule.note().isEmpty()) {
            lines.add("  " + rule.note());
        }
    }

    private void days() {
        List<HolidayCalendar> calendars = certificate.days();
        for (HolidayCalendar calendar : calendars) {
            say(
                    "Calendar: " + calendar.id() + ", edition " + calendar.version() + ", days " + calendar.first()
                            + ".." + calendar.last() + ".",
                    "Calendario: " + calendar.id() + ", edición " + calendar.version() + ", días " + calendar.first()
                            + ".." + calendar.last() + ".");
        }
        Set<String> named = new LinkedHashSet<>();
        for (Holiday holiday : StepSentences.hits(calendars)) {
            String standing = holiday.standing() == Standing.SETTLED
                    ? ""
                    : ", " + holiday.standing().word();
            named.add("  " + holiday.on() + " " + holiday.name().in(locale) + standing);
        }
        lines.addAll(named);
    }
}
