package org.countersign.server.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.countersign.server.database.Settings;
import org.countersign.server.database.Settings.Encryption;

/** The SMTP server that mail is handed over to. */
final class PostOffice {

    private static final String SENDER = "Countersign";
    private static final String CONNECT_WITHIN_MS = "10000";
    private static final String ANSWER_WITHIN_MS = "30000";

    private final Settings.MailOut settings;
    private final Session session;
    private final Clock clock;

    PostOffice(Settings.MailOut settings, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings.encryption()));
        this.clock = clock;
    }

    /** An open connection, encrypted as the settings want it or refused. */
    Transport open() throws MessagingException {
        Transport transport = session.getTransport(settings.encryption() == Encryption.TLS ? "smtps" : "smtp");
        boolean signsIn = !settings.user().isEmpty();
        transport.connect(
                settings.host(),
                settings.port(),
                signsIn ? settings.user() : null,
                signsIn ? settings.password() : null);
        return transport;
    }

    void send(Transport transport, Posted letter) throws MessagingException {
        InternetAddress to = new InternetAddress(letter.address(), true);
        MimeMessage message = new Numbered(session, "<" + letter.letterId() + "@countersign>");
        message.setFrom(sender());
        message.setRecipient(MimeMessage.RecipientType.TO, to);
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.body().replace("\n", "\r\n"), "UTF-8");
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        transport.sendMessage(message, new InternetAddress[] {to});
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(settings.from(), SENDER, "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("UTF-8 is missing from this Java", impossible);
        }
    }

    private static Properties properties(Encryption encryption) {
        Properties properties = new Properties();
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.setProperty(protocol + "connectiontimeout", CONNECT_WITHIN_MS);
            properties.setProperty(protocol + "timeout", ANSWER_WITHIN_MS);
            properties.setProperty(protocol + "writetimeout", ANSWER_WITHIN_MS);
            properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        }
        boolean upgrades = encryption == Encryption.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(upgrades));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(upgrades));
        return properties;
    }

    /** A letter that is handed over twice bears the same number, by which mail programs know it again. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
