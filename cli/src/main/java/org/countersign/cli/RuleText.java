package org.countersign.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countersign.courttime.Law;
import org.countersign.courttime.rule.Combine;
import org.countersign.courttime.rule.Computation;
import org.countersign.courttime.rule.Ends;
import org.countersign.courttime.rule.Limb;
import org.countersign.courttime.rule.Roll;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceUse;
import org.countersign.courttime.rule.Validity;

/** A rule with all its texts, for a person. */
final class RuleText {
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    RuleText(Language language) {
        this.language = language;
    }

    List<String> lines(Rule rule, Law law) {
        lines.add(
                rule.id() + "  (" + rule.jurisdiction() + ")  " + rule.latest().cite());
        lines.add(rule.latest().act().in(language.locale()));
        if (!rule.rows().isEmpty()) {
            lines.add(language.pick("rows ", "filas ") + String.join(", ", rule.rows()));
        }
        rule.versions().reversed().forEach(version -> version(version, law));
        return lines;
    }

    private void version(Rule.Version version, Law law) {
        lines.add("");
        lines.add(language.pick("In force ", "Vigente ")
                + period(version.validity())
                + language.pick(", selected by ", ", según ")
                + version.selectedBy()
                + (version.confirmed()
                        ? language.pick(", confirmed", ", confirmada")
                        : language.pick(", UNCONFIRMED", ", SIN CONFIRMAR")));
        lines.add("  " + language.pick("courts: ", "tribunales: ") + String.join(", ", version.courts()) + "; "
                + language.pick("kind: ", "clase: ") + version.kind().word());
        version.when()
                .forEach((fact, values) ->
                        lines.add("  " + language.pick("where ", "si ") + fact + " = " + String.join(", ", values)));
        if (version.combine() != Combine.SINGLE) {
            lines.add("  " + version.combine().word() + ":");
        }
        version.limbs().forEach(this::limb);
        version.alternatives().forEach(alternative -> {
            lines.add("  " + language.pick("other reading: ", "otra lectura: ")
                    + alternative.reason().in(language.locale()));
            alternative.limbs().forEach(this::limb);
        });
        lines.add("  " + language.pick("extendable: ", "prorrogable: ") + String.join(", ", version.extendable()));
        if (!version.replaces().isEmpty()) {
            lines.add("  " + language.pick("replaces ", "reemplaza ") + version.replaces());
        }
        String source = law.vocabulary().sources().getOrDefault(version.source(), version.source());
        lines.add("  " + language.pick("read ", "leída ") + version.read() + ": " + source);
        if (!version.note().isEmpty()) {
            lines.add("  " + version.note());
        }
    }

    private static String period(Validity validity) {
        String from =
                validity.from().equals(LocalDate.MIN) ? "?" : validity.from().toString();
        return from + ".." + (validity.to().equals(LocalDate.MAX) ? "" : validity.to());
    }

    private void limb(Limb limb) {
        Computation computation = limb.computation();
        StringBuilder text = new StringBuilder("    ");
        if (!limb.name().isEmpty()) {
            text.append(limb.name().in(language.locale())).append(": ");
        }
        computation.precededBy().forEach(count -> text.append(count).append(", then "));
        text.append(computation.count())
                .append(' ')
                .append(String.join(" / ", computation.on()))
                .append("; ")
                .append(computation.counting())
                .append("; service ")
                .append(service(computation.service()))
                .append(endOf(computation));
        lines.add(text.toString());
    }

    /** What differs from the counting method at the end of the period. */
    private static String endOf(Computation computation) {
        String shift = computation.shift() == 0 ? "" : "; moved by " + computation.shift() + " day";
        String roll = computation.roll() == Roll.BY_METHOD
                ? ""
                : "; roll " + computation.roll().word();
        String ends = computation.ends() instanceof Ends.ByMethod ? "" : "; ends " + computation.ends();
        return shift + roll + ends;
    }

    private static String service(ServiceUse use) {
        return switch (use) {
            case ServiceUse.None none -> "none";
            case ServiceUse.Added added -> added.table();
            case ServiceUse.Doubtful doubtful -> doubtful.table() + " (doubtful)";
        };
    }
}
