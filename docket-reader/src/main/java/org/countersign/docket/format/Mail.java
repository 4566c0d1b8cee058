package org.countersign.docket.format;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.countersign.docket.Reading;

/** A message as it was received, with the notice in one of its parts: HTML before plain, forwarded messages included. */
public final class Mail {
    private static final Session SESSION = Session.getInstance(new Properties());

    private Mail() {}

    /** The notice in a message; that it is none; or that it is damaged. */
    public static Reading read(byte[] bytes) {
        if (bytes.length > Limits.MAIL || boundaries(bytes) > Limits.MAIL_BOUNDARIES) {
            return Refusals.tooLarge(Limits.MAIL >> 20);
        }
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
            gather(message, parts, 0);
            return notice(parts, sender(message), subject(message));
        } catch (MessagingException | IOException | IllegalArgumentException damaged) {
            return Refusals.brokenMail();
        }
    }

    /** Lines that may begin a part. */
    private static int boundaries(byte[] bytes) {
        int found = 0;
        for (int at = 2; at < bytes.length; at++) {
            found += bytes[at] == '-' && bytes[at - 1] == '-' && bytes[at - 2] == '\n' ? 1 : 0;
        }
        return found;
    }

    private static Reading notice(Parts parts, String sender, String subject) {
        for (PageText page : parts.pages()) {
            if (NoticeText.isNotice(page)) {
                return new Reading.Noticed(new NoticeText(page, sender).read());
            }
        }
        return new Reading.NoNotice(subject, Refusals.noNotice());
    }

    private static void gather(Part part, Parts parts, int depth) throws MessagingException, IOException {
        if (depth > Limits.MAIL_DEPTH || parts.size() > Limits.MAIL_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart inner) {
            for (int at = 0; at < Math.min(inner.getCount(), Limits.MAIL_PARTS); at++) {
                gather(inner.getBodyPart(at), parts, depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part forwarded) {
            gather(forwarded, parts, depth + 1);
        } else if (part.isMimeType("text/html")) {
            parts.html().add(PageText.ofHtml(text(part)));
        } else if (part.isMimeType("text/plain")) {
            parts.plain().add(plainOrHtml(text(part)));
        }
    }

    /** Some mail programs call a page plain text. */
    private static PageText plainOrHtml(String text) {
        String start = text.stripLeading();
        boolean html = start.startsWith("<") && start.toLowerCase(Locale.ROOT).contains("<strong>");
        return html ? PageText.ofHtml(text) : PageText.ofPlain(text);
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(Limits.MAIL_PART);
            return charset(part).map(known -> new String(bytes, known)).orElseGet(() -> Texts.decoded(bytes));
        }
    }

    private static Optional<Charset> charset(Part part) throws MessagingException {
        String type = part.getContentType();
        String name = type == null ? null : new ContentType(type).getParameter("charset");
        return name == null || name.equalsIgnoreCase("us-ascii") || !Charset.isSupported(name)
                ? Optional.empty()
                : Optional.of(Charset.forName(name));
    }

    private static String sender(MimeMessage message) throws MessagingException {
        String from = message.getHeader("From", ",");
        return from == null ? "" : from;
    }

    private static String subject(MimeMessage message) throws MessagingException {
        String subject = message.getSubject();
        return subject == null ? "" : subject;
    }

    private record Parts(List<PageText> html, List<PageText> plain) {
        int size() {
            return html.size() + plain.size();
        }

        List<PageText> pages() {
            List<PageText> all = new ArrayList<>(html);
            all.addAll(plain);
            return all;
        }
    }
}
