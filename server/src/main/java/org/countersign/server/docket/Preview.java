package org.countersign.server.docket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What decisions would do, as it is shown before they are confirmed.
 *
 * @param each one for each event
 */
public record Preview(List<One> each) {

    public Preview {
        each = List.copyOf(each);
    }

    /**
     * What the decision on one event would do.
     *
     * @param event as it would be
     * @param version of the event on which this rests
     */
    public record One(DocketEvent event, int version, List<Consequence> consequences) {

        public One {
            consequences = List.copyOf(consequences);
        }
    }

    /** What was shown, in a word: another event, version, rule or date makes another. */
    public String shown() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(each.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing from this Java", missing);
        }
    }
}
