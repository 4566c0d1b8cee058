package org.countersign.courttime.certificate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.countersign.courttime.Court;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Facts;
import org.countersign.courttime.Label;
import org.countersign.courttime.Law;
import org.countersign.courttime.Question;
import org.countersign.courttime.Trigger;
import org.countersign.courttime.Vocabulary;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.calendar.Standing;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.MethodReader;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.RuleReader;
import org.countersign.courttime.rule.ServiceDays;
import org.countersign.courttime.tree.CanonicalWriter;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/**
 * Computes a certificate again from nothing but itself: the law it carries, the days it carries, the question it carries.
 *
 * @param question what it asks
 * @param recomputed the certificate made from its own inputs
 * @param agrees whether both have the same bytes
 */
public record Verification(Question question, Certificate recomputed, boolean agrees) {

    /** What a check comes to: a verification, or what keeps the text from being a certificate. */
    public sealed interface Result {
        /** It could be computed again. */
        record Computed(Verification verification) implements Result {}

        /** It could not; the sentence says why. */
        record NotACertificate(String sentence) implements Result {}
    }

    /** Computes a certificate again from its tree. */
    public static Result of(Tree.Mapping tree) {
        List<Defect> defects = new ArrayList<>();
        try {
            Carried carried = new Carried(new Fields(tree, "certificate", defects));
            Question question = carried.question();
            Law law = carried.law();
            if (!defects.isEmpty()) {
                return new Result.NotACertificate(defects.getFirst().sentence());
            }
            Certificate again = new CourtTime(law).certify(question);
            boolean agrees = again.isIssued() && Arrays.equals(again.canonical(), CanonicalWriter.of(tree));
            return new Result.Computed(new Verification(question, again, agrees));
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return new Result.NotACertificate("a value in it is impossible (" + notOne.getMessage() + ").");
        }
    }

    /** What a certificate carries, read back. */
    private static final class Carried {
        private static final int MOST_YEARS = 200;

        private final Fields fields;
        private final Fields court;

        Carried(Fields fields) {
            this.fields = fields;
            if (!fields.required("format").equals(CertificateForm.FORMAT)) {
                fields.wrong(0, "`format` must be " + CertificateForm.FORMAT + ".");
            }
            this.court = inner("court");
        }

        private Fields inner(String key) {
            if (!fields.has(key)) {
                fields.wrong(0, "`" + key + "` is missing.");
            }
            return new Fields(
                    fields.mapping(key).orElse(new Tree.Mapping(Map.of(), 0)), "certificate, " + key, fields.defects());
        }

        Question question() {
            Fields asked = inner("question");
            Map<String, String> facts = new LinkedHashMap<>();
            asked.mapping("facts").ifPresent(mapping -> {
                Fields each = new Fields(mapping, "certificate, facts", fields.defects());
                mapping.entries().keySet().forEach(name -> facts.put(name, each.required(name)));
            });
            Trigger trigger = Trigger.of(asked.required("event"), LocalDate.parse(asked.required("on")))
                    .servedBy(asked.required("service"))
                    .from(asked.required("source"));
            Optional<LocalTime> at =
                    asked.text("at").filter(text -> !text.isEmpty()).map(LocalTime::parse);
            return new Question(
                    asked.required("rule"), court(), at.map(trigger::at).orElse(trigger), Facts.of(facts));
        }

        private Court court() {
            List<Court.Zone> zones = court.mappings("zones").stream()
                    .map(each -> new Fields(each, "certificate, zone", fields.defects()))
                    .map(each -> new Court.Zone(ZoneId.of(each.required("zone")), new HashSet<>(each.texts("places"))))
                    .toList();
            return new Court(
                    court.required("id"),
                    court.required("name"),
                    court.required("kind"),
                    court.required("jurisdiction"),
                    court.required("state"),
                    zones,
                    court.texts("calendars"),
                    court.texts("state-calendars"));
        }

        Law law() {
            List<Defect> defects = fields.defects();
            List<Rule> rules = new ArrayList<>();
            fields.mappings("related")
                    .forEach(each -> RuleReader.read(each, defects).ifPresent(rules::add));
            fields.mapping("rule")
                    .ifPresent(each -> RuleReader.read(each, defects).ifPresent(rules::add));
            List<CountingMethod> methods = fields.mappings("counting").stream()
                    .map(each -> MethodReader.method(each, defects))
                    .toList();
            List<ServiceDays> tables = fields.mappings("service-days").stream()
                    .map(each -> MethodReader.serviceDays(each, defects))
                    .toList();
            return new Law(
                    vocabulary(rules),
                    calendars(),
                    joined(methods, CountingMethod::id, each -> each.versions(), CountingMethod::new),
                    joined(tables, ServiceDays::id, each -> each.versions(), ServiceDays::new),
                    rules);
        }

        /** Several texts of one method stand beside each other in a certificate. */
        private static <T, V> List<T> joined(
                List<T> texts,
                Function<T, String> id,
                Function<T, List<V>> versions,
                BiFunction<String, List<V>, T> whole) {
            Map<String, List<V>> byId = new LinkedHashMap<>();
            texts.forEach(each -> byId.computeIfAbsent(id.apply(each), unused -> new ArrayList<>())
                    .addAll(versions.apply(each)));
            List<T> joined = new ArrayList<>();
            byId.forEach((key, all) -> joined.add(whole.apply(key, all)));
            return joined;
        }

        /** The words that the certificate itself uses: its facts are taken as they stand. */
        private Vocabulary vocabulary(List<Rule> rules) {
            Map<String, Label> events = new LinkedHashMap<>();
            rules.stream()
                    .flatMap(rule -> rule.latest().limbs().stream())
                    .flatMap(limb -> limb.computation().on().stream())
                    .forEach(event -> events.put(event, new Label(event, event)));
            Map<String, Label> services = new LinkedHashMap<>();
            fields.mapping("services").ifPresent(mapping -> {
                Fields each = new Fields(mapping, "certificate, services", fields.defects());
                mapping.entries().keySet().forEach(name -> services.put(name, each.label(name)));
            });
            Fields asked = inner("question");
            services.putIfAbsent(asked.required("service"), Label.EMPTY);
            Map<String, Vocabulary.Fact> facts = new LinkedHashMap<>();
            asked.mapping("facts")
                    .ifPresent(mapping -> mapping.entries()
                            .keySet()
                            .forEach(name -> facts.put(
                                    name, new Vocabulary.Fact(Vocabulary.FactType.TEXT, List.of(), Label.EMPTY))));
            Vocabulary.CourtKind kind = new Vocabulary.CourtKind(court.required("counting"), Label.EMPTY);
            return new Vocabulary(events, services, facts, Map.of(court.required("kind"), kind), Map.of());
        }

        private List<HolidayCalendar> calendars() {
            List<HolidayCalendar> calendars = new ArrayList<>();
            for (Tree.Mapping tree : fields.mappings("calendars")) {
                Fields each = new Fields(tree, "certificate, calendar", fields.defects());
                Set<Integer> years = new TreeSet<>();
                each.texts("confirmed-years").forEach(year -> years.add(Integer.parseInt(year)));
                LocalDate first = LocalDate.parse(each.required("first"));
                LocalDate last = LocalDate.parse(each.required("last"));
                if (last.getYear() - first.getYear() > MOST_YEARS) {
                    throw new IllegalArgumentException("`last` is more than 200 years after `first`");
                }
                calendars.add(new HolidayCalendar(
                        each.required("id"),
                        each.required("version"),
                        Label.EMPTY,
                        LocalDate.parse(each.required("cover-from")),
                        LocalDate.parse(each.required("cover-to")),
                        years,
                        first,
                        last,
                        each.mappings("holidays").stream().map(this::holiday).toList()));
            }
            return calendars;
        }

        private Holiday holiday(Tree.Mapping tree) {
            Fields each = new Fields(tree, "certificate, holiday", fields.defects());
            return new Holiday(
                    LocalDate.parse(each.required("on")),
                    each.requiredLabel("name"),
                    each.required("cite"),
                    Standing.of(each.required("standing")),
                    each.yesOrNo("observed"),
                    each.yesOrNo("confirmed"));
        }
    }
}
