package org.countersign.server.lawbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SequencedMap;
import org.countersign.law.LawBook;
import org.countersign.law.LawLoader;

/**
 * The packs as read.
 *
 * @param book what they say
 * @param digest SHA-256 of all their files, each by its name and its text
 */
record PacksRead(LawBook book, byte[] digest) {

    static PacksRead of(SequencedMap<String, String> texts) {
        return new PacksRead(LawLoader.load(texts), digest(texts));
    }

    private static byte[] digest(SequencedMap<String, String> texts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                sha256.update(framed(name));
                sha256.update(framed(text));
            });
            return sha256.digest();
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("SHA-256 is missing from this Java", broken);
        }
    }

    /** With its length before it, so that no shift of text between two files gives the same digest. */
    private static byte[] framed(String text) {
        return (text.length() + ":" + text).getBytes(UTF_8);
    }
}
