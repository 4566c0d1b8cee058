package org.countersign.server.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * A new secret as it gets into an authenticator app.
 *
 * @param picture to scan
 * @param written to type, in groups of four
 */
record OfferedSecret(QrCode picture, String written) {

    static OfferedSecret of(byte[] secret, String email) {
        String written = OneTimeCodes.written(secret);
        String label = URLEncoder.encode("Countersign:" + email, UTF_8);
        return new OfferedSecret(
                QrCode.of("otpauth://totp/" + label + "?secret=" + written + "&issuer=Countersign"),
                written.replaceAll("(.{4})(?=.)", "$1 "));
    }
}
