package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Calendar addresses of the reader, and the calendars behind them. */
@Controller
class FeedPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private static final String ACCOUNT = "/account/feeds";
    private static final String MATTER = "/matters/{matter:[0-9a-f-]{36}}/feeds";

    private final Feeds feeds;
    private final Templates templates;

    FeedPages(Feeds feeds, Templates templates) {
        this.feeds = feeds;
        this.templates = templates;
    }

    @GetMapping(ACCOUNT)
    JteModel feeds(Frame frame, SignedIn who) {
        return templates.deadlinesFeeds(FeedsPage.ofAll(frame, feeds.of(who.viewer()), "", who.zone()));
    }

    @GetMapping(MATTER)
    JteModel feedsOfMatter(@PathVariable UUID matter, Frame frame, SignedIn who) {
        return templates.deadlinesFeeds(ofMatter(matter, "", frame, who));
    }

    /** Answers with the page itself, not a redirect: the secret is shown here once and never again. */
    @PostMapping(ACCOUNT)
    ResponseEntity<JteModel> make(
            @RequestParam(name = "names-clients", defaultValue = "false") boolean namesClients,
            Frame frame,
            SignedIn who) {
        String made = address(feeds.make(who.viewer(), Optional.empty(), namesClients));
        return ResponseEntity.ok(
                templates.deadlinesFeeds(FeedsPage.ofAll(frame, feeds.of(who.viewer()), made, who.zone())));
    }

    @PostMapping(MATTER)
    ResponseEntity<JteModel> makeOfMatter(
            @PathVariable UUID matter,
            @RequestParam(name = "names-clients", defaultValue = "false") boolean namesClients,
            Frame frame,
            SignedIn who) {
        ofMatter(matter, "", frame, who);
        String made = address(feeds.make(who.viewer(), Optional.of(matter), namesClients));
        return ResponseEntity.ok(templates.deadlinesFeeds(ofMatter(matter, made, frame, who)));
    }

    private FeedsPage ofMatter(UUID matter, String made, Frame frame, SignedIn who) {
        String title = feeds.matterTitle(who.viewer(), matter)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return FeedsPage.ofMatter(frame, feeds.of(who.viewer()), matter, title, made, who.zone());
    }

    private static String address(String secret) {
        return "/calendar/" + secret + ".ics";
    }

    @PostMapping("/account/feeds/{id}/revoke")
    ResponseEntity<JteModel> revoke(@PathVariable UUID id, SignedIn who) {
        feeds.revoke(who.viewer(), id);
        return SeeOther.at("/account/feeds", "deadlines.feeds.revoked");
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return feeds.calendar(secret, Locale.ENGLISH)
                .map(text -> ResponseEntity.ok().contentType(CALENDAR).body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
