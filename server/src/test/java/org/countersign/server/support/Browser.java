package org.countersign.server.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.server.database.Viewer;

/** A browser without a screen: keeps cookies, sends the proof that forms need, follows no redirect unless asked. */
public final class Browser {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----countersign-test";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final UnaryOperator<String> address;

    private Browser(UnaryOperator<String> address) {
        this.address = address;
    }

    /** Nobody is signed in. */
    public static Browser fresh() {
        return new Browser(RunningWorkspace::address);
    }

    /** Nobody is signed in to the workspace at this address, such as http://localhost:8080. */
    public static Browser at(String origin) {
        return new Browser(path -> origin + path);
    }

    /** Signed in as this person, past the second factor; the session is opened in the database. */
    public static Browser as(Viewer viewer) {
        Browser browser = fresh();
        browser.keep("session", OpenSessions.of(viewer));
        return browser;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Gets a page, and those it leads to. */
    public Answer follow(String path) {
        Answer answer = get(path);
        for (int hops = 0; hops < 10 && !answer.location().isEmpty(); hops++) {
            answer = get(answer.location());
        }
        return answer;
    }

    public Answer post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", proof());
        String body = all.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Posts without any proof that a form came from the workspace. */
    public Answer postWithoutProof(String path) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));
    }

    /** Posts a form with one file. */
    public Answer upload(String path, String field, String fileName, byte[] bytes, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", proof());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        all.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(UTF_8)));
        part(body, "name=\"" + field + "\"; filename=\"" + fileName + "\"", bytes);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The value of a cookie that this browser keeps, or empty. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Keeps a cookie as if the workspace had set it. */
    public void keep(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address.apply("/")), cookie);
    }

    /** The proof for forms, from the page that stands for one that is not there. */
    private String proof() {
        Matcher found = PROOF.matcher(get("/error").body());
        if (!found.find()) {
            throw new AssertionError("the page that should carry a proof for forms carries none");
        }
        return found.group(1);
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.apply(path)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }
}
