package org.countersign.server.database;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All that can be configured, read once at start and never again. Every key is described in docs/operations.md.
 *
 * @param data the directory that holds the database, documents, keys and logs
 * @param programs where the programs of the embedded PostgreSQL are unpacked
 * @param port TCP port of the pages; 0 takes a free one
 * @param url the address under which people reach the workspace, without a slash at the end
 * @param demo whether a fictional firm is made at the first start
 * @param development whether pages for developers are shown
 * @param jobs whether this server does the jobs: fetching and sending mail, reminders
 * @param metricsToken what a reader of /metrics from another machine must present; empty refuses every other machine
 * @param database an external PostgreSQL, or none
 * @param mailOut where mail is handed over, or nowhere
 * @param mailIn where mail is fetched, or nowhere
 */
public record Settings(
        Path data,
        Path programs,
        int port,
        URI url,
        boolean demo,
        boolean development,
        boolean jobs,
        String metricsToken,
        Database database,
        MailOut mailOut,
        MailIn mailIn) {

    /** What reading the configuration came to. */
    public sealed interface Outcome {}

    /** Everything was understood. */
    public record Read(Settings settings) implements Outcome {}

    /** Something was not, and nothing is started: one sentence for each defect. */
    public record Refused(List<String> sentences) implements Outcome {}

    /** How a mail connection is kept from being read: from the first byte, after STARTTLS, or not at all. */
    public enum Encryption {
        TLS,
        STARTTLS,
        NONE
    }

    /** An external PostgreSQL, its address as JDBC wants it; the address is empty when the embedded one is used. */
    public record Database(String url, String user, String password) {

        public boolean isExternal() {
            return !url.isEmpty();
        }

        @Override
        public String toString() {
            return "Database[" + url + ", " + user + "]";
        }
    }

    /** An SMTP server; without a host no mail leaves. */
    public record MailOut(String host, int port, String user, String password, String from, Encryption encryption) {

        public boolean isOn() {
            return !host.isEmpty();
        }

        @Override
        public String toString() {
            return "MailOut[" + host + ":" + port + ", " + user + ", " + from + ", " + encryption + "]";
        }
    }

    /** An IMAP mailbox; without a host no mail is fetched. The folder is the parent of each firm's folder. */
    public record MailIn(String host, int port, String user, String password, String folder, Encryption encryption) {

        public boolean isOn() {
            return !host.isEmpty();
        }

        @Override
        public String toString() {
            return "MailIn[" + host + ":" + port + ", " + user + ", " + folder + ", " + encryption + "]";
        }
    }

    /** Reads arguments, system properties, environment and {@code countersign.properties} of the data directory; the first to name a key wins. */
    public static Outcome read(Map<String, String> arguments) {
        return SettingsSources.ofThisProcess(arguments).read();
    }

    /** Reads these values by key and nothing else. */
    public static Outcome of(Map<String, String> values) {
        return new SettingsReading(values).read();
    }

    @Override
    public String toString() {
        return "Settings[" + data + ", port " + port + ", " + url + ", " + database + "]";
    }
}
