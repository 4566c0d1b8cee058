package org.countersign.courttime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.courttime.calendar.CourtDays;
import org.countersign.courttime.calendar.HolidayCalendar;
import org.countersign.courttime.rule.CountingMethod;
import org.countersign.courttime.rule.Rule;
import org.countersign.courttime.rule.ServiceDays;

/**
 * A snapshot of calendars, courts, methods and rules: everything a computation may rely on. A change of any makes another
 * snapshot.
 */
public final class Law {
    private final Vocabulary vocabulary;
    private final Map<String, HolidayCalendar> calendars;
    private final Map<String, CountingMethod> methods;
    private final Map<String, ServiceDays> serviceDays;
    private final SequencedMap<String, Rule> rules;
    private final Map<String, Rule> otherNames = new TreeMap<>();
    private final Map<String, List<Rule>> rulesOfEvent;
    private final Map<String, List<Rule>> displacing;
    private final Map<DaysOf, Optional<CourtDays>> courtDays = new ConcurrentHashMap<>();

    private record DaysOf(List<String> own, List<String> state) {}

    /**
     * @param vocabulary the closed lists
     * @param calendars unique by id
     * @param methods unique by id
     * @param serviceDays unique by id
     * @param rules unique by id
     */
    public Law(
            Vocabulary vocabulary,
            Collection<HolidayCalendar> calendars,
            Collection<CountingMethod> methods,
            Collection<ServiceDays> serviceDays,
            Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        this.calendars = new LinkedHashMap<>();
        calendars.forEach(each -> this.calendars.put(each.id(), each));
        this.methods = new LinkedHashMap<>();
        methods.forEach(each -> this.methods.put(each.id(), each));
        this.serviceDays = new LinkedHashMap<>();
        serviceDays.forEach(each -> this.serviceDays.put(each.id(), each));
        this.rules = new LinkedHashMap<>();
        this.rulesOfEvent = new TreeMap<>();
        this.displacing = new HashMap<>();
        rules.forEach(this::add);
    }

    private void add(Rule rule) {
        rules.put(rule.id(), rule);
        rule.also().forEach(name -> otherNames.put(name, rule));
        rule.versions().stream()
                .flatMap(version -> version.limbs().stream())
                .flatMap(limb -> limb.computation().on().stream())
                .distinct()
                .forEach(event -> rulesOfEvent
                        .computeIfAbsent(event, unused -> new ArrayList<>())
                        .add(rule));
        String replaced = rule.latest().replaces();
        if (!replaced.isEmpty()) {
            displacing.computeIfAbsent(replaced, unused -> new ArrayList<>()).add(rule);
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Collection<HolidayCalendar> calendars() {
        return calendars.values();
    }

    public Optional<HolidayCalendar> calendar(String id) {
        return Optional.ofNullable(calendars.get(id));
    }

    public Optional<CountingMethod> method(String id) {
        return Optional.ofNullable(methods.get(id));
    }

    public Collection<CountingMethod> methods() {
        return methods.values();
    }

    public Optional<ServiceDays> serviceDays(String id) {
        return Optional.ofNullable(serviceDays.get(id));
    }

    public Collection<ServiceDays> serviceDays() {
        return serviceDays.values();
    }

    public Optional<Rule> rule(String id) {
        Rule rule = rules.get(id);
        return Optional.ofNullable(rule == null ? otherNames.get(id) : rule);
    }

    /** All rules, in the order of the files. */
    public Collection<Rule> rules() {
        return rules.values();
    }

    /** The rules that an event starts, in the order of the files. */
    public List<Rule> rulesOn(String event) {
        return rulesOfEvent.getOrDefault(event, List.of());
    }

    /** The rules that stand in place of another one. */
    public List<Rule> displacing(String ruleId) {
        return displacing.getOrDefault(ruleId, List.of());
    }

    /** This law with other rules beside or in place of its own: a standing order, a new pack. */
    public Law withRules(Collection<Rule> more) {
        SequencedMap<String, Rule> all = new LinkedHashMap<>(rules);
        more.forEach(rule -> all.put(rule.id(), rule));
        return new Law(vocabulary, calendars.values(), methods.values(), serviceDays.values(), all.values());
    }

    /** This law with another edition of a calendar. */
    public Law withCalendar(HolidayCalendar calendar) {
        Map<String, HolidayCalendar> all = new LinkedHashMap<>(calendars);
        all.put(calendar.id(), calendar);
        return new Law(vocabulary, all.values(), methods.values(), serviceDays.values(), rules.values());
    }

    /**
     * The court days of a court; empty where none of its calendars is covered here.
     *
     * @param own whether the court's own calendars count
     * @param state whether its state's calendars count
     */
    public Optional<CourtDays> courtDays(Court court, boolean own, boolean state) {
        DaysOf key = new DaysOf(own ? court.calendars() : List.of(), state ? court.stateCalendars() : List.of());
        return courtDays.computeIfAbsent(key, this::compose);
    }

    private Optional<CourtDays> compose(DaysOf key) {
        List<CourtDays.Counted> counted = new ArrayList<>();
        for (String id : key.own()) {
            calendar(id).ifPresent(found -> counted.add(new CourtDays.Counted(found, false)));
        }
        for (String id : key.state()) {
            calendar(id).ifPresent(found -> counted.add(new CourtDays.Counted(found, true)));
        }
        return counted.isEmpty() ? Optional.empty() : Optional.of(CourtDays.of(counted));
    }
}
