package org.countersign.docket.format;

import java.util.ArrayList;
import java.util.List;
import org.countersign.docket.Attachment;

/** The list that an entry's text gives: "(Attachments: # 1 Exhibit A, # (2) Proposed Order)". */
final class Attachments {
    private static final String OPENING = "(Attachment";

    private Attachments() {}

    static List<Attachment> in(String text) {
        List<Attachment> found = new ArrayList<>();
        int open = text.indexOf(OPENING);
        int end = open < 0 ? -1 : close(text, open);
        int at = open < 0 ? -1 : text.indexOf('#', open);
        while (at >= 0 && at < end && found.size() < Limits.LISTED) {
            int next = text.indexOf('#', at + 1);
            int to = next < 0 || next > end ? end : next;
            found.add(attachment(text.substring(at + 1, to).strip()));
            at = next;
        }
        return found;
    }

    private static Attachment attachment(String item) {
        int at = 0;
        while (at < item.length() && "([0123456789])".indexOf(item.charAt(at)) >= 0) {
            at++;
        }
        String number = item.substring(0, at).replaceAll("[^0-9]", "");
        String rest = item.substring(at).strip();
        return new Attachment(number, rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest);
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char found = text.charAt(at);
            depth += found == '(' ? 1 : found == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }
}
