package org.countersign.server.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.countersign.server.database.Settings;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.TemporaryData;

/** A real SMTP server, an open outbox beside the shared workspace, and the job that delivers. */
public final class TestPost implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});

    public TestPost() {
        server.start();
    }

    /** Posts into the shared workspace's database. */
    public Outbox outbox() {
        return new Outbox(
                TemporaryData.settings(
                        RunningWorkspace.bean(Settings.class).data(),
                        Map.of(
                                "countersign.url", "https://casework.example.com",
                                "countersign.mail.out.host", "127.0.0.1",
                                "countersign.mail.out.from", "countersign@example.com")),
                RunningWorkspace.ids(),
                RunningWorkspace.clock());
    }

    /** Hands over what waits. */
    public void deliver() {
        deliver(server.getSmtp().getPort(), Settings.Encryption.NONE);
    }

    void deliver(int port, Settings.Encryption encryption) {
        new Delivery(
                        RunningWorkspace.transactions(),
                        RunningWorkspace.bean(LetterStore.class),
                        new Settings.MailOut("127.0.0.1", port, "", "", "countersign@example.com", encryption),
                        RunningWorkspace.clock())
                .run();
    }

    /** Delivers, and gives what this address has received so far, as subject and text. */
    public List<String> received(String address) {
        deliver();
        return messages(address).stream()
                .map(message -> of(message, TestPost::text))
                .toList();
    }

    List<MimeMessage> messages(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> of(message, each -> each.getAllRecipients()[0].toString())
                        .equals(address))
                .toList();
    }

    GreenMail server() {
        return server;
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return message.getSubject() + "\n" + message.getContent();
    }

    private interface Question {
        String of(MimeMessage message) throws MessagingException, IOException;
    }

    private static String of(MimeMessage message, Question question) {
        try {
            return question.of(message);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
