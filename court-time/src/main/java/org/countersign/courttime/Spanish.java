package org.countersign.courttime;

import org.countersign.courttime.rule.Span;

/** Spans in Spanish. */
public final class Spanish {
    private Spanish() {}

    /** "21 días", "16 días hábiles", "6 meses", "72 horas". */
    public static String span(Span span) {
        return switch (span) {
            case Span.OfCalendar calendar -> calendar(calendar);
            case Span.OfCourtDays days -> days.days() + (days.days() == 1 ? " día hábil" : " días hábiles");
            case Span.OfHours hours -> hours.hours() + (hours.hours() == 1 ? " hora" : " horas");
            case Span.Stated stated -> "el plazo indicado";
        };
    }

    private static String calendar(Span.OfCalendar span) {
        StringBuilder text = new StringBuilder();
        add(text, span.years(), "año", "años");
        add(text, span.months(), "mes", "meses");
        if (span.inWeeks()) {
            add(text, span.days() / 7, "semana", "semanas");
        } else {
            add(text, span.days(), "día", "días");
        }
        return text.isEmpty() ? "0 días" : text.toString();
    }

    private static void add(StringBuilder text, int amount, String one, String many) {
        if (amount != 0) {
            text.append(text.isEmpty() ? "" : " y ").append(amount).append(' ').append(amount == 1 ? one : many);
        }
    }
}
