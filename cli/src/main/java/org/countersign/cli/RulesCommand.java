package org.countersign.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.countersign.courttime.Court;
import org.countersign.courttime.Label;
import org.countersign.courttime.Vocabulary;
import org.countersign.courttime.rule.Rule;
import org.countersign.law.Coverage;
import org.countersign.law.ExampleRun;
import org.countersign.law.Finding;
import org.countersign.law.LawBook;
import org.countersign.law.LawFiles;
import org.countersign.law.LawLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `countersign rules`: what is encoded, and whether what a lawyer wrote is right. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "List, show and check the rules; account for every row of the source sheets.")
final class RulesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which: list, show ID, check PATH or coverage.");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "List the rules, the vocabulary or the courts.")
    int list(
            @Mixin Language language,
            @Option(names = "--vocabulary", description = "The closed lists of events, service methods and facts.")
                    boolean vocabulary,
            @Option(names = "--courts", description = "The courts and jurisdictions.") boolean courts,
            @Option(names = "--jurisdiction", description = "Only rules of one, such as us-ca.", defaultValue = "")
                    String jurisdiction) {
        LawBook book = LawLoader.own();
        if (vocabulary) {
            vocabulary(book.law().vocabulary(), language);
        } else if (courts) {
            courts(book);
        } else {
            rules(book, language, jurisdiction);
        }
        return 0;
    }

    private void vocabulary(Vocabulary words, Language language) {
        out().println(language.pick("EVENTS", "HECHOS"));
        print(words.events(), language);
        out().println(language.pick("SERVICE METHODS", "MEDIOS DE NOTIFICACIÓN"));
        print(words.services(), language);
        out().println(language.pick(
                "FACTS (each event with its date is a fact too)",
                "DATOS (cada hecho con su fecha también es un dato)"));
        new TreeMap<>(words.facts())
                .forEach((id, fact) ->
                        out().printf("  %-28s %s  (%s)%n", id, fact.label().in(language.locale()), valuesOf(fact)));
        out().println(language.pick("KINDS OF COURT", "CLASES DE TRIBUNAL"));
        words.kinds()
                .forEach((id, kind) ->
                        out().printf("  %-28s %s%n", id, kind.label().in(language.locale())));
    }

    private static String valuesOf(Vocabulary.Fact fact) {
        return fact.values().isEmpty()
                ? fact.type().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : String.join(", ", fact.values());
    }

    private void print(Map<String, Label> list, Language language) {
        new TreeMap<>(list).forEach((id, label) -> out().printf("  %-40s %s%n", id, label.in(language.locale())));
    }

    private void courts(LawBook book) {
        for (Court court : book.courts().jurisdictions()) {
            out().printf("  %-28s %s%n", court.id(), court.name());
        }
        for (Court court : book.courts().all()) {
            out().printf("  %-28s %s%n", court.id(), court.name());
        }
    }

    private void rules(LawBook book, Language language, String jurisdiction) {
        book.law().rules().stream()
                .filter(rule -> jurisdiction.isEmpty() || rule.jurisdiction().equals(jurisdiction))
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> out().printf(
                                "%-34s %-38s %s%s%n",
                                rule.id(),
                                rule.latest().cite(),
                                rule.latest().act().in(language.locale()),
                                rule.latest().confirmed()
                                        ? ""
                                        : language.pick("  (unconfirmed)", "  (sin confirmar)")));
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Show a rule with all its texts.")
    int show(@Mixin Language language, @Parameters(paramLabel = "ID", description = "The rule's id.") String id) {
        LawBook book = LawLoader.own();
        Rule rule = book.law().rule(id).orElseThrow(() -> new Failures.Unusable(noRule(book, id)));
        new RuleText(language).lines(rule, book.law()).forEach(out()::println);
        return 0;
    }

    private static String noRule(LawBook book, String id) {
        List<String> near = book.law().rules().stream()
                .map(Rule::id)
                .filter(each -> each.startsWith(id) || id.startsWith(each))
                .limit(6)
                .toList();
        return "There is no rule " + id
                + (near.isEmpty()
                        ? "; `rules list` names those that are."
                        : "; near it are " + String.join(", ", near) + ".");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Check a law file or folder and run its examples.")
    int check(@Parameters(paramLabel = "PATH", description = "A file, or a folder of them.") Path path) {
        if (!Files.exists(path)) {
            throw new Failures.Unusable("There is no file or folder " + path + "; name one.");
        }
        SequencedMap<String, String> given = LawFiles.in(path);
        boolean whole = given.keySet().stream().anyMatch(name -> name.startsWith("vocabulary/"));
        LawBook book = LawLoader.load(whole ? given : withOwn(given, path));
        List<Finding> findings = new ArrayList<>(book.findings());
        findings.addAll(new ExampleRun(book).failures());
        findings.removeIf(finding -> !whole && !given.containsKey(finding.file()));
        findings.forEach(out()::println);
        out().println(given.size() + " files, " + book.law().rules().size() + " rules, "
                + book.examples().size() + " examples, " + findings.size() + " findings");
        return findings.isEmpty() ? 0 : Main.SOME_REFUSALS;
    }

    /** The law of this build with the given files in place of its own that lie at the same place. */
    private static SequencedMap<String, String> withOwn(SequencedMap<String, String> given, Path path) {
        SequencedMap<String, String> texts = LawFiles.own();
        String place = placeInLaw(path);
        for (String name : given.keySet()) {
            texts.remove(Files.isDirectory(path) && !place.isEmpty() ? place + "/" + name : place);
        }
        texts.putAll(given);
        return texts;
    }

    /** The path from the nearest folder named law, "rules/us-tx"; empty where it lies in none. */
    private static String placeInLaw(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (int at = whole.getNameCount() - 2; at >= 0; at--) {
            if (whole.getName(at).toString().equals("law")) {
                return whole.subpath(at + 1, whole.getNameCount()).toString().replace('\\', '/');
            }
        }
        return "";
    }

    @Command(
            name = "coverage",
            mixinStandardHelpOptions = true,
            description = "What became of every row of the source sheets.")
    int coverage() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Coverage.Row row : LawLoader.own().coverage().report()) {
            out().printf("%-30s %-18s %s%n", row.row(), row.status(), row.detail());
            counts.merge(row.status(), 1, Integer::sum);
        }
        out().println(counts);
        return counts.containsKey("unaccounted for") ? Main.SOME_REFUSALS : 0;
    }
}
