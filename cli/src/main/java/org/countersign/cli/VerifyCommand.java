package org.countersign.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.courttime.CourtTime;
import org.countersign.courttime.Outcome;
import org.countersign.courttime.certificate.Dates;
import org.countersign.courttime.certificate.Verification;
import org.countersign.courttime.tree.Tree;
import org.countersign.law.LawLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `countersign verify`: computes a certificate again from its own inputs. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Compute a certificate again from its own inputs and compare the bytes.")
final class VerifyCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 20_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Language language = new Language();

    @Parameters(
            arity = "1..*",
            paramLabel = "CERTIFICATE.json",
            description = "Certificates, or the output of deadlines --json.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean all = true;
        for (Path file : files) {
            for (Tree.Mapping certificate : certificates(JsonTree.parse(read(file)))) {
                all &= verify(file, certificate, out);
            }
        }
        return all ? 0 : Main.SOME_REFUSALS;
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Failures.Unusable(file + " is larger than 20 MB and no certificate.");
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Failures.Unusable(file + " cannot be read as UTF-8 text; name a certificate's file.");
        }
    }

    /** The certificates in a file: itself, or those in the members `certificate` of an array or object. */
    private static List<Tree.Mapping> certificates(Tree tree) {
        return switch (tree) {
            case Tree.Items items ->
                items.items().stream()
                        .flatMap(each -> certificates(each).stream())
                        .toList();
            case Tree.Mapping mapping ->
                mapping.entries().get("certificate") instanceof Tree.Mapping inner ? List.of(inner) : List.of(mapping);
            case Tree.Text text -> throw new Failures.Unusable("This is no certificate but a plain value.");
        };
    }

    private boolean verify(Path file, Tree.Mapping certificate, PrintWriter out) {
        return switch (Verification.of(certificate)) {
            case Verification.Result.NotACertificate not -> {
                out.println(file + ": " + language.pick("this is no certificate: ", "no es un certificado: ")
                        + not.sentence());
                yield false;
            }
            case Verification.Result.Computed computed -> {
                report(file, computed.verification(), out);
                yield computed.verification().agrees();
            }
        };
    }

    private void report(Path file, Verification verification, PrintWriter out) {
        String rule = verification.question().rule();
        if (!verification.agrees()) {
            out.println(file + ": " + rule
                    + language.pick(
                            ": computed again from its own inputs it comes out otherwise. Do not rely on it.",
                            ": computado de nuevo con sus propios datos da otra cosa. No confíe en él."));
            return;
        }
        String due =
                DeadlineTable.deadline(verification.recomputed()).due().on().toString();
        out.println(file + ": " + rule
                + language.pick(
                        ": the same bytes, due " + due + ", SHA-256 "
                                + verification.recomputed().sha256(),
                        ": los mismos bytes, vence " + due + ", SHA-256 "
                                + verification.recomputed().sha256()));
        out.println("  " + today(verification));
    }

    /** What the law of this build says to the same question. */
    private String today(Verification verification) {
        Outcome now = new CourtTime(LawLoader.own().law()).answer(verification.question());
        return switch (now) {
            case Outcome.Refusal refusal ->
                language.pick("Today's packs refuse: ", "Los paquetes de hoy lo rehúsan: ")
                        + refusal.sentence().in(language.locale());
            case Outcome.Deadline deadline -> compared(verification, deadline);
            case Outcome.Readings readings -> compared(verification, readings.prevailing());
        };
    }

    private String compared(Verification verification, Outcome.Deadline now) {
        boolean same = now.due()
                .equals(DeadlineTable.deadline(verification.recomputed()).due());
        String moment = Dates.due(now.due()).in(language.locale());
        return same
                ? language.pick("Today's packs give the same date.", "Los paquetes de hoy dan la misma fecha.")
                : language.pick("Today's packs give another date: ", "Los paquetes de hoy dan otra fecha: ") + moment;
    }
}
