package org.countersign.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Label;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.law.LawBook;

/**
 * What a person asks on the command line or in a row of a batch, as typed. It becomes one certificate for each deadline,
 * in order of rule id; what cannot be asked becomes one refusal.
 *
 * @param court id; may be empty where a jurisdiction or a rule is named
 * @param jurisdiction id or name; may be empty
 * @param rule id; may be empty where an event is named
 * @param event id; may be empty where a rule is named
 * @param on the day of the event
 * @param at its time; may be empty
 * @param service its service method; may be empty
 * @param source where the event was read; may be empty
 * @param facts by name
 */
record Inquiry(
        String court,
        String jurisdiction,
        String rule,
        String event,
        String on,
        String at,
        String service,
        String source,
        Map<String, String> facts) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);
    private static final Court NOWHERE = Court.ofJurisdiction("", "", List.of());

    /** The certificates of this inquiry. */
    List<Certificate> certificates(LawBook book, CourtTime courtTime, CourtTime.Breadth breadth) {
        try {
            return asked(book, courtTime, breadth);
        } catch (NotAskable notAskable) {
            Question question = new Question(rule, NOWHERE, Trigger.of(event, LocalDate.EPOCH), Facts.NONE);
            return List.of(Certificate.ofRefusal(question, notAskable.refusal));
        }
    }

    /** The rules that the event starts together with another one whose date is not stated, by that event. */
    SortedMap<String, String> waiting(LawBook book, CourtTime courtTime) {
        try {
            return courtTime.waiting(where(book), trigger(), Facts.of(new TreeMap<>(facts)));
        } catch (NotAskable notAskable) {
            return new TreeMap<>();
        }
    }

    /** How many rules the event starts that are offered only on request. */
    int others(LawBook book, CourtTime courtTime) {
        try {
            Court where = where(book);
            Facts known = Facts.of(new TreeMap<>(facts));
            int all = courtTime
                    .questions(where, trigger(), known, CourtTime.Breadth.ALL)
                    .size();
            return all - courtTime.questions(where, trigger(), known).size();
        } catch (NotAskable notAskable) {
            return 0;
        }
    }

    private List<Certificate> asked(LawBook book, CourtTime courtTime, CourtTime.Breadth breadth) {
        Court where = where(book);
        Trigger trigger = trigger();
        Facts known = Facts.of(new TreeMap<>(facts));
        if (!rule.isEmpty()) {
            return List.of(courtTime.certify(new Question(rule, where, trigger, known)));
        }
        requireEvent(book);
        List<Certificate> certificates = new ArrayList<>();
        for (Question question : courtTime.questions(where, trigger, known, breadth)) {
            certificates.add(courtTime.certify(question));
        }
        if (certificates.isEmpty()) {
            throw refused(
                    event,
                    "No rule of " + where.name() + " here starts from " + event + " on " + on + ".",
                    "Ninguna regla de " + where.name() + " aquí empieza con " + event + " el " + on + ".");
        }
        return certificates;
    }

    private void requireEvent(LawBook book) {
        if (event.isEmpty()) {
            throw refused("event", "Name a rule or an event.", "Nombre una regla o un hecho.");
        }
        if (!book.law().vocabulary().events().containsKey(event)) {
            throw refused(
                    event,
                    "The event " + event + " is not known; `rules list --vocabulary` lists those that are.",
                    "El hecho " + event + " no se conoce; `rules list --vocabulary` los enumera.");
        }
    }

    private Court where(LawBook book) {
        if (!court.isEmpty()) {
            return book.courts()
                    .court(court.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> refused(
                            court,
                            "The court " + court + " is not known; `rules list --courts` lists those that are.",
                            "El tribunal " + court + " no se conoce; `rules list --courts` los enumera."));
        }
        String named = jurisdiction.isEmpty() ? ofTheRule(book) : jurisdiction;
        return book.courts()
                .jurisdiction(named)
                .orElseThrow(() -> refused(
                        "court",
                        named.isEmpty()
                                ? "Name a court (such as cand) or a jurisdiction (such as us-ca)."
                                : "The jurisdiction " + named + " is not known; name one like us-federal or us-ca.",
                        named.isEmpty()
                                ? "Nombre un tribunal (como cand) o una jurisdicción (como us-ca)."
                                : "La jurisdicción " + named + " no se conoce; nombre una como us-federal o us-ca."));
    }

    private String ofTheRule(LawBook book) {
        return book.law().rule(rule).map(found -> found.jurisdiction()).orElse("");
    }

    private Trigger trigger() {
        LocalDate day = day();
        Trigger trigger = Trigger.of(event, day)
                .servedBy(service.toLowerCase(Locale.ROOT))
                .from(source);
        return at.isEmpty() ? trigger : trigger.at(time());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException notADate) {
            throw refused(
                    "date",
                    on.isEmpty()
                            ? "The date of the event is missing; write it like 2026-11-23."
                            : on + " is not a date; write it like 2026-11-23.",
                    on.isEmpty()
                            ? "Falta la fecha del hecho; escríbala como 2026-11-23."
                            : on + " no es una fecha; escríbala como 2026-11-23.");
        }
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(at, CLOCK);
        } catch (DateTimeException notATime) {
            throw refused(
                    "time", at + " is not a time; write it like 10:23.", at + " no es una hora; escríbala como 10:23.");
        }
    }

    private static NotAskable refused(String subject, String en, String es) {
        return new NotAskable(new Outcome.Refusal(subject, new Label(en, es)));
    }

    /** Carries a refusal from where it is found to the one place that makes a row of it. */
    private static final class NotAskable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Outcome.Refusal refusal;

        NotAskable(Outcome.Refusal refusal) {
            super(refusal.sentence().en(), null, false, false);
            this.refusal = refusal;
        }
    }

    /** Facts written as `name=value`, several divided by semicolons; empty text is no fact. */
    static Map<String, String> factsOf(String text) {
        Map<String, String> facts = new TreeMap<>();
        for (String each : text.split(";", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                facts.put(
                        each.substring(0, equals).strip(),
                        each.substring(equals + 1).strip());
            } else if (!each.isBlank()) {
                facts.put(each.strip(), "");
            }
        }
        return facts;
    }
}
