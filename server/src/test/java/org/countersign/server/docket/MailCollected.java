package org.countersign.server.docket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.docket.Tables.PAPER;
import static org.countersign.schema.identity.Tables.FIRM;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices that come by mail, from a real mailbox. */
class MailCollected {

    private final Desk desk = new Desk();
    private final String folder = "firm-" + desk.firm.firmId().toString().substring(24);
    private final GreenMail server = new GreenMail(new ServerSetup[] {ServerSetupTest.IMAP.dynamicPort()});

    @BeforeEach
    void mailbox() {
        server.start();
        server.setUser("docket@example.com", "docket", "secret");
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration
                    .dsl()
                    .update(FIRM)
                    .set(FIRM.MAIL_FOLDER, folder)
                    .where(FIRM.FIRM_ID.eq(desk.firm.firmId()))
                    .execute();
        });
    }

    @AfterEach
    void closed() {
        server.stop();
    }

    private Store store() throws Exception {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.getImap().getPort(), "docket", "secret");
        return store;
    }

    private static MimeMessage message(String text) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(UTF_8)));
    }

    private int collect() throws Exception {
        try (Store store = store()) {
            return RunningWorkspace.bean(Postman.class).collect(store, "INBOX");
        }
    }

    private void put(String where, String... texts) throws Exception {
        try (Store store = store()) {
            Folder target = store.getFolder(where);
            if (!target.exists()) {
                target.create(Folder.HOLDS_MESSAGES | Folder.HOLDS_FOLDERS);
            }
            for (String text : texts) {
                target.appendMessages(new Message[] {message(text)});
            }
        }
    }

    private int papers() {
        return desk.as(desk.second, transaction -> transaction.fetchCount(PAPER, PAPER.CAME_BY.eq("mail")));
    }

    @Test
    void ofAFirmsFolderGoesUnderTheMatterItNamesOnce() throws Exception {
        put("INBOX." + folder, Desk.SERVED);
        assertThat(collect()).isEqualTo(1);
        assertThat(papers()).isEqualTo(1);
        assertThat(collect()).isZero();
    }

    @Test
    void toAPlusAddressReachesItsFirm() throws Exception {
        put("INBOX", "To: docket+" + folder + "@example.com\n" + Desk.SERVED);
        assertThat(collect()).isEqualTo(1);
        assertThat(papers()).isEqualTo(1);
    }

    @Test
    void thatIsMalformedOrOfNoFirmStopsNothing() throws Exception {
        put(
                "INBOX",
                "To: nobody@example.com\nSubject: Zanzibar\n\nhello\n",
                "Content-Type: multipart/mixed; boundary=\nTo: <<<@@\n\n--\n--\n",
                "To: docket+" + folder + "@example.com\n" + Desk.SERVED);
        assertThat(collect()).isEqualTo(1);
        try (Store store = store()) {
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            assertThat(inbox.getMessage(1).isSet(Flags.Flag.FLAGGED)).isTrue();
            assertThat(inbox.getMessage(3).isSet(Flags.Flag.FLAGGED)).isFalse();
        }
    }
}
