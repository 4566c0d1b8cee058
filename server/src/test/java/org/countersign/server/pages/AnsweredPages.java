package org.countersign.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

final class AnsweredPages {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static ServletWebServerApplicationContext application;

    @BeforeAll
    static void start() {
        application = PagesAlone.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void areHtmlInUtf8() throws Exception {
        HttpResponse<String> answer = get("/components/desk", "Accept-Language", "es");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<html lang=\"es\">", "lunes, 23 de noviembre de 2026");
    }

    @Test
    void leaveNoHalfPageWhenATemplateFails() throws Exception {
        HttpResponse<String> answer = get("/half");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("first half", "secret", "Exception")
                .contains("<code>");
    }

    @Test
    void sayWhatToDoWhereThereIsNone() throws Exception {
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").body()).contains("There is no such page").doesNotContain("Whitelabel");
        assertThat(get("/nowhere", "Accept-Language", "es").body()).contains("Esta página no existe");
        assertThat(get("/nowhere", "Accept", "application/json").body()).contains("There is no such page");
    }

    @Test
    void keepTheNavigationWhateverGoesWrong() throws Exception {
        String navigation = "<nav aria-label=\"Main navigation\"";
        for (String path : new String[] {"/nowhere", "/half", "/conflict"}) {
            assertThat(get(path).body()).as(path).contains(navigation, "J. Lee");
        }
        assertThat(get("/conflict").statusCode()).isEqualTo(409);
        assertThat(get("/conflict").body()).contains("Somebody else was faster");
        assertThat(get("/conflict", "Accept-Language", "es").body()).contains("Otra persona se adelantó");
        assertThat(get("/nowhere?signed-out").body()).contains("There is no such page");
        assertThat(get("/nowhere?signed-out").body()).doesNotContain(navigation);
    }

    @Test
    void refuseAnotherMethod() throws Exception {
        HttpResponse<String> answer = post("/components/desk", FORM, "");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("This cannot be done here");
    }

    @Test
    void refuseAFileThatIsTooLarge() throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                + "x".repeat(5000)
                + "\r\n--b--\r\n";
        HttpResponse<String> answer = post("/upload", "multipart/form-data; boundary=b", body);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That file is too large");
    }

    @Test
    void refuseARequestThatLacksItsFields() throws Exception {
        assertThat(post("/done", FORM, "").statusCode()).isEqualTo(400);
    }

    @Test
    void sayOnceWhatWasDone() throws Exception {
        HttpResponse<String> done = post("/done", FORM, "who=%3Cb%3EHale%3C%2Fb%3E");
        assertThat(done.statusCode()).isEqualTo(303);
        String cookie = done.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        HttpResponse<String> next = get("/components/desk", "Cookie", cookie.substring(0, cookie.indexOf(';')));
        assertThat(next.body()).contains("Saved for &lt;b&gt;Hale&lt;/b&gt;. It’s on the calendar.");
        assertThat(next.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(c -> assertThat(c).startsWith("said=;").contains("Max-Age=0"));
    }

    @Test
    void sayNothingThatAForgedCookieSays() throws Exception {
        HttpResponse<String> answer = get("/components/desk", "Cookie", "said=%%%");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("class=\"flash");
    }

    @Test
    void keepLanguageAndThemeOnTheDevice() throws Exception {
        HttpResponse<String> kept = post("/reading", FORM, "language=es&theme=dark&back=%2Fcomponents%3Fa%3D1");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location")).hasValue("/components?a=1");
        assertThat(kept.headers().allValues("Set-Cookie")).hasSize(2);
        assertThat(get("/components", "Cookie", "language=es; theme=dark").body())
                .contains("<html lang=\"es\" data-theme=\"dark\">");
    }

    @Test
    void neverLeadToAnotherSite() throws Exception {
        for (String back :
                new String[] {"%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil", "%2F%25zz"}) {
            assertThat(post("/reading", FORM, "language=es&back=" + back)
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/");
        }
    }

    @Test
    void signedOutHaveNoNavigation() throws Exception {
        assertThat(get("/components?signed-out").body())
                .doesNotContain("<nav aria-label=\"Main navigation\"", "Sign out");
    }

    @Test
    void fetchAssetsOnceAYear() throws Exception {
        HttpResponse<String> style = get(Assets.address("countersign.css"), "Accept-Encoding", "gzip");
        assertThat(style.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(style.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(get(Assets.address("countersign.css")).body()).contains("@layer tokens");
        assertThat(get("/assets/000000000000/countersign.css").statusCode()).isEqualTo(404);
    }

    @Test
    void weighLittle() {
        assertThat(gzipped("countersign.css")).isLessThanOrEqualTo(20 * 1024);
        assertThat(gzipped("htmx.js") + gzipped("countersign.js") + gzipped("passkeys.js"))
                .isLessThanOrEqualTo(25 * 1024);
    }

    private static int gzipped(String name) {
        String hash = Assets.address(name).split("/")[2];
        return Assets.find(hash, name).orElseThrow().gzipped().length;
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + application.getWebServer().getPort() + path);
    }
}
