package org.countersign.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.server.database.OwnerConnection;
import org.countersign.specimen.Wrong;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** The house rules that hold for every class of the server; a specimen outside its packages shows that each can fail. */
class EveryClass {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.countersign.server");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.countersign.server");
    private static final JavaClasses WRONG = new ClassFileImporter().importClasses(Wrong.class.getDeclaredClasses());

    private static final int LONGEST_FILE = 300;

    /** Who may see past row security, as its owner: starting, migrating, copying, verifying and letting back in. */
    private static final String[] OWNERS = {
        "org.countersign.server",
        "org.countersign.server.database",
        "org.countersign.server.backup",
        "org.countersign.server.history",
        "org.countersign.server.identity"
    };

    private static final ArchRule HAS_NO_EMPTY_NAME = noClasses()
            .that()
            .areTopLevelClasses()
            .or()
            .areNestedClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|Entity|Facade|Processor)");

    private static final ArchRule ASKS_THE_INJECTED_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static final ArchRule KNOWS_THE_ZONE_OF_A_MOMENT =
            noFields().should().haveRawType(LocalDateTime.class);

    private static final ArchRule HANDS_ON_NO_MOMENT_WITHOUT_ZONE =
            noMethods().should().haveRawReturnType(LocalDateTime.class);

    private static final ArchRule GOES_THROUGH_ROW_SECURITY = noClasses()
            .that(not(resideInAnyPackage(OWNERS)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(OwnerConnection.class);

    private static final ArchRule CONTROLLERS_ARE_NOT_PUBLIC =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    private static final ArchRule STORES_ARE_NOT_PUBLIC =
            classes().that().haveSimpleNameEndingWith("Store").should().notBePublic();

    private static final List<ArchRule> RULES = List.of(
            HAS_NO_EMPTY_NAME,
            ASKS_THE_INJECTED_CLOCK,
            KNOWS_THE_ZONE_OF_A_MOMENT,
            HANDS_ON_NO_MOMENT_WITHOUT_ZONE,
            GOES_THROUGH_ROW_SECURITY,
            CONTROLLERS_ARE_NOT_PUBLIC,
            STORES_ARE_NOT_PUBLIC);

    @Test
    void keepsTheHouseRules() {
        for (ArchRule rule : RULES) {
            rule.check(MAIN);
        }
    }

    @Test
    void wouldBeFoundIfItBrokeOne() {
        for (ArchRule rule : RULES) {
            assertThat(rule.evaluate(WRONG).hasViolation())
                    .as(rule.getDescription())
                    .isTrue();
        }
    }

    @Test
    void isTestedWithoutMocks() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.easymock..", "org.jmock..", "org.powermock..")
                .check(TESTS);
        assertThat(TESTS).hasSizeGreaterThan(50);
    }

    @Test
    void isShortEnoughToBeReadWhole() throws IOException {
        assertThat(tooLong(Path.of("src/main/java"))).isEmpty();
        assertThat(tooLong(Path.of("src/test/java"))).isEmpty();
    }

    @Test
    void isFoundWhenItIsTooLong() throws IOException {
        Path folder = Files.createTempDirectory("long");
        Path file = Files.writeString(folder.resolve("Long.java"), "\n".repeat(LONGEST_FILE + 1));
        assertThat(tooLong(folder)).containsExactly(file);
        Files.delete(file);
        Files.delete(folder);
    }

    private static List<Path> tooLong(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(EveryClass::isTooLong)
                    .toList();
        }
    }

    private static boolean isTooLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > LONGEST_FILE;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
