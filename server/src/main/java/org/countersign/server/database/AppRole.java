package org.countersign.server.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The role the application speaks as. Its password follows from the owner's, so that several servers agree and nothing more is stored. */
final class AppRole {

    static final String NAME = "countersign_app";

    private AppRole() {}

    static String password(PostgresAddress address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(address.ownerPassword().getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(NAME.getBytes(UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", broken);
        }
    }
}
