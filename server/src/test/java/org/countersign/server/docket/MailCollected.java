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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.countersign.server.database.Settings;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
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
            return RunningWorkspace.bean(Postman.class).collect(store, "INBOX").made();
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

    @Test
    void isMarkedOnlyAfterItWasStored() throws Exception {
        put("INBOX." + folder, Desk.SERVED);
        var owner = RunningWorkspace.owner();
        owner.execute("revoke execute on function docket.receive_mail(jsonb, jsonb, jsonb) from countersign_app");
        try (Store store = store()) {
            assertThat(RunningWorkspace.bean(Postman.class)
                            .collect(store, "INBOX")
                            .failed())
                    .isEqualTo(1);
        } finally {
            owner.execute("grant execute on function docket.receive_mail(jsonb, jsonb, jsonb) to countersign_app");
        }
        assertThat(papers()).isZero();
        assertThat(collect()).isEqualTo(1);
        assertThat(papers()).isEqualTo(1);
    }

    @Test
    void ofNoNoticeOrUnreadableStaysInTheInboxWithASentence() throws Exception {
        put(
                "INBOX." + folder,
                "Subject: Lunch\n\nAt noon?\n",
                "Content-Type: multipart/mixed; boundary=\nSubject: Torn\n\n--\n--\n");
        assertThat(collect()).isEqualTo(2);
        RunningWorkspace.owner().transaction(configuration -> {
            configuration
                    .dsl()
                    .execute(
                            "select set_config('countersign.moment', ?, true)",
                            RunningWorkspace.clock().instant().toString());
            configuration
                    .dsl()
                    .execute(
                            "update identity.person set sorts_inbox = true where person_id = ?",
                            desk.second.personId());
        });
        assertThat(Browser.as(desk.second).get("/inbox").body()).contains("Lunch");
        List<String> states = desk.as(
                desk.second,
                transaction -> transaction.select(PAPER.STATE).from(PAPER).fetch(PAPER.STATE));
        assertThat(states).containsOnly("open");
    }

    @Test
    void tooLargeIsKnownInTheInboxAndStaysFlaggedInTheMailbox() throws Exception {
        put("INBOX." + folder, "Subject: Volume one\n\n" + "x".repeat(60) + ("\n" + "y".repeat(998)).repeat(27_000));
        assertThat(collect()).isEqualTo(1);
        assertThat(collect()).isZero();
        try (Store store = store()) {
            Folder own = store.getFolder("INBOX." + folder);
            own.open(Folder.READ_ONLY);
            assertThat(own.getMessage(1).isSet(Flags.Flag.FLAGGED)).isTrue();
        }
    }

    @Test
    void goesOnAndIsToldOfWhenTheMailboxFails() {
        CollectingMail wrong = job(server.getImap().getPort(), "other");
        wrong.run();
        assertThat(state()).hasValueSatisfying(state -> {
            assertThat(state.failure()).isEqualTo("sign-in refused");
            assertThat(state.failingSince()).hasValue(RunningWorkspace.clock().instant());
        });
        assertThat(Browser.fresh().get("/health/mail").status()).isEqualTo(200);
        int port = server.getImap().getPort();
        server.stop();
        job(port, "secret").run();
        assertThat(state())
                .hasValueSatisfying(state -> assertThat(state.failure()).isEqualTo("unreachable"));
        server.start();
        server.setUser("docket@example.com", "docket", "secret");
        job(server.getImap().getPort(), "secret").run();
        assertThat(state())
                .hasValueSatisfying(state -> assertThat(state.failure()).isEmpty());
    }

    @Test
    void isLookedAfterByAdministratorsAlone() {
        job(server.getImap().getPort(), "secret").run();
        assertThat(desk.as(desk.attorney, RunningWorkspace.bean(Mailbox.class)::state))
                .isEmpty();
        assertThat(Browser.as(desk.attorney).get("/upkeep").status()).isEqualTo(403);
        Viewer administrator = desk.firm.person("Vera Upkeep", "administrator");
        assertThat(desk.as(administrator, RunningWorkspace.bean(Mailbox.class)::state))
                .isPresent();
        Browser browser = Browser.as(administrator);
        assertThat(browser.get("/upkeep").body()).contains(folder);
        assertThat(browser.post("/upkeep/folder", Map.of("folder", "no spaces")).status())
                .isEqualTo(422);
        assertThat(browser.post("/upkeep/folder", Map.of("folder", folder + "-2"))
                        .status())
                .isEqualTo(303);
        assertThat(RunningWorkspace.bean(MailRoom.class).firm(folder + "-2")).hasValue(desk.firm.firmId());
    }

    private static Optional<Mailbox.State> state() {
        return RunningWorkspace.transactions().asNobody("watching", RunningWorkspace.bean(Mailbox.class)::state);
    }

    private static CollectingMail job(int port, String password) {
        return new CollectingMail(
                RunningWorkspace.transactions(),
                RunningWorkspace.bean(Postman.class),
                RunningWorkspace.bean(Mailbox.class),
                new Settings.MailIn("127.0.0.1", port, "docket", password, "INBOX", Settings.Encryption.NONE));
    }
}
