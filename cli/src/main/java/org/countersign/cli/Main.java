package org.countersign.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The `countersign` command. Exit codes: 0 done, 1 some refusals, 2 unusable arguments. */
@Command(
        name = "countersign",
        description = "Court deadlines with the rule cited.",
        subcommands = {
            DeadlinesCommand.class,
            DocketCommand.class,
            RulesCommand.class,
            VerifyCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "From the launcher only:",
            "  test      Run every check of the repository.",
            "  bench     Measure: bench court-time.",
            "  format    Format the sources.",
            "",
            "Exit codes: 0 done, 1 some refusals, 2 unusable arguments."
        })
public final class Main implements Runnable {
    static final int SOME_REFUSALS = 1;
    static final int UNUSABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs a command line and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, command.getErr()));
        int code = line.execute(arguments);
        out.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a verb: deadlines, docket, rules, verify or help.");
    }
}
