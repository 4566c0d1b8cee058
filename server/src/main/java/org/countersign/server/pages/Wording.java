package org.countersign.server.pages;

import gg.jte.support.LocalizationSupport;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The texts of all pages in one language, by key, and how that language writes days, times and numbers.
 *
 * <p>Texts are the files {@code wording/<module>_<language>.properties} of the class path, written as
 * {@link MessageFormat} patterns. An apostrophe needs no doubling: it is read as a typographic one. Numbers are
 * grouped, so a year or a docket number is passed as a string.
 */
public final class Wording implements LocalizationSupport {

    /** The languages that pages are written in, the first for those who ask for another one. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private static final Pattern TWO_PERIODS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");
    private static final Map<String, Wording> ALL = WordingFiles.read(LANGUAGES, Wording::new);

    private final String language;
    private final Locale locale;
    private final Map<String, String> texts;
    private final WrittenDates dates;

    private Wording(String language, Map<String, String> texts) {
        this.language = language;
        this.locale = Locale.of(language, "US");
        this.texts = texts;
        this.dates = WrittenDates.in(language);
    }

    /** The wording in a language; English for a language that pages are not written in. */
    public static Wording in(String language) {
        return Objects.requireNonNull(ALL.get(LANGUAGES.contains(language) ? language : LANGUAGES.getFirst()));
    }

    /**
     * The text of a key with its arguments set in.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String of(String key, Object... args) {
        String pattern = lookup(key);
        return args.length == 0 ? pattern : endedOnce(new MessageFormat(pattern, locale).format(args));
    }

    /** A name or an hour that ends with a period ends its sentence, too: never "Inc..". */
    private static String endedOnce(String sentence) {
        return TWO_PERIODS.matcher(sentence).replaceAll(".");
    }

    /**
     * A sentence that was kept by its key, perhaps by another edition: where this one does not know the key, it says that
     * something was changed.
     *
     * @param args texts and whole numbers
     */
    public String told(String key, List<?> args) {
        try {
            return of(key, args.toArray());
        } catch (IllegalArgumentException unsayable) {
            return of("pages.told.unknown");
        }
    }

    @Override
    public String lookup(String key) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language);
        }
        return pattern;
    }

    /** "en" or "es". */
    public String language() {
        return language;
    }

    /** The language as it is spoken in the United States. */
    public Locale locale() {
        return locale;
    }

    /** A day in short: "Mon 30 Nov", "lun 30 nov". */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** A day in short with its year: "Mon 30 Nov 2026", "lun 30 nov 2026". */
    public String dayAndYear(LocalDate day) {
        return dates.day(day) + " " + day.getYear();
    }

    /** A day in full: "Monday, 30 November 2026", "lunes, 30 de noviembre de 2026". */
    public String longDay(LocalDate day) {
        return dates.longDay(day);
    }

    /** A month: "November 2026", "noviembre de 2026". */
    public String month(YearMonth month) {
        return dates.month(month);
    }

    /** The name of a weekday: "Monday", "lunes". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** A time of day in a zone: "4:00 p.m.", "4:00 p. m."; 12 noon is "noon", "mediodía". */
    public String time(Instant moment, ZoneId zone) {
        return dates.time(moment.atZone(zone).toLocalTime());
    }

    /** A time of day in figures alone, as a clock shows it: noon is "12:00 p.m.". */
    public String clock(Instant moment, ZoneId zone) {
        return dates.clock(moment.atZone(zone).toLocalTime());
    }

    /** The short name of a zone at a moment: "PT", "ET"; outside the United States "GMT-5". */
    public String zone(Instant moment, ZoneId zone) {
        return WrittenDates.zone(moment.atZone(zone));
    }

    /** Day, time and zone: "Mon 30 Nov, 11:59 p.m. PT". */
    public String moment(Instant moment, ZoneId zone) {
        return day(moment.atZone(zone).toLocalDate()) + ", " + time(moment, zone) + " " + zone(moment, zone);
    }

    /** A whole number with its thousands grouped. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with one decimal place. */
    public String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    Map<String, String> texts() {
        return texts;
    }
}
