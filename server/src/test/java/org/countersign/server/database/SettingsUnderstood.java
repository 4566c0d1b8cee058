package org.countersign.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration, wherever it comes from. */
class SettingsUnderstood {

    private static final Path OPERATIONS = Path.of("..", "docs", "operations.md");

    @Test
    void areAllDescribedForWhoeverRunsTheServer() throws IOException {
        List<String> rows = Files.readAllLines(OPERATIONS).stream()
                .filter(line -> line.startsWith("| `countersign."))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(List.of(SettingKey.values()).stream()
                        .map(SettingKey::property)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            countersign.port                | 70000              | must be a port from 0 to 65535
            countersign.url                 | http://example.com | must be an https address
            countersign.url                 | https://a.com/path | must be an https address
            countersign.demo                | yes                | must be one of true, false
            countersign.development         | 1                  | must be one of true, false
            countersign.jobs                | off                | must be one of true, false
            countersign.database.url        | mysql://h/d        | is not of the form postgresql://
            countersign.database.user       | owner              | is set, but no address
            countersign.mail.out.port       | 0                  | must be a port from 1 to 65535
            countersign.mail.out.encryption | ssl                | must be one of tls, starttls, none
            countersign.mail.in.port        | many               | must be a port from 1 to 65535
            countersign.mail.in.encryption  | plain              | must be one of tls, starttls, none
            """)
    void refuseAWrongValueWithASentence(String key, String value, String sentence) {
        assertThat(refusals(Map.of(key, value)))
                .anySatisfy(said -> assertThat(said).contains(sentence).endsWith("."));
    }

    @Test
    void refuseEverythingWrongAtOnce() {
        assertThat(refusals(Map.of(
                        "countersign.port", "x",
                        "countersign.url", "ftp://x",
                        "countersign.mail.out.host", "smtp.example.com",
                        "countersign.mail.in.host", "imap.example.com",
                        "countersign.mail.out.user", "u",
                        "countersign.mail.out.encryption", "none")))
                .hasSizeGreaterThanOrEqualTo(6)
                .anySatisfy(said -> assertThat(said).contains("COUNTERSIGN_MAIL_OUT_FROM"))
                .anySatisfy(said -> assertThat(said).contains("COUNTERSIGN_MAIL_IN_PASSWORD"))
                .anySatisfy(said -> assertThat(said).contains("would send the password readable"));
    }

    @Test
    void nameTheVariableOfTheEnvironmentInEachSentence() {
        assertThat(refusals(Map.of("countersign.mail.in.port", "x")))
                .singleElement()
                .asString()
                .contains("countersign.mail.in.port (COUNTERSIGN_MAIL_IN_PORT)");
    }

    @Test
    void areReadFromTheEnvironmentUnderTheirOtherName() {
        Map<String, String> environment = new HashMap<>();
        for (SettingKey key : SettingKey.values()) {
            assertThat(key.variable()).isEqualTo(key.property().toUpperCase().replace('.', '_'));
        }
        environment.put("COUNTERSIGN_DATA", "target/none");
        environment.put("COUNTERSIGN_PORT", "8123");
        environment.put("COUNTERSIGN_MAIL_OUT_HOST", "smtp.example.com");
        environment.put("COUNTERSIGN_MAIL_OUT_FROM", "countersign@example.com");
        Settings read = read(new SettingsSources(Map.of(), Map.of(), environment));
        assertThat(read.port()).isEqualTo(8123);
        assertThat(read.mailOut().host()).isEqualTo("smtp.example.com");
        assertThat(read.mailOut().port()).isEqualTo(587);
    }

    @Test
    void takeTheFirstOfArgumentPropertyEnvironmentAndFile() throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "settings");
        Files.writeString(data.resolve("countersign.properties"), "countersign.port=4\ncountersign.demo=true\n");
        String key = "countersign.port";
        Map<String, String> environment = Map.of("COUNTERSIGN_DATA", data.toString(), "COUNTERSIGN_PORT", "3");
        assertThat(read(new SettingsSources(Map.of(key, "1"), Map.of(key, "2"), environment))
                        .port())
                .isEqualTo(1);
        assertThat(read(new SettingsSources(Map.of(), Map.of(key, "2"), environment))
                        .port())
                .isEqualTo(2);
        assertThat(read(new SettingsSources(Map.of(), Map.of(), environment)).port())
                .isEqualTo(3);
        Settings file = read(new SettingsSources(Map.of(), Map.of(), Map.of("COUNTERSIGN_DATA", data.toString())));
        assertThat(file.port()).isEqualTo(4);
        assertThat(file.demo()).isTrue();
    }

    @Test
    void refuseAKeyThatNobodyKnows() throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "settings");
        Files.writeString(data.resolve("countersign.properties"), "countersign.prot=4\n");
        var outcome = new SettingsSources(
                        Map.of("countersign.data", data.toString()), Map.of(), Map.of("COUNTERSIGN_PROT", "4"))
                .read();
        assertThat(((Settings.Refused) outcome).sentences())
                .anySatisfy(said -> assertThat(said).contains("COUNTERSIGN_PROT"))
                .anySatisfy(said -> assertThat(said).contains("countersign.prot,"));
    }

    @Test
    void neverShowASecret() {
        Map<String, String> values = new HashMap<>();
        values.put("countersign.metrics.token", "zyx-token");
        values.put("countersign.database.url", "postgresql://h/d");
        values.put("countersign.database.user", "owner");
        values.put("countersign.database.password", "zyx-database");
        values.put("countersign.mail.out.host", "smtp.example.com");
        values.put("countersign.mail.out.from", "a@example.com");
        values.put("countersign.mail.out.user", "u");
        values.put("countersign.mail.out.password", "zyx-out");
        values.put("countersign.mail.in.host", "imap.example.com");
        values.put("countersign.mail.in.user", "u");
        values.put("countersign.mail.in.password", "zyx-in");
        Settings settings = ((Settings.Read) Settings.of(values)).settings();
        assertThat(settings + " " + settings.database() + settings.mailOut() + settings.mailIn())
                .doesNotContain("zyx");
        values.put("countersign.port", "x");
        assertThat(String.join(" ", refusals(values))).doesNotContain("zyx");
    }

    private static List<String> refusals(Map<String, String> values) {
        return switch (Settings.of(values)) {
            case Settings.Refused refused -> refused.sentences();
            case Settings.Read read -> List.of();
        };
    }

    private static Settings read(SettingsSources sources) {
        return switch (sources.read()) {
            case Settings.Read read -> read.settings();
            case Settings.Refused refused -> throw new AssertionError(String.join(" ", refused.sentences()));
        };
    }
}
