package org.countersign.server.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A notice of electronic filing as it arrives by mail. */
final class NoticeMail {

    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("M/d/yyyy 'at' h:mm a", Locale.US);
    private static final DateTimeFormatter FILED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);

    private NoticeMail() {}

    static Paper of(WrittenMatter matter, WrittenMatter.Entry entry) {
        ZoneId zone = matter.court().zones().getFirst().zone();
        ZonedDateTime entered = entry.on().atTime(10, 40).atZone(zone);
        String mail = MAIL.formatted(
                DateTimeFormatter.RFC_1123_DATE_TIME.format(entered),
                matter.court().id(),
                matter.court().id(),
                matter.caseNumber(),
                matter.plan().title(),
                matter.court().name(),
                ENTERED.format(entered),
                DateTimeFormatter.ofPattern("zzz", Locale.US).format(entered),
                FILED.format(entry.on()),
                matter.plan().title(),
                matter.caseNumber(),
                entry.line().number(),
                entry.text());
        String name = "notice-" + matter.plan().key() + "-" + entry.line().number() + ".eml";
        return new Paper(name, "message/rfc822", mail.replace("\n", "\r\n").getBytes(UTF_8));
    }

    private static final String MAIL = """
        Date: %s
        MIME-Version: 1.0
        From: ecf@%s.example
        To: docket@thornquistvale.example
        Message-Id: <%s-demo>
        Subject: Activity in Case %s %s
        Content-Type: text/html; charset=utf-8

        <p><strong>***NOTE TO PUBLIC ACCESS USERS*** This fictional notice was written for Countersign; its case, people and numbers do not exist.</strong></p>
        <p align=center><strong>%s</strong></p>
        <b>Notice of Electronic Filing</b>
        <BR>
        <div><BR>The following transaction was entered on %s %s and filed on %s<BR>
        <table border=0 cellspacing=0>
        <tr><td><strong>Case Name:</strong></td><td>%s</td></tr>
        <tr><td><strong>Case Number:</strong></td><td>%s</td></tr>
        <tr><td><strong>Document Number:</strong></td><td>%s</td></tr>
        </table>
        <p><strong>Docket Text:</strong><BR>
        %s
        </p>
        </div>
        """;
}
