package org.countersign.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordingTexts {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9.-]*)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:text|text\\(\\)|wording)\\s*\\.(?:of|lookup|localize)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Wording ENGLISH = Wording.in("en");
    private static final Wording SPANISH = Wording.in("es");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.texts()).isNotEmpty();
        assertThat(SPANISH.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> asked = found(ASKED);
        assertThat(asked).contains("pages.skip");
        assertThat(ENGLISH.texts().keySet()).containsAll(asked);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = found(LITERAL);
        Set<String> unused = new TreeSet<>(ENGLISH.texts().keySet());
        unused.removeIf(key -> literals.stream()
                .anyMatch(literal -> key.equals(literal) || (literal.endsWith(".") && key.startsWith(literal))));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextTakesTheSameArgumentsInBothLanguages() {
        ENGLISH.texts()
                .forEach((key, text) ->
                        assertThat(arguments(SPANISH.lookup(key))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void everyTextIsAPatternThatCanBeRead() {
        for (Wording wording : new Wording[] {ENGLISH, SPANISH}) {
            wording.texts()
                    .forEach((key, text) -> assertThat(new MessageFormat(text, wording.locale()))
                            .as(key)
                            .isNotNull());
        }
    }

    @Test
    void aMissingKeyIsRefused() {
        assertThatThrownBy(() -> ENGLISH.of("pages.nothing-of-that-name")).hasMessageContaining("nothing-of-that-name");
    }

    @Test
    void anApostropheNeedsNoDoubling() {
        assertThat(ENGLISH.of("alone.done", "Hale")).isEqualTo("Saved for Hale. It’s on the calendar.");
    }

    @Test
    void countsChooseTheirForm() {
        assertThat(ENGLISH.of("gallery.desk.warnings", 1)).isEqualTo("1 warning");
        assertThat(ENGLISH.of("gallery.desk.warnings", 1200)).isEqualTo("1,200 warnings");
        assertThat(SPANISH.of("gallery.desk.warnings", 2)).isEqualTo("2 advertencias");
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        LocalDate monday = LocalDate.of(2026, Month.NOVEMBER, 30);
        assertThat(ENGLISH.day(monday)).isEqualTo("Mon 30 Nov");
        assertThat(SPANISH.day(monday)).isEqualTo("lun 30 nov");
        assertThat(ENGLISH.longDay(monday)).isEqualTo("Monday, 30 November 2026");
        assertThat(SPANISH.longDay(monday)).isEqualTo("lunes, 30 de noviembre de 2026");
        assertThat(SPANISH.month(YearMonth.from(monday))).isEqualTo("noviembre de 2026");
        assertThat(SPANISH.weekday(monday.getDayOfWeek())).isEqualTo("lunes");
    }

    @Test
    void momentsSayTheirZone() {
        Instant moment = Instant.parse("2026-12-01T07:59:00Z");
        ZoneId pacific = ZoneId.of("America/Los_Angeles");
        assertThat(ENGLISH.moment(moment, pacific)).isEqualTo("Mon 30 Nov, 11:59\u00a0p.m. PT");
        assertThat(SPANISH.moment(moment, pacific)).isEqualTo("lun 30 nov, 11:59\u00a0p.\u00a0m. PT");
        assertThat(ENGLISH.time(Instant.parse("2026-11-30T20:00:00Z"), pacific)).isEqualTo("noon");
    }

    @Test
    void lettersOfAZoneNeverMeanAnotherOne() {
        Instant moment = Instant.parse("2026-12-01T07:59:00Z");
        assertThat(ENGLISH.zone(moment, ZoneId.of("America/Detroit"))).isEqualTo("ET");
        assertThat(ENGLISH.zone(moment, ZoneId.of("America/Phoenix"))).isEqualTo("MST");
        assertThat(ENGLISH.zone(moment, ZoneId.of("Asia/Manila"))).isEqualTo("GMT+8");
        assertThat(ENGLISH.zone(moment, ZoneId.of("America/Mexico_City"))).isEqualTo("GMT-6");
        assertThat(ENGLISH.zone(moment, ZoneId.of("America/Bogota"))).isEqualTo("GMT-5");
    }

    @Test
    void anotherLanguageIsEnglish() {
        assertThat(Wording.in("fr")).isSameAs(ENGLISH);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    /** What the pattern finds in templates, in Java, and in the tests that bring wording of their own. */
    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path root : Map.of("jte", Path.of("src/main/jte"), "java", Path.of("src/main/java"))
                .values()) {
            found.addAll(found(pattern, root));
        }
        found.addAll(found(pattern, Path.of("src/test/java")));
        return found;
    }

    private static Set<String> found(Pattern pattern, Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("WordingTexts.java"))
                    .toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
