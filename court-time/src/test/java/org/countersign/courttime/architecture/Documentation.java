package org.countersign.courttime.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class Documentation {
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^\\s*public\\s+(?:\\w+\\s+|non-sealed\\s+)*(?:class|interface|record|enum)\\s+\\w+.*");

    @Test
    void standsBeforeEveryPublicTypeOfCourtTime() {
        assertThat(Repository.courtTime())
                .hasSizeGreaterThan(50)
                .flatExtracting(Documentation::undocumented)
                .isEmpty();
    }

    @Test
    void standsBeforeEveryPackageOfCourtTime() {
        assertThat(Repository.courtTime().stream().map(Path::getParent).distinct())
                .filteredOn(folder -> folder.getFileName().toString().matches("[a-z]+") && !folder.endsWith("java"))
                .allSatisfy(folder -> assertThat(Repository.read(folder.resolve("package-info.java")))
                        .startsWith("/**"));
    }

    private static List<String> undocumented(Path file) {
        List<String> lines = Repository.read(file).lines().toList();
        List<String> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (PUBLIC_TYPE.matcher(lines.get(at)).matches() && !isDocumented(lines, at)) {
                found.add(Repository.name(file) + ":" + (at + 1) + " "
                        + lines.get(at).strip());
            }
        }
        return found;
    }

    private static boolean isDocumented(List<String> lines, int declaration) {
        int above = declaration - 1;
        while (above >= 0 && lines.get(above).strip().startsWith("@")) {
            above--;
        }
        return above >= 0 && lines.get(above).strip().endsWith("*/");
    }
}
