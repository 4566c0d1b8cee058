package org.countersign.server.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Where values come from, in the order in which they win: arguments, system properties, environment, file in the data directory. */
record SettingsSources(Map<String, String> arguments, Map<String, String> properties, Map<String, String> environment) {

    private static final String FILE = "countersign.properties";

    /** Read by the launcher, not by the server. */
    private static final Set<String> OF_THE_LAUNCHER = Set.of("COUNTERSIGN_JAVA_OPTIONS", "COUNTERSIGN_PASSPHRASE");

    static SettingsSources ofThisProcess(Map<String, String> arguments) {
        Map<String, String> properties = new HashMap<>();
        System.getProperties().forEach((name, value) -> properties.put(name.toString(), value.toString()));
        return new SettingsSources(arguments, properties, System.getenv());
    }

    Settings.Outcome read() {
        Map<String, String> values = new HashMap<>();
        List<String> defects = new ArrayList<>();
        environment.keySet().stream()
                .filter(name -> name.startsWith("COUNTERSIGN_"))
                .filter(name -> !SettingKey.isVariable(name) && !OF_THE_LAUNCHER.contains(name))
                .sorted()
                .forEach(name ->
                        defects.add("The environment sets " + name + ", which is no key: see docs/operations.md."));
        collect(values, Map.of());
        Map<String, String> file = file(SettingsReading.data(values).resolve(FILE), defects);
        collect(values, file);
        return new SettingsReading(values, defects).read();
    }

    private void collect(Map<String, String> values, Map<String, String> file) {
        for (SettingKey key : SettingKey.values()) {
            for (Map<String, String> source : List.of(arguments, properties, named(environment, key), file)) {
                String value = source.get(key.property());
                if (value != null) {
                    values.putIfAbsent(key.property(), value);
                }
            }
        }
    }

    private static Map<String, String> named(Map<String, String> environment, SettingKey key) {
        String value = environment.get(key.variable());
        return value == null ? Map.of() : Map.of(key.property(), value);
    }

    private static Map<String, String> file(Path path, List<String> defects) {
        if (!Files.exists(path)) {
            return Map.of();
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException broken) {
            defects.add(path + " cannot be read as UTF-8 lines of key=value: " + broken.getMessage() + ".");
        }
        Map<String, String> values = new HashMap<>();
        read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        values.keySet().stream()
                .filter(name -> !SettingKey.isProperty(name))
                .sorted()
                .forEach(name -> defects.add(path + " sets " + name + ", which is no key: see docs/operations.md."));
        if (values.containsKey(SettingKey.DATA.property())) {
            defects.add(path + " sets countersign.data, but lies in the data directory itself: use --data.");
        }
        return values;
    }
}
