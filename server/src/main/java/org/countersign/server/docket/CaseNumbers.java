package org.countersign.server.docket;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Case numbers as courts and people write them. */
final class CaseNumbers {

    private static final Pattern FEDERAL =
            Pattern.compile("(?:(\\d+):)?(?:\\d\\d)?(\\d\\d)-([a-z]{1,5})-0*(\\d+)(?:\\D.*)?");

    private CaseNumbers() {}

    /** The same for all ways of writing one number: office, year, kind and serial, without judges' initials and leading zeros. */
    static String key(String written) {
        String lower = written.toLowerCase(Locale.ROOT).strip();
        Matcher federal = FEDERAL.matcher(lower);
        if (!federal.matches()) {
            return lower.replaceAll("[^a-z0-9]", "");
        }
        String office = federal.group(1) == null ? "" : federal.group(1) + ":";
        return office + federal.group(2) + "-" + federal.group(3) + "-" + federal.group(4);
    }

    /** What every way of writing the number contains: its serial figures. */
    static String core(String written) {
        Matcher federal = FEDERAL.matcher(written.toLowerCase(Locale.ROOT).strip());
        return federal.matches() ? federal.group(4) : written.strip();
    }
}
