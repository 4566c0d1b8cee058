package org.countersign.server.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the wording files of every module from the class path, in a directory and in a jar alike. */
final class WordingFiles {

    private WordingFiles() {}

    static <T> Map<String, T> read(List<String> languages, BiFunction<String, Map<String, String>, T> make) {
        Map<String, T> all = new LinkedHashMap<>();
        languages.forEach(language -> all.put(language, make.apply(language, texts(language))));
        return Map.copyOf(all);
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        try {
            var pattern = "classpath*:wording/*_" + language + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                add(file, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the wording cannot be read", e);
        }
        return Map.copyOf(texts);
    }

    private static void add(Resource file, Map<String, String> texts) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        String name = String.valueOf(file.getFilename());
        String module = name.substring(0, name.lastIndexOf('_'));
        for (String key : properties.stringPropertyNames()) {
            if (!key.startsWith(module + ".") || texts.containsKey(key)) {
                throw new IllegalStateException(key + " in " + name + " must begin with its module and be there once");
            }
            texts.put(key, properties.getProperty(key).replace('\'', '’'));
        }
    }
}
