package org.countersign.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Each package is a module: what it may use is written in its package-info, and what others may use of it is little. */
class EveryPackage {

    private static final int MOST_PUBLIC_TYPES = 8;

    /** Templates are called by every page and show what every page gives them; they are no module. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(Application.class, resideInAPackage("org.countersign.server.templates.."));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.countersign.server");

    @Test
    void usesOnlyWhatItSaysThatItUses() {
        assertThat(MODULES.stream().count()).isGreaterThan(10);
        MODULES.verify();
    }

    @Test
    void saysWhatItMayUse() {
        assertThat(MODULES.stream().map(module -> module.getBasePackage().getName()))
                .allSatisfy(name -> assertThat(declared(name))
                        .as("a package without allowedDependencies may use everything: " + name)
                        .isNotEmpty());
    }

    /** What a package declares; a module without the annotation, or without a list in it, is open to everything. */
    private static Optional<List<String>> declared(String name) {
        return MAIN.stream()
                .filter(type -> type.getName().equals(name + ".package-info"))
                .flatMap(type -> type.tryGetAnnotationOfType(ApplicationModule.class).stream())
                .map(module -> List.of(module.allowedDependencies()))
                .filter(allowed -> !allowed.contains(ApplicationModule.OPEN_TOKEN))
                .findFirst();
    }

    @Test
    void wouldBeFoundIfItUsedAnother() {
        ApplicationModules specimens =
                ApplicationModules.of("org.countersign.specimen.modules", new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(specimens::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("below")
                .hasMessageContaining("above");
    }

    @Test
    void offersFewTypes() {
        assertThat(offered(MAIN))
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSizeLessThanOrEqualTo(MOST_PUBLIC_TYPES));
    }

    /** A generated package, which is none of ours, offers more. */
    @Test
    void wouldBeFoundIfItOfferedMore() {
        assertThat(offered(new ClassFileImporter().importPackages("org.countersign.schema.deadlines.tables"))
                        .get("org.countersign.schema.deadlines.tables"))
                .hasSizeGreaterThan(MOST_PUBLIC_TYPES);
    }

    /** Public types by package, without pages, forms, and what only pages hold for their templates. */
    private static Map<String, Set<String>> offered(JavaClasses all) {
        Set<JavaClass> shown = shownByPages(all);
        return all.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .filter(type -> !type.getPackageName().contains(".templates"))
                .filter(type -> !isPageOrForm(type) && !shown.contains(type))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getSimpleName, Collectors.toSet())));
    }

    private static boolean isPageOrForm(JavaClass type) {
        return type.getSimpleName().endsWith("Page") || type.getSimpleName().endsWith("Form");
    }

    /** Records and enums that a template is given or a page holds, itself or within what it holds. */
    private static Set<JavaClass> shownByPages(JavaClasses all) {
        Set<JavaClass> shown = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        all.stream().filter(EveryPackage::isPageOrForm).forEach(open::add);
        all.stream()
                .filter(type -> type.getPackageName().equals("org.countersign.server.templates"))
                .flatMap(templates -> templates.getMethods().stream())
                .flatMap(template -> template.getParameterTypes().stream())
                .flatMap(given -> given.getAllInvolvedRawTypes().stream())
                .filter(EveryPackage::isValue)
                .filter(shown::add)
                .forEach(open::add);
        while (!open.isEmpty()) {
            open.pop().getFields().stream()
                    .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                    .filter(EveryPackage::isValue)
                    .filter(shown::add)
                    .forEach(open::add);
        }
        return shown;
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum();
    }
}
