package org.countersign.docket.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** To how many addresses a notice was mailed. The addresses themselves are not kept. */
final class Recipients {
    private Recipients() {}

    /** @param from where the list of recipients begins */
    static int count(String text, int from) {
        Set<String> addresses = new HashSet<>();
        int at = text.indexOf('@', from);
        while (at >= 0) {
            int start = at;
            while (start > from && isPart(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            addresses.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            at = text.indexOf('@', end);
        }
        return addresses.size();
    }

    private static boolean isPart(char found) {
        return Character.isLetterOrDigit(found) || found == '.' || found == '_' || found == '-' || found == '+';
    }
}
