package org.countersign.server;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.countersign.server.backup.Backup;
import org.countersign.server.backup.Passphrase;
import org.countersign.server.backup.Restore;
import org.countersign.server.database.CannotStart;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;

/** Backup and restore at the terminal, with the passphrase from a key file, the environment, or the keyboard. */
final class Copies {

    private Copies() {}

    static int backup(Settings settings, Path file, Map<String, String> options) {
        Passphrase passphrase = passphrase(options, true);
        try (RunningDatabase running = RunningDatabase.reach(settings)) {
            new Backup(running.owner(), settings.data()).write(file, passphrase);
        } catch (IOException broken) {
            throw new CannotStart(file + " cannot be written: " + broken.getMessage() + ".");
        }
        System.out.println("Backed up to " + file + ". Without the passphrase nobody can read it, not even you.");
        return 0;
    }

    static int restore(Settings settings, Path file, Map<String, String> options) {
        new Restore(settings).read(file, passphrase(options, false));
        System.out.println("Restored into " + settings.data() + ". Start with ./countersign start --data "
                + settings.data() + ".");
        return 0;
    }

    private static Passphrase passphrase(Map<String, String> options, boolean isNew) {
        try {
            return Passphrase.of(words(options, isNew));
        } catch (IllegalArgumentException tooShort) {
            throw new CannotStart(String.valueOf(tooShort.getMessage()));
        }
    }

    private static String words(Map<String, String> options, boolean isNew) {
        String keyFile = options.getOrDefault("key-file", "");
        String given = System.getenv().getOrDefault("COUNTERSIGN_PASSPHRASE", "");
        Console console = System.console();
        if (!keyFile.isEmpty()) {
            try {
                return Files.readString(Path.of(keyFile)).strip();
            } catch (IOException broken) {
                throw new CannotStart("The key file " + keyFile + " cannot be read: " + broken.getMessage() + ".");
            }
        } else if (!given.isEmpty()) {
            return given;
        } else if (console == null || !console.isTerminal()) {
            throw new CannotStart(
                    "No passphrase: use --key-file FILE, set COUNTERSIGN_PASSPHRASE, or run at a terminal.");
        }
        String words = new String(console.readPassword("Passphrase: "));
        if (isNew && !words.equals(new String(console.readPassword("Once more: ")))) {
            throw new CannotStart("The two passphrases differ: try again.");
        }
        return words;
    }
}
