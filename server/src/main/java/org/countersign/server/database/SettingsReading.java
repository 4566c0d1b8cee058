package org.countersign.server.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.server.database.Settings.Encryption;

/** Understands the values of all keys and collects a sentence for each that it does not. */
final class SettingsReading {

    private final Map<String, String> values;
    private final List<String> defects;

    SettingsReading(Map<String, String> values) {
        this(values, List.of());
    }

    SettingsReading(Map<String, String> values, List<String> before) {
        this.values = values;
        defects = new ArrayList<>(before);
    }

    Settings.Outcome read() {
        Path data = data(values);
        int port = number(SettingKey.PORT, 8080, 0);
        String programs = text(SettingKey.PROGRAMS);
        Settings settings = new Settings(
                data,
                programs.isEmpty()
                        ? data.resolve("programs")
                        : Path.of(programs).toAbsolutePath(),
                port,
                url(port),
                choice(SettingKey.DEMO, Choice.FALSE) == Choice.TRUE,
                choice(SettingKey.DEVELOPMENT, Choice.FALSE) == Choice.TRUE,
                choice(SettingKey.JOBS, Choice.TRUE) == Choice.TRUE,
                text(SettingKey.METRICS_TOKEN),
                database(),
                mailOut(),
                mailIn());
        return defects.isEmpty() ? new Settings.Read(settings) : new Settings.Refused(List.copyOf(defects));
    }

    private enum Choice {
        TRUE,
        FALSE
    }

    /** The data directory: as told, else where this system keeps a person's data. */
    static Path data(Map<String, String> values) {
        String told = values.getOrDefault(SettingKey.DATA.property(), "").strip();
        Path path = told.isEmpty() ? Path.of(System.getProperty("user.home"), ".countersign-data") : Path.of(told);
        return path.toAbsolutePath().normalize();
    }

    private Settings.Database database() {
        String url = text(SettingKey.DATABASE_URL);
        String user = text(SettingKey.DATABASE_USER);
        String password = text(SettingKey.DATABASE_PASSWORD);
        if (url.isEmpty() && !(user.isEmpty() && password.isEmpty())) {
            defects.add("A database user or password is set, but no address: set " + both(SettingKey.DATABASE_URL)
                    + ", or remove the others to use the embedded PostgreSQL.");
        }
        if (url.isEmpty()) {
            return new Settings.Database("", "", "");
        }
        String address = url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
        if (!address.matches("jdbc:postgresql://[^/?@\\s]+/[^/?@\\s]+(\\?\\S*)?")) {
            defects.add(
                    both(SettingKey.DATABASE_URL)
                            + " is not of the form postgresql://host:port/database (user and password have keys of their own).");
        }
        needed(SettingKey.DATABASE_USER, user, "the role that owns the tables");
        needed(SettingKey.DATABASE_PASSWORD, password, "the owner's password");
        return new Settings.Database(address, user, password);
    }

    private Settings.MailOut mailOut() {
        String host = text(SettingKey.MAIL_OUT_HOST);
        String from = text(SettingKey.MAIL_OUT_FROM);
        Encryption encryption = choice(SettingKey.MAIL_OUT_ENCRYPTION, Encryption.STARTTLS);
        if (!host.isEmpty() && !from.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            defects.add(both(SettingKey.MAIL_OUT_FROM) + " must be the mail address that the workspace writes from.");
        }
        int port = number(SettingKey.MAIL_OUT_PORT, encryption == Encryption.TLS ? 465 : 587, 1);
        String user = text(SettingKey.MAIL_OUT_USER);
        encrypted(host, user, encryption, SettingKey.MAIL_OUT_ENCRYPTION);
        return new Settings.MailOut(host, port, user, text(SettingKey.MAIL_OUT_PASSWORD), from, encryption);
    }

    private Settings.MailIn mailIn() {
        String host = text(SettingKey.MAIL_IN_HOST);
        String user = text(SettingKey.MAIL_IN_USER);
        String password = text(SettingKey.MAIL_IN_PASSWORD);
        Encryption encryption = choice(SettingKey.MAIL_IN_ENCRYPTION, Encryption.TLS);
        if (!host.isEmpty()) {
            needed(SettingKey.MAIL_IN_USER, user, "the name of the mailbox");
            needed(SettingKey.MAIL_IN_PASSWORD, password, "the password of the mailbox");
        }
        int port = number(SettingKey.MAIL_IN_PORT, encryption == Encryption.TLS ? 993 : 143, 1);
        String folder = text(SettingKey.MAIL_IN_FOLDER);
        encrypted(host, user, encryption, SettingKey.MAIL_IN_ENCRYPTION);
        return new Settings.MailIn(host, port, user, password, folder.isEmpty() ? "INBOX" : folder, encryption);
    }

    private void encrypted(String host, String user, Encryption encryption, SettingKey key) {
        if (!user.isEmpty() && encryption == Encryption.NONE && !isThisMachine(host)) {
            defects.add(both(key) + " is none, which would send the password readable over the network:"
                    + " choose tls or starttls.");
        }
    }

    private URI url(int port) {
        String text = text(SettingKey.URL);
        URI here = URI.create("http://localhost:" + port);
        if (text.isEmpty()) {
            return here;
        }
        try {
            URI url = new URI(text.replaceFirst("/+$", ""));
            String host = url.getHost() == null ? "" : url.getHost();
            boolean safe = "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && isThisMachine(host);
            if (safe && !host.isEmpty() && url.getRawPath().isEmpty() && url.getQuery() == null) {
                return url;
            }
        } catch (URISyntaxException notAnAddress) {
            // Falls through to the sentence that says what an address is.
        }
        defects.add(both(SettingKey.URL) + " must be an https address without a path, such as"
                + " https://casework.example.com (http only for localhost): passkeys and secure cookies need it.");
        return here;
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private String text(SettingKey key) {
        return values.getOrDefault(key.property(), "").strip();
    }

    private void needed(SettingKey key, String value, String meaning) {
        if (value.isEmpty()) {
            defects.add(both(key) + " is missing: " + meaning + ".");
        }
    }

    private int number(SettingKey key, int otherwise, int least) {
        String text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (number < least || number > 65_535) {
            defects.add(both(key) + " must be a port from " + least + " to 65535, not '" + text + "'.");
            return otherwise;
        }
        return number;
    }

    private <E extends Enum<E>> E choice(SettingKey key, E otherwise) {
        String text = text(key);
        List<E> choices = List.of(otherwise.getDeclaringClass().getEnumConstants());
        for (E choice : choices) {
            if (choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        if (!text.isEmpty()) {
            String known = String.join(
                    ", ",
                    choices.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList());
            defects.add(both(key) + " must be one of " + known + ", not '" + text + "'.");
        }
        return otherwise;
    }

    private static String both(SettingKey key) {
        return key.property() + " (" + key.variable() + ")";
    }
}
