package org.countersign.server.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6238, appendix B, rows of SHA-1: the last six of its eight digits. */
class OneTimeCodesOfTheRfc {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void areTheOnesOfTheAppendix(long second, String code) {
        assertThat(OneTimeCodes.code(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void areTakenHalfAMinuteEarlyOrLateAndNoMore() {
        String code = OneTimeCodes.code(SECRET, 100);
        assertThat(OneTimeCodes.stepOf(code, SECRET, Instant.ofEpochSecond(99 * 30)))
                .hasValue(100);
        assertThat(OneTimeCodes.stepOf(code, SECRET, Instant.ofEpochSecond(101 * 30)))
                .hasValue(100);
        assertThat(OneTimeCodes.stepOf(code, SECRET, Instant.ofEpochSecond(102 * 30)))
                .isEmpty();
    }

    @Test
    void secretsAreWrittenInBase32() {
        assertThat(OneTimeCodes.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
