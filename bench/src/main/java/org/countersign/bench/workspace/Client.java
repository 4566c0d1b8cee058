package org.countersign.bench.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen that speaks to this machine alone; anything but the page asked for ends the measurement. */
final class Client {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final Map<MeasuredPerson, Proof> proofs = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Client(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** What a form must send to be believed: half in a cookie, half in a field. */
    private record Proof(String cookie, String field) {}

    /** The body of a page, which must be there. */
    String get(MeasuredPerson person, String address) {
        return expect(200, send(request(address, person.cookie()).GET()), address)
                .body();
    }

    /** Any page for anybody, as long as it answers; empty while nobody does. */
    String peek(String address) {
        try {
            HttpResponse<String> answer = client.send(request(address, "").GET().build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** Sends a form; the address that it leads to. */
    String post(MeasuredPerson person, String address, String fields) {
        Proof proof = proofs.computeIfAbsent(person, this::proof);
        HttpRequest.Builder request = request(address, person.cookie() + "; " + proof.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        fields + "&_csrf=" + URLEncoder.encode(proof.field(), StandardCharsets.UTF_8)));
        return expect(303, send(request), address)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private Proof proof(MeasuredPerson person) {
        String address = "/conflicts/search";
        HttpResponse<String> form =
                expect(200, send(request(address, person.cookie()).GET()), address);
        Matcher field = PROOF.matcher(form.body());
        String cookie = form.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("proof="))
                .findFirst()
                .map(each -> each.substring(0, each.indexOf(';')))
                .orElse("");
        if (!field.find() || cookie.isEmpty()) {
            throw new IllegalStateException(address + " carries no proof for its form");
        }
        return new Proof(cookie, field.group(1));
    }

    private HttpRequest.Builder request(String address, String cookie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + address)).timeout(Duration.ofSeconds(30));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException("the workspace did not answer", broken);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer, String address) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + " instead of " + status);
        }
        return answer;
    }

    private static IllegalStateException interrupted(InterruptedException why) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("the measurement was interrupted", why);
    }
}
