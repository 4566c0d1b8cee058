package org.countersign.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Understands the words after {@code ./countersign}; collects a sentence for each that it does not. */
final class CommandLine {

    /** What the person at the terminal wants. */
    sealed interface Wish {}

    /** The settings come from the options, by key. */
    record Start(Map<String, String> options) implements Wish {}

    record Backup(Path file, Map<String, String> options) implements Wish {}

    record Restore(Path file, Map<String, String> options) implements Wish {}

    /** Verifies the history; the words go to that command. */
    record History(List<String> words, Map<String, String> options) implements Wish {}

    /** Lets the last administrator back in; the words go to that command. */
    record Admin(List<String> words, Map<String, String> options) implements Wish {}

    record Misunderstood(List<String> sentences) implements Wish {}

    private final Map<String, String> options = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();

    private CommandLine() {}

    static Wish parse(List<String> arguments) {
        return new CommandLine().understand(arguments);
    }

    private Wish understand(List<String> arguments) {
        String verb = arguments.isEmpty() ? "start" : arguments.getFirst();
        read(arguments.stream().skip(1).toList());
        Wish wish = switch (verb) {
            case "start" -> start();
            case "backup" -> file(verb) instanceof Path file ? new Backup(file, options) : none();
            case "restore" -> file(verb) instanceof Path file ? new Restore(file, options) : none();
            case "history" -> history();
            case "admin" -> new Admin(List.copyOf(words), options);
            default -> unknown(verb);
        };
        return defects.isEmpty() ? wish : new Misunderstood(List.copyOf(defects));
    }

    private void read(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            String key = switch (word) {
                case "--port" -> "countersign.port";
                case "--data" -> "countersign.data";
                case "--key-file" -> "key-file";
                default -> "";
            };
            if (word.equals("--head") && i + 1 < arguments.size()) {
                words.add(word);
                words.add(arguments.get(++i));
            } else if (word.equals("--demo")) {
                options.put("countersign.demo", "true");
            } else if (!key.isEmpty() && i + 1 < arguments.size()) {
                options.put(key, arguments.get(++i));
            } else if (!key.isEmpty()) {
                defects.add(word + " needs a value after it.");
            } else if (word.startsWith("-")) {
                defects.add("There is no option " + word + ".");
            } else {
                words.add(word);
            }
        }
    }

    private Wish start() {
        words.forEach(word -> defects.add("start does not know what to do with '" + word + "'."));
        if (options.containsKey("key-file")) {
            defects.add("--key-file belongs to backup and restore.");
        }
        return new Start(options);
    }

    private @org.jspecify.annotations.Nullable Path file(String verb) {
        if (words.size() != 1) {
            defects.add(verb + " needs exactly one file, such as ./countersign " + verb + " countersign.backup.");
            return null;
        }
        return Path.of(words.getFirst());
    }

    private Wish history() {
        if (words.isEmpty() || !words.getFirst().equals("verify")) {
            defects.add("history knows one word: ./countersign history verify [--head HASH].");
            return none();
        }
        return new History(List.copyOf(words.subList(1, words.size())), options);
    }

    private Wish none() {
        return new Misunderstood(List.copyOf(defects));
    }

    private Wish unknown(String verb) {
        defects.add("There is no verb '" + verb + "' here: start, backup, restore, history and admin are.");
        return none();
    }
}
