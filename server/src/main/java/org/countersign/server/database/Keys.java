package org.countersign.server.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys that keep documents and second factors unreadable outside this workspace. All follow from 32 random bytes in
 * the data directory, which only its owner can read; whoever loses them loses what was encrypted with them.
 */
public final class Keys {

    private static final int BYTES_OF_AES_256 = 32;

    private final byte[] root;

    Keys(byte[] root) {
        this.root = root.clone();
    }

    /** The keys of a data directory; made at the first start. */
    static Keys in(DataDirectory data) {
        return new Keys(data.secret("application"));
    }

    /**
     * An AES-256 key (RFC 5869, HKDF with SHA-256). The same purpose always gives the same key, two purposes never do.
     *
     * @param purpose a few plain words, such as "documents"; changing them changes the key
     */
    public SecretKey forPurpose(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(root)
                                    .thenExpand(("countersign " + purpose).getBytes(UTF_8), BYTES_OF_AES_256));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HKDF-SHA256 is missing from this Java", missing);
        }
    }
}
