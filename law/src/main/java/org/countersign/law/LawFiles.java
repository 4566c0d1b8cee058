package org.countersign.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of the law's files: from a folder, or from this module. */
public final class LawFiles {
    private static final long MOST_BYTES = 8_000_000;

    private LawFiles() {}

    /** The files of a folder, by path relative to it. A single file stands under its own name. */
    public static SequencedMap<String, String> in(Path folder) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (Path file : yamlFiles(folder)) {
            Path relative = file.equals(folder) ? file : folder.relativize(file);
            texts.put(relative.toString().replace('\\', '/'), text(file));
        }
        return texts;
    }

    /** The files that come with this module. */
    public static SequencedMap<String, String> own() {
        URL base = LawFiles.class.getResource("/law");
        if (base == null) {
            throw new IllegalStateException("this build carries no law");
        }
        try {
            URI uri = base.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath("/law"));
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("the law in this build cannot be read", unreadable);
        }
    }

    private static List<Path> yamlFiles(Path folder) {
        Map<String, Path> sorted = new TreeMap<>();
        if (Files.isRegularFile(folder)) {
            sorted.put(folder.toString(), folder);
        } else {
            for (Path part : parts(folder)) {
                addYaml(part, sorted);
            }
        }
        return new ArrayList<>(sorted.values());
    }

    /** What lies in a folder but for build output, sources and the files that are wrong on purpose: they are no law. */
    private static List<Path> parts(Path folder) {
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.filter(part -> !List.of("target", "src", "bad")
                            .contains(part.getFileName().toString().replace("/", "")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", unreadable);
        }
    }

    private static void addYaml(Path part, Map<String, Path> sorted) {
        try (Stream<Path> walk = Files.walk(part)) {
            walk.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .forEach(file -> sorted.put(file.toString(), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder " + part + " cannot be read", unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? "" : Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file " + file + " cannot be read", unreadable);
        }
    }
}
