package org.countersign.courttime.certificate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.courttime.Label;
import org.countersign.courttime.Spanish;
import org.countersign.courttime.Step;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.rule.Count;
import org.countersign.courttime.rule.Direction;
import org.countersign.courttime.rule.Span;

/** The steps of a certificate as sentences. */
final class StepSentences {
    private final Certificate certificate;

    StepSentences(Certificate certificate) {
        this.certificate = certificate;
    }

    Label of(Step step) {
        Label from = Dates.day(step.from());
        Label to = Dates.day(step.to());
        return switch (step.kind()) {
            case COUNTED -> counted(step, "", "");
            case COUNTED_COURT_DAYS -> counted(step, ", court days only", ", solo días hábiles");
            case COUNTED_FROM_COURT_DAY ->
                counted(step, ", day one being the next court day", ", el primer día es el siguiente día hábil");
            case COUNTED_HOURS -> hours(step);
            case PRECEDED ->
                both(
                        "First " + step.detail() + " " + from.en() + ": " + to.en() + ", without moving its end.",
                        "Primero " + spanish(step.detail()) + " " + from.es() + ": " + to.es()
                                + ", sin mover su final.");
            case COMPLETED ->
                both(
                        "Service " + service(step).en() + " made on " + from.en() + " is complete on " + to.en() + ".",
                        "La notificación " + service(step).es() + " hecha el " + from.es() + " se perfecciona el "
                                + to.es() + ".");
            case LENGTHENED ->
                both(
                        "Service lengthens the period by " + step.detail() + ": " + to.en() + ".",
                        "La notificación alarga el plazo en " + spanishSpan(step.detail()) + ": " + to.es() + ".");
            case ADDED ->
                both(
                        "After it would expire on " + from.en() + ", service adds " + step.detail() + ": " + to.en()
                                + ".",
                        "Después de su vencimiento el " + from.es() + ", la notificación añade "
                                + spanishSpan(step.detail()) + ": " + to.es() + ".");
            case NOT_ADDED -> notAdded(step);
            case SHIFTED ->
                both(
                        "The day is moved from " + from.en() + " to " + to.en() + ", as the text requires.",
                        "El día se mueve del " + from.es() + " al " + to.es() + ", como exige el texto.");
            case ROLLED -> rolled(step);
            case MONDAY ->
                both(
                        "The Monday next after " + from.en() + " is " + to.en() + ".",
                        "El lunes siguiente al " + from.es() + " es el " + to.es() + ".");
            case DEFERRED ->
                both(
                        "The clerk's office was inaccessible on " + from.en() + "; the first accessible court day is "
                                + to.en() + ".",
                        "La secretaría fue inaccesible el " + from.es() + "; el primer día hábil accesible es el "
                                + to.es() + ".");
            case LIMB ->
                limb(
                        step,
                        "The period ",
                        "El plazo ",
                        " starts on " + from.en() + ".",
                        " empieza el " + from.es() + ".");
            case LIMB_LEFT_OUT ->
                limb(
                        step,
                        "The period ",
                        "El plazo ",
                        " has not started: its event is not stated.",
                        " no ha empezado: no consta su hecho.");
            case CHOSEN ->
                limb(
                        step,
                        "The period that governs is ",
                        "El plazo que rige es ",
                        ": " + to.en() + ".",
                        ": " + to.es() + ".");
        };
    }

    private static Label both(String en, String es) {
        return new Label(en, es);
    }

    private Label counted(Step step, String en, String es) {
        Label from = Dates.day(step.from());
        Label to = Dates.day(step.to());
        return both(
                "Count " + step.detail() + " " + from.en() + ", that day excluded" + en + ": " + to.en() + ".",
                "Se cuentan " + spanish(step.detail()) + " " + from.es() + ", sin contar ese día" + es + ": " + to.es()
                        + ".");
    }

    private static Label hours(Step step) {
        String[] parts = step.detail().split(" ", -1);
        return both(
                "Count " + parts[1] + " hours from " + parts[0] + ", every hour: " + parts[2] + ".",
                "Se cuentan " + parts[1] + " horas desde " + parts[0] + ", todas las horas: " + parts[2] + ".");
    }

    private Label notAdded(Step step) {
        if (step.detail().equals("server")) {
            return both(
                    "The party served the paper itself: service days help only the one who was served.",
                    "La parte notificó el escrito ella misma: los días por notificación solo ayudan a quien fue notificado.");
        }
        return both(
                "Service " + service(step).en() + " adds nothing.",
                "La notificación " + service(step).es() + " no añade nada.");
    }

    private Label service(Step step) {
        return certificate.law().vocabulary().service(step.detail());
    }

    private Label rolled(Step step) {
        boolean forward = step.to().isAfter(step.from());
        StringBuilder en = new StringBuilder();
        StringBuilder es = new StringBuilder();
        LocalDate day = step.from();
        while (!day.equals(step.to())) {
            Label why = closed(day);
            en.append(en.isEmpty() ? "" : ", ")
                    .append(day)
                    .append(" (")
                    .append(why.en())
                    .append(')');
            es.append(es.isEmpty() ? "" : ", ")
                    .append(day)
                    .append(" (")
                    .append(why.es())
                    .append(')');
            day = day.plusDays(forward ? 1 : -1);
        }
        Label to = Dates.day(step.to());
        return both(
                "Not court days: " + en + "; " + (forward ? "forward" : "back") + " to " + to.en() + ".",
                "No son días hábiles: " + es + "; " + (forward ? "adelante" : "atrás") + " al " + to.es() + ".");
    }

    private Label closed(LocalDate day) {
        Optional<Holiday> holiday = certificate.days().stream()
                .map(calendar -> calendar.on(day))
                .flatMap(Optional::stream)
                .findFirst();
        if (CourtDays.isWeekend(day)) {
            return day.getDayOfWeek() == DayOfWeek.SATURDAY
                    ? new Label("Saturday", "sábado")
                    : new Label("Sunday", "domingo");
        }
        return holiday.map(Holiday::name).orElse(new Label("closed by order", "cerrado por orden"));
    }

    /** The holidays of the days looked at that fall on weekdays, for the print's list. */
    static List<Holiday> hits(List<HolidayCalendar> calendars) {
        return calendars.stream()
                .flatMap(calendar -> calendar.holidays().values().stream())
                .filter(holiday -> !CourtDays.isWeekend(holiday.on()))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .toList();
    }

    private Label limb(Step step, String en, String es, String restEn, String restEs) {
        int number = Integer.parseInt(step.detail());
        Label name = certificate.rule().limbs().get(number - 1).name();
        return both(en + number + " (" + name.en() + ")" + restEn, es + number + " (" + name.es() + ")" + restEs);
    }

    private static String spanish(String count) {
        Count parsed = Count.parse(count);
        return Spanish.span(parsed.span()) + (parsed.direction() == Direction.AFTER ? " después del" : " antes del");
    }

    private static String spanishSpan(String span) {
        return Spanish.span(Span.parse(span));
    }
}
