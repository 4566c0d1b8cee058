package org.countersign.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.countersign.server.database.CannotStart;
import org.countersign.server.database.OwnerConnection;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.countersign.server.history.VerifyCommand;
import org.countersign.server.identity.AdminCommand;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** The verbs of the server. */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private Main() {}

    /** @param arguments the words after {@code ./countersign} */
    public static void main(String[] arguments) {
        quiet();
        int code = run(List.of(arguments), System.err);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Until the application sets up its log, libraries would talk to the terminal. */
    private static void quiet() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /** Does what the words say; a server that was started goes on running after this returned. */
    static int run(List<String> arguments, PrintStream complaints) {
        try {
            return switch (CommandLine.parse(arguments)) {
                case CommandLine.Misunderstood wish -> say(complaints, wish.sentences());
                case CommandLine.Start wish -> with(wish.options(), complaints, Main::start);
                case CommandLine.Backup wish ->
                    with(wish.options(), complaints, settings -> Copies.backup(settings, wish.file(), wish.options()));
                case CommandLine.Restore wish ->
                    with(wish.options(), complaints, settings -> Copies.restore(settings, wish.file(), wish.options()));
                case CommandLine.History wish ->
                    with(wish.options(), complaints, settings -> asOwner(settings, wish.words(), VerifyCommand::run));
                case CommandLine.Admin wish ->
                    with(
                            wish.options(),
                            complaints,
                            settings -> asOwner(
                                    settings,
                                    wish.words(),
                                    (owner, words, out) -> AdminCommand.run(owner, words, out, settings.url())));
            };
        } catch (CannotStart reason) {
            say(complaints, List.of(String.valueOf(reason.getMessage())));
            return FAILED;
        }
    }

    private interface Deed {
        int upon(Settings settings);
    }

    private interface TerminalCommand {
        int run(OwnerConnection owner, List<String> words, PrintStream out);
    }

    private static int asOwner(Settings settings, List<String> words, TerminalCommand command) {
        try (RunningDatabase database = RunningDatabase.reach(settings)) {
            return command.run(database.owner(), words, System.out);
        }
    }

    private static int with(Map<String, String> options, PrintStream complaints, Deed deed) {
        return switch (Settings.read(options)) {
            case Settings.Refused refused -> say(complaints, refused.sentences());
            case Settings.Read read -> deed.upon(read.settings());
        };
    }

    private static int start(Settings settings) {
        Port.requireFree(settings.port());
        RunningDatabase database = RunningDatabase.start(settings);
        try {
            ConfigurableApplicationContext running =
                    Application.on(settings, database).run();
            running.getBean(Ready.class).announce(System.out);
            return DONE;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static int say(PrintStream complaints, List<String> sentences) {
        sentences.forEach(sentence -> complaints.println("countersign: " + sentence));
        return MISUNDERSTOOD;
    }
}
