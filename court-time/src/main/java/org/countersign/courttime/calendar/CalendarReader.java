package org.countersign.courttime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.courttime.Label;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Fields;
import org.countersign.courttime.tree.Tree;

/** Reads a calendar from a law file. */
public final class CalendarReader {
    private static final int MOST_YEARS = 200;
    private static final int MOST_HOLIDAYS = 200;

    private CalendarReader() {}

    /** The calendar that a tree describes; what is wrong with it is added to the defects. */
    public static HolidayCalendar read(Tree.Mapping tree, List<Defect> defects) {
        Fields fields = new Fields(tree, "calendar", defects);
        String id = fields.required("calendar");
        String version = fields.required("version");
        Label title = fields.requiredLabel("title");
        fields.ignoring("source", "read", "note");
        int[] years = years(fields);
        Set<Integer> confirmed = new TreeSet<>();
        if (fields.has("confirmed-years")) {
            fields.texts("confirmed-years").stream()
                    .filter(year -> !year.equals("none"))
                    .forEach(year -> confirmed.addAll(range(fields, year)));
        } else {
            confirmed.addAll(range(fields, years[0] + "-" + years[1]));
        }
        List<Holiday> holidays = new ArrayList<>();
        List<Tree.Mapping> written = fields.mappings("holidays");
        if (written.size() > MOST_HOLIDAYS) {
            fields.wrong(fields.line(), "`holidays` are more than 200; keep those of one jurisdiction.");
            written = List.of();
        }
        for (Tree.Mapping each : written) {
            HolidayRule rule = rule(each, defects);
            for (int year = years[0]; year <= years[1] + 1; year++) {
                holidays.addAll(rule.in(year));
            }
        }
        fields.mappings("closings").forEach(each -> holidays.add(closing(each, defects)));
        fields.done();
        LocalDate first = LocalDate.of(years[0], 1, 1);
        LocalDate last = LocalDate.of(years[1], 12, 31);
        return new HolidayCalendar(id, version, title, first, last, confirmed, first, last, holidays);
    }

    private static int[] years(Fields fields) {
        int[] years = {2000, 2000};
        if (!fields.has("years")) {
            fields.wrong(fields.line(), "`years` is missing; write {from: 2000, to: 2035}.");
        }
        fields.mapping("years").ifPresent(range -> {
            Fields inner = new Fields(range, "calendar, `years`", fields.defects());
            years[0] = inner.parsed("from", Integer::parseInt, "a year").orElse(2000);
            years[1] = inner.parsed("to", Integer::parseInt, "a year").orElse(years[0]);
            inner.done();
            if (years[0] < 1600 || years[1] < years[0] || years[1] - years[0] > MOST_YEARS) {
                inner.wrong(range.line(), "`to` must not be before `from`, nor more than 200 years after it.");
                years[0] = 2000;
                years[1] = 2000;
            }
        });
        return years;
    }

    private static List<Integer> range(Fields fields, String text) {
        List<Integer> years = new ArrayList<>();
        String[] ends = text.split("-", -1);
        try {
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            for (int year = from; year <= to && year < from + MOST_YEARS; year++) {
                years.add(year);
            }
        } catch (NumberFormatException notYears) {
            fields.wrong(fields.lineOf("confirmed-years"), "write years like 2026 or 2020-2026, not " + text + ".");
        }
        return years;
    }

    private static HolidayRule rule(Tree.Mapping tree, List<Defect> defects) {
        Fields fields = new Fields(
                tree,
                "holiday "
                        + new Fields(tree, "holiday", new ArrayList<>())
                                .text("id")
                                .orElse("?"),
                defects);
        fields.required("id");
        Label name = new Label(fields.required("en"), fields.required("es"));
        DayPhrase day = fields.has("day")
                ? fields.parsed("day", DayPhrase::parse, "a day like June 19 or third Monday of January")
                        .orElse(new DayPhrase.GoodFriday())
                : missingDay(fields);
        HolidayRule rule = new HolidayRule(
                name,
                day,
                fields.text("cite").orElse(""),
                substitutes(fields),
                standing(fields, "standing"),
                standing(fields, "observed-standing"),
                fields.date("from", LocalDate.MIN),
                fields.date("to", LocalDate.MAX),
                fields.parsed("years", CalendarReader::areEven, "even").orElse(false),
                fields.yesOrNo("confirmed", true));
        fields.ignoring("note", "source");
        fields.done();
        return rule;
    }

    private static boolean areEven(String word) {
        if (!word.equals("even")) {
            throw new IllegalArgumentException(word);
        }
        return true;
    }

    private static DayPhrase missingDay(Fields fields) {
        fields.wrong(fields.line(), "`day` is missing; write the day of the year, like June 19.");
        return new DayPhrase.GoodFriday();
    }

    private static Standing standing(Fields fields, String key) {
        return fields.parsed(key, Standing::of, "settled, doubtful or disputed").orElse(Standing.SETTLED);
    }

    private static Map<DayOfWeek, Integer> substitutes(Fields fields) {
        Map<DayOfWeek, Integer> substitutes = new EnumMap<>(DayOfWeek.class);
        fields.mapping("observed").ifPresent(observed -> {
            Fields inner = new Fields(observed, fields.what() + ", `observed`", fields.defects());
            inner.parsed("saturday", CalendarReader::substitute, "friday before")
                    .ifPresent(shift -> substitutes.put(DayOfWeek.SATURDAY, shift));
            inner.parsed("sunday", CalendarReader::substitute, "monday after")
                    .ifPresent(shift -> substitutes.put(DayOfWeek.SUNDAY, shift));
            inner.done();
        });
        return substitutes;
    }

    private static int substitute(String words) {
        return switch (words) {
            case "friday before" -> -1;
            case "monday after" -> 1;
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static Holiday closing(Tree.Mapping tree, List<Defect> defects) {
        Fields fields = new Fields(tree, "closing", defects);
        LocalDate on = fields.has("on") ? fields.date("on", LocalDate.MAX) : missingOn(fields);
        Holiday closing = new Holiday(
                on,
                new Label(fields.required("en"), fields.required("es")),
                fields.text("cite").orElse(""),
                standing(fields, "standing"),
                false,
                fields.yesOrNo("confirmed", true));
        fields.ignoring("note", "source");
        fields.done();
        return closing;
    }

    private static LocalDate missingOn(Fields fields) {
        fields.wrong(fields.line(), "`on` is missing; write the day of the closing.");
        return LocalDate.MAX;
    }
}
