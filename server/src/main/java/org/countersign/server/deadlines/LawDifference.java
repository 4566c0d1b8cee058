package org.countersign.server.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.courttime.calendar.Holiday;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.certificate.Certificate;
import org.countersign.courttime.tree.CanonicalWriter;
import org.countersign.courttime.tree.Tree;
import org.countersign.server.pages.Wording;

/** What two certificates of one rule rest on differently: fields of the rule as it is written, holidays, methods. */
final class LawDifference {

    /** Where a rule was read and what is remarked beside it moves no date. */
    private static final Set<String> SILENT = Set.of("source", "read", "note", "confirmed", "cite", "act");

    private final Wording text;

    LawDifference(Wording text) {
        this.text = text;
    }

    List<String> sentences(Certificate before, Certificate after) {
        List<String> sentences = new ArrayList<>(fields(
                before.rule().written().tree().entries(),
                after.rule().written().tree().entries()));
        after.days().forEach(calendar -> sentences.addAll(holidays(before.days(), calendar)));
        if (!before.methods().stream()
                .map(each -> each.written())
                .toList()
                .equals(after.methods().stream().map(each -> each.written()).toList())) {
            sentences.add(text.of("deadlines.law.differs.method"));
        }
        if (!before.serviceDays().stream()
                .map(each -> each.written())
                .toList()
                .equals(after.serviceDays().stream().map(each -> each.written()).toList())) {
            sentences.add(text.of("deadlines.law.differs.service"));
        }
        return sentences.isEmpty() ? List.of(text.of("deadlines.law.differs.otherwise")) : sentences;
    }

    private List<String> fields(Map<String, Tree> before, Map<String, Tree> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(SILENT);
        return names.stream()
                .filter(name -> !said(before, name).equals(said(after, name)))
                .map(name -> text.of("deadlines.law.differs.field", name, said(before, name), said(after, name)))
                .toList();
    }

    private String said(Map<String, Tree> rule, String field) {
        Tree value = rule.get(field);
        return switch (value) {
            case null -> text.of("deadlines.law.differs.nothing");
            case Tree.Text plain -> plain.value();
            case Tree.Items items -> written(items);
            case Tree.Mapping mapping -> written(mapping);
        };
    }

    private static String written(Tree value) {
        return new String(CanonicalWriter.of(value), StandardCharsets.UTF_8);
    }

    private List<String> holidays(List<HolidayCalendar> before, HolidayCalendar after) {
        return before.stream()
                .filter(each -> each.id().equals(after.id()))
                .flatMap(each -> holidays(each, after))
                .toList();
    }

    private Stream<String> holidays(HolidayCalendar before, HolidayCalendar after) {
        Set<LocalDate> days = new TreeSet<>(before.holidays().keySet());
        days.addAll(after.holidays().keySet());
        return days.stream()
                .filter(day -> isKnownTo(before, day) && isKnownTo(after, day))
                .filter(day -> before.on(day).isEmpty() != after.on(day).isEmpty())
                .map(day -> after.on(day)
                        .map(holiday -> holiday("deadlines.law.differs.holiday-added", day, holiday))
                        .orElseGet(() -> holiday(
                                "deadlines.law.differs.holiday-gone",
                                day,
                                before.on(day).orElseThrow())));
    }

    private static boolean isKnownTo(HolidayCalendar excerpt, LocalDate day) {
        return !day.isBefore(excerpt.first()) && !day.isAfter(excerpt.last());
    }

    private String holiday(String key, LocalDate day, Holiday holiday) {
        return text.of(key, text.dayAndYear(day), holiday.name().in(text.locale()));
    }
}
