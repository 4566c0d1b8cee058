package org.countersign.server.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.Test;

/** Whoever opens something of a matter, or takes it out of the application, leaves a reading in the history. */
class EveryReading {

    private static final TwoFirms FIRMS = TwoFirms.HERE;
    private static final Viewer MEMBER = FIRMS.member();

    /** A blank form, which shows nothing of the matter. */
    private static final Set<String> BLANK = Set.of("/matters/{matter}/events/new");

    /** Lists and searches that leave the application or show the text of matters. */
    private static final List<String> TAKEN_OUT =
            List.of("/matters.csv", "/search?q=" + FIRMS.matter().searched().replace(' ', '+'));

    @Test
    void ofAnObjectInAMatterIsKept() {
        Browser browser = Browser.as(MEMBER);
        List<Route> opened = Route.all().stream()
                .filter(route -> route.isGet() && route.hasIds() && !BLANK.contains(route.pattern()))
                .filter(route -> !route.pattern().startsWith("/people"))
                .toList();
        List<String> answered = opened.stream()
                .filter(route -> isUnkept(browser, route.path(FIRMS.matter().ids())))
                .map(Route::pattern)
                .toList();
        assertThat(answered)
                .as("pages that were shown without leaving a reading")
                .isEmpty();
    }

    @Test
    void isOfPagesThatAnswer() {
        Browser browser = Browser.as(MEMBER);
        assertThat(Route.all())
                .filteredOn(route -> route.isGet() && route.hasIds())
                .filteredOn(
                        route -> browser.get(route.path(FIRMS.matter().ids())).status() == 200)
                .extracting(Route::pattern)
                .contains(
                        "/matters/{id}",
                        "/matters/{id}/edit",
                        "/matters/{id}/facts",
                        "/matters/{id}/parties/{party}",
                        "/matters/{id}/team",
                        "/matters/{id}/history.csv",
                        "/matters/{matter}/events/{id}",
                        "/deadlines/{id}",
                        "/inbox/{id}");
    }

    @Test
    void thatTakesMattersOutIsKept() {
        Browser browser = Browser.as(MEMBER);
        assertThat(Stream.concat(TAKEN_OUT.stream(), Stream.of("/calendar/" + feed() + ".ics"))
                        .filter(path -> isUnkept(browser, path)))
                .isEmpty();
    }

    @Test
    void thatFoundNothingIsNotKept() {
        Browser browser = Browser.as(FIRMS.walled());
        long before = readings(FIRMS.walled());
        Route.all().stream()
                .filter(route -> route.isGet() && route.hasIds())
                .filter(route -> !route.pattern().startsWith("/people"))
                .forEach(route -> browser.get(route.path(FIRMS.matter().ids())));
        assertThat(readings(FIRMS.walled())).isEqualTo(before);
    }

    /** Whether a page was shown and no reading of the matter was added. */
    private static boolean isUnkept(Browser browser, String path) {
        long before = readings(MEMBER);
        Answer answer = browser.get(path);
        return answer.status() == 200 && readings(MEMBER) == before;
    }

    /** Stored before the answer is sent, whether sealed by now or not. */
    private static long readings(Viewer viewer) {
        return RunningWorkspace.owner()
                .fetchSingle(
                        "select (select count(*) from history.reading where person_id = ? and matter_id = ?)"
                                + " + (select count(*) from history.reading_to_seal where person_id = ? and matter_id = ?)",
                        viewer.personId(),
                        FIRMS.matter().matterId(),
                        viewer.personId(),
                        FIRMS.matter().matterId())
                .get(0, Long.class);
    }

    private static String feed() {
        String secret = RunningWorkspace.ids().next().toString();
        RunningWorkspace.transactions()
                .as(
                        MEMBER,
                        "calendar feed made",
                        database -> database.execute(
                                "insert into deadlines.feed (firm_id, feed_id, person_id, token_sha256, made_at)"
                                        + " values (?, ?, ?, ?, ?::timestamptz)",
                                MEMBER.firmId(),
                                RunningWorkspace.ids().next(),
                                MEMBER.personId(),
                                sha256(secret),
                                RunningWorkspace.MORNING.toString()));
        return secret;
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
