package org.countersign.courttime.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Label;
import org.countersign.courttime.certificate.Certificate;
import org.junit.jupiter.api.Test;

/** The library is a pure function of its arguments: the same answer on every day and on every machine. */
class CourtTimeModule {
    private static final String OWN = "org.countersign.courttime..";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.countersign.courttime");
    private static final Set<String> LOCALE_WANTING = Set.of("toLowerCase", "toUpperCase", "format", "formatted");

    @Test
    void dependsOnTheJdkAloneAndOnNoInputOrOutput() {
        noClasses()
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                                OWN,
                                "java.lang..",
                                "java.time..",
                                "java.util..",
                                "java.security",
                                "java.math",
                                "org.jspecify.annotations")
                        .or(resideInAPackage("java.nio.charset"))
                        .or(simpleArrays())))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> simpleArrays() {
        return DescribedPredicate.describe("primitive or array", each -> each.isPrimitive() || each.isArray());
    }

    @Test
    void readsNoClock() {
        noClasses()
                .should()
                .dependOnClassesThat(type(Clock.class).or(type(Date.class)).or(type(Calendar.class)))
                .orShould()
                .accessTargetWhere(target("now").or(target("currentTimeMillis")).or(target("nanoTime")))
                .check(MAIN);
    }

    @Test
    void knowsNoTimeWithoutAZone() {
        noClasses().should().dependOnClassesThat(type(LocalDateTime.class)).check(MAIN);
    }

    @Test
    void asksNoSettingOfTheMachine() {
        noClasses()
                .should()
                .dependOnClassesThat(type(TimeZone.class))
                .orShould()
                .accessTargetWhere(target("systemDefault")
                        .or(target("getDefault"))
                        .or(target("getProperty"))
                        .or(target("getenv"))
                        .or(withoutLocale())
                        .or(patternWithoutLocale()))
                .check(MAIN);
    }

    /** {@code toLowerCase()}, {@code String.format(pattern, …)}: the machine's own locale decides. */
    private static DescribedPredicate<JavaAccess<?>> withoutLocale() {
        return DescribedPredicate.describe(
                "uses the machine's locale",
                access -> access.getTargetOwner().isEquivalentTo(String.class)
                        && LOCALE_WANTING.contains(access.getTarget().getName())
                        && !takesALocale(access));
    }

    private static DescribedPredicate<JavaAccess<?>> patternWithoutLocale() {
        return DescribedPredicate.describe(
                "formats dates in the machine's locale",
                access -> access.getTarget().getName().equals("ofPattern") && !takesALocale(access));
    }

    private static boolean takesALocale(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().anyMatch(each -> each.isEquivalentTo(Locale.class));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String name) {
        return DescribedPredicate.describe(
                "calls " + name, access -> access.getTarget().getName().equals(name));
    }

    /**
     * Two edges are meant. Every text is a {@link Label}, and it stands with the words of the question. A certificate
     * is made of the question and its outcome, and {@link CourtTime} hands it out.
     */
    @Test
    void hasNoOtherCycleOfPackages() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new Packages())
                .should()
                .beFreeOfCycles()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), type(Label.class))
                .ignoreDependency(rootPackage(), type(Certificate.class))
                .check(MAIN);
    }

    @Test
    void wouldShowTheMeantCyclesToo() {
        assertThatThrownBy(() -> SlicesRuleDefinition.slices()
                        .assignedFrom(new Packages())
                        .should()
                        .beFreeOfCycles()
                        .check(MAIN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    private static DescribedPredicate<JavaClass> rootPackage() {
        return resideInAPackage("org.countersign.courttime");
    }

    /** Each package is a slice, the root one too. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            return each.getPackageName().startsWith("org.countersign.courttime")
                    ? SliceIdentifier.of(each.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of court-time";
        }
    }
}
