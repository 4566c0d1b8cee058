package org.countersign.courttime.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house style that a machine can hold, for the whole repository. */
class JavaFiles {
    private static final int MOST_LINES = 300;
    /** The specimen on which the server's house rules are seen to fail. */
    private static final String WRONG_ON_PURPOSE = "/specimen/";

    private static final Pattern EMPTY_WORD =
            Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Entity|Facade|Processor)");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)(?=[\\s(<{])");

    @Test
    void areFound() {
        assertThat(Repository.javaFiles()).hasSizeGreaterThan(100);
    }

    @Test
    void haveNoMoreThanThreeHundredLines() {
        assertThat(Repository.javaFiles())
                .filteredOn(file -> Repository.read(file).lines().count() > MOST_LINES)
                .extracting(Repository::name)
                .as("split them by what they are about")
                .isEmpty();
    }

    @Test
    void nameWhatAThingIs() {
        assertThat(Repository.javaFiles())
                .filteredOn(file -> !Repository.name(file).contains(WRONG_ON_PURPOSE))
                .flatExtracting(JavaFiles::emptyNames)
                .as("name the thing, not its place in a layer")
                .isEmpty();
    }

    private static List<String> emptyNames(Path file) {
        return TYPE.matcher(Repository.read(file))
                .results()
                .map(found -> found.group(1))
                .filter(name -> EMPTY_WORD.matcher(name).matches())
                .map(name -> Repository.name(file) + ": " + name)
                .toList();
    }
}
