package org.countersign.docket.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.parser.Parser;

/** Bytes and marked-up text as plain text. */
public final class Texts {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Texts() {}

    /** UTF-8 where the bytes are that, else Windows Latin, as old court systems write. A byte order mark is dropped. */
    public static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The text with character references resolved; nothing else is changed. */
    static String plain(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    /** One line, each run of white space a single space. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char found = text.charAt(at);
            boolean white = Character.isWhitespace(found) || found == '\u00A0';
            if (!white) {
                line.append(space && !line.isEmpty() ? " " : "").append(found);
            }
            space = white;
        }
        return line.toString();
    }
}
