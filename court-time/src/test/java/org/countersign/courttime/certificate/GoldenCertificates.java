package org.countersign.courttime.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCertificates {
    static Stream<Golden> kept() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void haveTheBytesOfTheirFile(Golden golden) {
        assertThat(new String(golden.ask().certificate().canonical(), StandardCharsets.UTF_8))
                .isEqualTo(new String(golden.kept(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void haveTheHashBesideIt(Golden golden) {
        assertThat(golden.ask().certificate().sha256())
                .isEqualTo(golden.keptHash())
                .isEqualTo(Certificate.sha256(golden.kept()));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void agreeWithThemselvesComputedAgainFromTheFileAlone(Golden golden) {
        assertThat(Verification.of(JsonTree.of(golden.kept())))
                .isInstanceOfSatisfying(Verification.Result.Computed.class, computed -> {
                    assertThat(computed.verification().agrees()).isTrue();
                    assertThat(computed.verification().question())
                            .isEqualTo(golden.ask().question());
                });
    }

    @ParameterizedTest
    @MethodSource("kept")
    void printTheirHashInBothLanguages(Golden golden) {
        Certificate certificate = golden.ask().certificate();

        assertThat(Print.lines(certificate, Locale.US)).last().isEqualTo("SHA-256 " + golden.keptHash());
        assertThat(Print.lines(certificate, Locale.of("es"))).last().isEqualTo("SHA-256 " + golden.keptHash());
    }

    @Test
    void sayWhyInEnglish() {
        assertThat(Print.lines(Golden.all().findFirst().orElseThrow().ask().certificate(), Locale.US))
                .contains(
                        "Due: Monday, November 30, 2026, 11:59:59 PM (Pacific Time) – the prevailing reading",
                        "  - Count 21 days after Thursday, November 5, 2026, that day excluded: Thursday, November 26, 2026.",
                        "  - Not court days: 2026-11-26 (Thanksgiving Day), 2026-11-27 (Day after Thanksgiving), "
                                + "2026-11-28 (Saturday), 2026-11-29 (Sunday); forward to Monday, November 30, 2026.",
                        "Note: Holds only if defendant = private.");
    }

    @Test
    void sayWhyInSpanish() {
        assertThat(Print.lines(Golden.all().findFirst().orElseThrow().ask().certificate(), Locale.of("es")))
                .contains(
                        "Contestar la demanda",
                        "  - Se cuentan 21 días después del jueves 5 de noviembre de 2026, sin contar ese día: jueves 26 de noviembre de 2026.",
                        "Nota: Rige solo si defendant = private.");
    }
}
