package org.countersign.docket.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.docket.text.Words;

/** The court of a notice: its printed name, and its identifier by the address of its system, the sender, or the name. */
final class CourtNames {
    private static final List<String> HEADINGS = List.of(
            "U.S. District Court",
            "U.S. Bankruptcy Court",
            "United States Bankruptcy Court",
            "United States District Court",
            "United States Court of Appeals",
            "U.S. Court of Appeals");
    private static final String DOMAIN = ".uscourts.gov";

    private CourtNames() {}

    /** The heading and the line after it, on one line; empty where the notice has none. */
    static String printed(String text, int before) {
        int heading = -1;
        for (String each : HEADINGS) {
            heading = Math.max(heading, text.lastIndexOf(each, before));
        }
        if (heading < 0) {
            return "";
        }
        int notice = text.indexOf("Notice of ", heading);
        int end = notice < 0 || notice - heading > 200 ? Math.min(heading + 120, text.length()) : notice;
        return Texts.oneLine(text.substring(heading, end));
    }

    /** What the notice calls itself, nearest above its transaction. */
    static String title(String text, int before) {
        int at = text.lastIndexOf("Notice of ", before);
        int end = at < 0 ? -1 : text.indexOf('\n', at);
        return at < 0 || end - at > 80 || end < 0 ? "" : Texts.oneLine(text.substring(at, end));
    }

    /** The court's identifier; empty where nothing lets it be known. */
    static String id(String link, String sender, String name) {
        return ofHost(link)
                .or(() -> ofHost(sender))
                .or(() -> CourtIds.named(Words.of(name)))
                .orElse("");
    }

    private static Optional<String> ofHost(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int end = lower.indexOf(DOMAIN);
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(lower.charAt(start - 1))) {
            start--;
        }
        return end <= 0 || start == end || lower.startsWith("www", start) || end - start > 5
                ? Optional.empty()
                : Optional.of(lower.substring(start, end));
    }
}
