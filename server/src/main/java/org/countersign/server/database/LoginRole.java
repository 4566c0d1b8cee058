package org.countersign.server.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A role that the server speaks as. Its password follows from the owner's, so that several servers agree and nothing more is stored. */
enum LoginRole {
    /** Pages, as a person of a firm or as nobody. */
    APPLICATION("countersign_app"),
    /** The schedule of the jobs and the few functions that only jobs may call. */
    JOBS("countersign_jobs");

    private final String role;

    LoginRole(String role) {
        this.role = role;
    }

    /** Its name in the database. */
    String role() {
        return role;
    }

    String password(PostgresAddress address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(address.ownerPassword().getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", broken);
        }
    }
}
