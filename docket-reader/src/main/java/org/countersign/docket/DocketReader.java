package org.countersign.docket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.docket.format.CsvDockets;
import org.countersign.docket.format.DocketPage;
import org.countersign.docket.format.JsonDockets;
import org.countersign.docket.format.Limits;
import org.countersign.docket.format.Mail;
import org.countersign.docket.format.PlainNotice;
import org.countersign.docket.format.Refusals;
import org.countersign.docket.format.Texts;

/**
 * Turns a file into dockets or a notice, whatever its form: docket JSON, a received message, a saved page, a plain
 * notice, a table of entries. Whatever the bytes, the answer is a value: what cannot be read is a {@link
 * Reading.Unreadable} with a sentence that says what to do.
 *
 * <p>Example: {@code new DocketReader().read(Files.readAllBytes(file))} of a message "Activity in Case 3:26-cv-00101"
 * gives a {@link Reading.Noticed}; {@link EventReader#read} then gives the events of its docket text.
 */
public final class DocketReader {
    private static final int LOOKED_AT = 4_096;
    private static final List<String> MAIL_HEADERS = List.of(
            "return-path:",
            "received:",
            "from:",
            "to:",
            "subject:",
            "date:",
            "mime-version:",
            "message-id:",
            "delivered-to:",
            "content-type:",
            "x-",
            "sender:",
            "reply-to:",
            "dkim-signature:",
            "arc-",
            "authentication-results:");

    private final Map<Column, String> columns;

    /** A reader that finds the columns of a table by their usual headers. */
    public DocketReader() {
        this(Map.of());
    }

    /** @param columns the headers of a table's columns where they are not the usual ones */
    public DocketReader(Map<Column, String> columns) {
        this.columns = Map.copyOf(columns);
    }

    /** What a file is; never an exception for its content. Files above 64 MB are refused. */
    public Reading read(byte[] bytes) {
        if (bytes.length > Limits.FILE) {
            return Refusals.tooLarge(Limits.FILE >> 20);
        }
        String start = Texts.decoded(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)))
                .stripLeading();
        if (start.isEmpty()) {
            return Refusals.empty();
        }
        return switch (start.charAt(0)) {
            case '{', '[' -> JsonDockets.read(bytes);
            case '<' -> DocketPage.read(Texts.decoded(bytes));
            default -> isMail(start) ? Mail.read(bytes) : readText(Texts.decoded(bytes));
        };
    }

    private Reading readText(String text) {
        if (PlainNotice.is(text)) {
            return PlainNotice.read(text);
        }
        return CsvDockets.isTable(text) || !columns.isEmpty() ? CsvDockets.read(text, columns) : Refusals.unknown();
    }

    private static boolean isMail(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return MAIL_HEADERS.stream().anyMatch(lower::startsWith);
    }
}
