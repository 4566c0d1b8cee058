package org.countersign.courttime.certificate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.courttime.Law;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.Question;
import org.countersign.courttime.Step;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceDays;
import org.jspecify.annotations.Nullable;

/**
 * The derivation of one deadline: the question, the text of the rule and of the methods that governed, the days of the
 * calendars that were looked at, each step, and the outcome. Nothing else is needed to compute it again.
 */
public final class Certificate {
    private final Question question;
    private final Outcome outcome;
    private final Rule.@Nullable Version version;
    private final Collection<CountingMethod.Version> methods;
    private final Collection<ServiceDays.Version> tables;
    private final List<Step> steps;
    private final @Nullable Law law;
    private final LocalDate from;
    private final LocalDate to;

    private Certificate(
            Question question,
            Outcome outcome,
            Rule.@Nullable Version version,
            Collection<CountingMethod.Version> methods,
            Collection<ServiceDays.Version> tables,
            List<Step> steps,
            @Nullable Law law,
            LocalDate from,
            LocalDate to) {
        this.question = question;
        this.outcome = outcome;
        this.version = version;
        this.methods = methods;
        this.tables = tables;
        this.steps = steps;
        this.law = law;
        this.from = from;
        this.to = to;
    }

    /**
     * The certificate of a deadline or of readings.
     *
     * @param question what was asked
     * @param outcome what it came to
     * @param version the text of the rule
     * @param methods the texts of the counting methods
     * @param tables the texts of the service days
     * @param steps the steps of the prevailing reading
     * @param law the snapshot
     * @param from first day looked at; {@link LocalDate#MAX} where no calendar was asked
     * @param to last day looked at
     */
    public static Certificate of(
            Question question,
            Outcome outcome,
            Rule.Version version,
            Collection<CountingMethod.Version> methods,
            Collection<ServiceDays.Version> tables,
            List<Step> steps,
            Law law,
            LocalDate from,
            LocalDate to) {
        return new Certificate(question, outcome, version, methods, tables, steps, law, from, to);
    }

    /** What stands in a certificate's place where there is no date: nothing to compute again. */
    public static Certificate ofRefusal(Question question, Outcome outcome) {
        return new Certificate(
                question, outcome, null, List.of(), List.of(), List.of(), null, LocalDate.MAX, LocalDate.MIN);
    }

    public Question question() {
        return question;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Whether there is a date to certify. */
    public boolean isIssued() {
        return version != null;
    }

    /** The text of the rule. */
    public Rule.Version rule() {
        return require(version);
    }

    public Collection<CountingMethod.Version> methods() {
        return methods;
    }

    public Collection<ServiceDays.Version> serviceDays() {
        return tables;
    }

    /** The steps of the prevailing reading, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    Law law() {
        return require(law);
    }

    /** The parts of the calendars that were looked at; empty where none was. */
    public List<HolidayCalendar> days() {
        if (from.isAfter(to)) {
            return List.of();
        }
        return Stream.concat(question.court().calendars().stream(), question.court().stateCalendars().stream())
                .distinct()
                .flatMap(id -> law().calendar(id).stream())
                .map(calendar -> calendar.excerpt(from, to))
                .toList();
    }

    /** The canonical form, RFC 8785. */
    public byte[] canonical() {
        return new CertificateForm(this).bytes();
    }

    /** The SHA-256 of the canonical form, in lower-case hexadecimal. */
    public String sha256() {
        return sha256(canonical());
    }

    /** The SHA-256 of bytes, in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static <T> T require(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a refusal has no certificate");
        }
        return part;
    }
}
