package org.countersign.server.docket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.Test;

/** Papers brought into the inbox. */
class PapersReceived {

    private final Desk desk = new Desk();

    @Test
    void findTheirMatterByCourtAndCaseNumberHoweverItIsWritten() {
        UUID paper = desk.drop(desk.first, Desk.SERVED);
        assertThat(desk.proposed(desk.second, paper)).anySatisfy(event -> {
            assertThat(event.getKind()).isEqualTo("summons-served");
            assertThat(event.getHappenedOn()).hasToString("2026-11-05");
            assertThat(event.getMatterId()).isEqualTo(desk.matter);
            assertThat(event.getSource()).isEqualTo("ECF 5");
        });
    }

    @Test
    void arePutNowhereForWhoMayNotOpenTheMatterAndTellNothingOfIt() {
        Viewer outsider = desk.firm.person("Otto Outside", "case manager");
        UUID paper = desk.drop(outsider, Desk.SERVED);
        assertThat(desk.proposed(outsider, paper)).isEmpty();
        String page = Browser.as(outsider).get("/inbox/" + paper).body();
        assertThat(page).contains("SUMMONS").doesNotContain(desk.matter.toString());
        assertThat(Browser.as(desk.second).get("/inbox/" + paper).status()).isEqualTo(404);
    }

    @Test
    void areKnownAgainByTheirBytes() {
        UUID paper = desk.drop(desk.first, Desk.SERVED);
        assertThat(desk.drop(desk.second, "again.txt", Desk.SERVED.getBytes(UTF_8)))
                .containsExactly(new Inbox.Received(paper, false));
    }

    @Test
    void proposeNothingTwiceWhenAnotherRecipientBringsTheSameNotice() {
        desk.drop(desk.first, Desk.SERVED);
        UUID other = desk.drop(desk.second, Desk.SERVED.replace("From: ecf", "To: other@example.com\nFrom: ecf"));
        assertThat(desk.proposed(desk.second, other)).isEmpty();
        assertThat(Browser.as(desk.second).get("/inbox/" + other).body())
                .contains("had everything in this paper already");
    }

    @Test
    void showMarkupInTheirTextAsText() {
        UUID paper = desk.drop(desk.first, Desk.SERVED);
        String page = Browser.as(desk.first).get("/inbox/" + paper).body();
        assertThat(page).contains("Zanzibar &amp; quixotic", "<mark>");
        Browser browser = Browser.as(desk.first);
        String event = browser.post(
                        "/matters/" + desk.matter + "/events/new",
                        java.util.Map.of(
                                "kind",
                                "complaint-filed",
                                "day",
                                "2026-11-02",
                                "concerns",
                                "<script>alert(1)</script>"))
                .location()
                .replace("/accept", "");
        assertThat(browser.get(event).body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void waitUntilSomeoneSaysWhatTheUnreadTextIs() {
        UUID paper = desk.drop(desk.first, Desk.SERVED);
        Browser browser = Browser.as(desk.first);
        assertThat(browser.get("/inbox/" + paper).body()).contains("Not understood");
        assertThat(browser.post("/inbox/" + paper + "/unread", java.util.Map.of("nothing", "all"))
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/inbox/" + paper).body()).doesNotContain("Not understood");
    }

    @Test
    void areRefusedWithASentenceWhenTheyAreEmptyOrTooLarge() {
        Browser browser = Browser.as(desk.first);
        assertThat(browser.upload("/inbox", "files", "", new byte[0], java.util.Map.of())
                        .status())
                .isEqualTo(422);
        var large = browser.upload("/inbox", "files", "large.json", new byte[26 << 20], java.util.Map.of());
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.body()).contains("larger than 25 MB");
    }

    @Test
    void areRefusedByTheirSizeBeforeTheProofForFormsIsAsked() throws Exception {
        byte[] head =
                "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"large.pdf\"\r\n\r\n".getBytes(UTF_8);
        byte[] megabyte = new byte[1 << 20];
        Iterator<byte[]> file = Stream.concat(
                        Stream.of(head),
                        Stream.concat(
                                Stream.generate(() -> megabyte).limit(97), Stream.of("\r\n--b--\r\n".getBytes(UTF_8))))
                .iterator();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(RunningWorkspace.address("/inbox")))
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(HttpRequest.BodyPublishers.ofByteArrays(() -> file))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("That file is too large", "what you typed still stands");
        }
    }

    @Test
    void stayAsUnreadableWhenNothingCanBeReadInThem() {
        for (byte[] bytes : new byte[][] {
            new byte[0],
            "From: x\nContent-Type: multipart/mixed; boundary=\n\n--\n--\0".getBytes(UTF_8),
            {(byte) 0xff, 0, 1, 2, 3}
        }) {
            UUID paper = desk.drop(desk.first, "../../x", bytes).getFirst().paperId();
            assertThat(Browser.as(desk.first).get("/inbox/" + paper).status()).isEqualTo(200);
            assertThat(desk.proposed(desk.first, paper)).isEmpty();
        }
    }

    @Test
    void ofARealDocketAreReadWholeAndShown() {
        byte[] bytes = SharedDockets.bytes("dockets/cand_3-23-cv-04557.json");
        UUID paper = desk.drop(desk.first, "cand.json", bytes).getFirst().paperId();
        boolean matched = desk.as(
                desk.first,
                transaction -> RunningWorkspace.bean(Inbox.class).match(transaction, desk.first, paper, desk.matter));
        assertThat(matched).isTrue();
        assertThat(desk.proposed(desk.first, paper)).hasSizeGreaterThan(3);
        assertThat(Browser.as(desk.first).get("/inbox/" + paper).status()).isEqualTo(200);
        assertThat(Browser.as(desk.first).get("/docket/printed").status()).isEqualTo(200);
    }
}
