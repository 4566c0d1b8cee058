package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are wrong on purpose. The first line of each says what must be found, {@code # expect: LINE: WORDS}, read
 * together with the true vocabulary, calendars, federal courts and methods of computation.
 */
class WrongFiles {
    private static final Path BAD = Path.of("bad");
    private static final List<String> TRUE_FILES = List.of(
            "vocabulary/",
            "calendars/",
            "courts/jurisdictions",
            "courts/federal-district",
            "rules/us-federal/computation");
    private static final Map<String, String> TRUE = trueFiles();

    private record Expected(int line, String words) {
        static Expected of(String text) {
            String[] parts = text.lines().findFirst().orElseThrow().split(": ", 3);
            assertThat(parts[0]).isEqualTo("# expect");
            return new Expected(Integer.parseInt(parts[1]), parts[2]);
        }
    }

    private static Map<String, String> trueFiles() {
        Map<String, String> files = new LinkedHashMap<>(OwnLaw.TEXTS);
        files.keySet().removeIf(file -> TRUE_FILES.stream().noneMatch(file::startsWith));
        return files;
    }

    @Test
    void areFoundAmongTrueOnes() {
        assertThat(LawLoader.load(TRUE).findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> areFound() {
        return files(BAD)
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String text = text(file);
                    Expected expected = Expected.of(text);
                    List<Finding> findings =
                            book("bad/" + file.getFileName(), text).findings();
                    assertFound(findings, file, expected);
                    assertThat(findings).allMatch(finding -> finding.line() == expected.line());
                }));
    }

    @TestFactory
    Stream<DynamicTest> areFoundByTheirExamples() {
        return files(BAD.resolve("examples"))
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String text = text(file);
                    LawBook book = book("bad/" + file.getFileName(), text);
                    assertThat(book.findings()).isEmpty();
                    assertFound(new ExampleRun(book).failures(), file, Expected.of(text));
                }));
    }

    /** A finding stands in the wrong file; of a court's kind and calendars it is only said that it stands in the courts. */
    private static void assertFound(List<Finding> findings, Path file, Expected expected) {
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.file()).isIn("bad/" + file.getFileName(), "courts");
            assertThat(finding.line()).isEqualTo(expected.line());
            assertThat(finding.sentence()).contains(expected.words());
        });
    }

    @Test
    void areFoundWhereTheyAreEmpty() {
        assertThat(book("bad/empty.yaml", "").findings())
                .containsExactly(new Finding(
                        "bad/empty.yaml",
                        0,
                        "this file is empty, larger than 8 MB or not UTF-8; save it as UTF-8 text."));
    }

    @Test
    void areFoundWhereTheyAreNotUtf8(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("latin.yaml"), new byte[] {'n', 'o', 't', 'e', ':', ' ', (byte) 0xe9, '\n'});
        assertThat(LawLoader.load(folder).findings())
                .anySatisfy(
                        finding -> assertThat(finding.toString())
                                .isEqualTo(
                                        "latin.yaml: this file is empty, larger than 8 MB or not UTF-8; save it as UTF-8 text."));
    }

    @Test
    void areFoundWhereTheyAreTooLarge() {
        String large = "events:\n" + "  - {id: wrong-event}\n".repeat(100_000);
        assertThat(book("bad/large.yaml", large).findings())
                .contains(new Finding(
                        "bad/large.yaml",
                        0,
                        "this file is too large, too deep or uses aliases; split it and write each thing out."));
    }

    /** The texts of all of them. */
    static List<String> texts() {
        return Stream.concat(files(BAD), files(BAD.resolve("examples")))
                .map(WrongFiles::text)
                .toList();
    }

    private static LawBook book(String name, String text) {
        Map<String, String> files = new LinkedHashMap<>(TRUE);
        files.put(name, text);
        return LawLoader.load(files);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "").replace('-', ' ');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
