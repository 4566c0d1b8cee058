package org.countersign.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.countersign.schema.mail.Tables.LETTER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.countersign.schema.mail.tables.records.LetterRecord;
import org.countersign.server.database.Settings;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters on their way through a real SMTP server. */
class LettersDelivered {

    private final TestPost post = new TestPost();
    private final SmallFirm firm = new SmallFirm("Quimby Hale P.C.");
    private final Viewer administrator = firm.person("Vera Quimby", "administrator");
    private final String address = UUID.randomUUID() + "@example.com";

    @AfterEach
    void close() {
        RunningWorkspace.clock().set(RunningWorkspace.MORNING);
        post.close();
    }

    private void post(String to, String subject) {
        RunningWorkspace.transactions().as(administrator, "letter posted", transaction -> {
            post.outbox().post(transaction, letter(to, subject));
            return to;
        });
    }

    private Letter letter(String to, String subject) {
        return new Letter(
                Letter.Kind.JOURNAL,
                firm.firmId(),
                Optional.empty(),
                to,
                "es",
                subject,
                "Año nuevo · línea\nsegunda\n");
    }

    private LetterRecord kept(String to) {
        return RunningWorkspace.owner().fetchSingle(LETTER, LETTER.ADDRESS.eq(to));
    }

    @Test
    void arriveOnceAndLeaveNoTextBehind() throws Exception {
        post(address, "Diario de plazos: 3");
        assertThat(post.received(address)).singleElement().asString().contains("Diario de plazos", "Año nuevo · línea");
        assertThat(post.received(address)).hasSize(1);
        var message = post.messages(address).getFirst();
        assertThat(message.getHeader("Content-Language")).containsExactly("es");
        assertThat(message.getMessageID()).isEqualTo("<" + kept(address).getLetterId() + "@countersign>");
        assertThat(kept(address).getBody()).isNull();
        assertThat(kept(address).getSentAt()).isEqualTo(RunningWorkspace.MORNING);
    }

    @Test
    void leaveOnlyWhenTheirTransactionWasCommitted() {
        assertThat(catchThrowable(() -> RunningWorkspace.transactions()
                        .as(administrator, "letter posted", transaction -> {
                            post.outbox().post(transaction, letter(address, "never"));
                            throw new IllegalStateException("undone");
                        })))
                .hasMessage("undone");
        assertThat(post.received(address)).isEmpty();
    }

    @Test
    void waitLongerEachTimeWhileTheServerIsAway() {
        post(address, "late");
        int nowhere = post.server().getSmtp().getPort();
        post.server().stop();
        post.deliver(nowhere, Settings.Encryption.NONE);
        assertThat(kept(address).getFailure()).isEqualTo("unreachable");
        assertThat(kept(address).getNextAttemptAt()).isEqualTo(RunningWorkspace.MORNING.plus(Duration.ofMinutes(1)));
        post.deliver(nowhere, Settings.Encryption.NONE);
        assertThat(kept(address).getAttempts()).isEqualTo(1);
        RunningWorkspace.clock().advance(Duration.ofMinutes(1));
        post.deliver(nowhere, Settings.Encryption.NONE);
        assertThat(kept(address).getNextAttemptAt()).isEqualTo(RunningWorkspace.MORNING.plus(Duration.ofMinutes(3)));
        post.server().start();
        RunningWorkspace.clock().advance(Duration.ofMinutes(2));
        assertThat(post.received(address)).hasSize(1);
    }

    @Test
    void areGivenUpAtOnceWhenTheAddressIsNoneAndAfterThreeDaysOtherwise() {
        String none = "nobody at " + UUID.randomUUID();
        post(none, "lost");
        post(address, "late");
        int nowhere = post.server().getSmtp().getPort();
        post.deliver();
        assertThat(kept(none).getFailure()).isEqualTo("address refused");
        assertThat(kept(none).getGivenUpAt()).isNotNull();
        String other = UUID.randomUUID() + "@example.com";
        post(other, "late");
        post.server().stop();
        RunningWorkspace.clock().advance(Duration.ofDays(4));
        post.deliver(nowhere, Settings.Encryption.NONE);
        assertThat(kept(other).getGivenUpAt()).isNotNull();
        assertThat(kept(other).getBody()).isNotNull();
    }

    @Test
    void keepTheirSubjectOnOneLine() throws Exception {
        post(address, "one\r\nBcc: other@example.com\nthree");
        post.deliver();
        var message = post.messages(address).getFirst();
        assertThat(message.getSubject()).isEqualTo("one Bcc: other@example.com three");
        assertThat(message.getHeader("Bcc")).isNull();
    }

    @Test
    void areNotHandedToAServerThatCannotProveItsName() {
        GreenMail selfSigned = new GreenMail(new ServerSetup[] {ServerSetupTest.SMTPS.dynamicPort()});
        selfSigned.start();
        try {
            post(address, "secret");
            post.deliver(selfSigned.getSmtps().getPort(), Settings.Encryption.TLS);
            assertThat(kept(address).getFailure()).isEqualTo("unreachable");
            assertThat(selfSigned.getReceivedMessages()).isEmpty();
        } finally {
            selfSigned.stop();
        }
    }

    @Test
    void areNotSentReadableWhereTheSettingsWantThemEncrypted() {
        post(address, "secret");
        post.deliver(post.server().getSmtp().getPort(), Settings.Encryption.STARTTLS);
        assertThat(kept(address).getFailure()).isEqualTo("unreachable");
        assertThat(post.messages(address)).isEmpty();
    }

    @Test
    void areNeverReadByPages() {
        post(address, "secret");
        assertThat(catchThrowable(() -> RunningWorkspace.transactions()
                        .as(
                                administrator,
                                "reading",
                                database -> database.select(LETTER.BODY)
                                        .from(LETTER)
                                        .fetch())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied");
    }
}
