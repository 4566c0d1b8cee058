package org.countersign.server.deadlines;

import gg.jte.models.runtime.JteModel;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Calendar addresses of the reader, and the calendars behind them. */
@Controller
class FeedPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Feeds feeds;
    private final Templates templates;

    FeedPages(Feeds feeds, Templates templates) {
        this.feeds = feeds;
        this.templates = templates;
    }

    @GetMapping("/account/feeds")
    JteModel feeds(Frame frame, SignedIn who) {
        return templates.deadlinesFeeds(new FeedsPage(frame, feeds.of(who.viewer()), "", who.zone()));
    }

    /** Answers with the page itself, not a redirect: the secret is shown here once and never again. */
    @PostMapping("/account/feeds")
    ResponseEntity<JteModel> make(
            @RequestParam(name = "names-clients", defaultValue = "false") boolean namesClients,
            Frame frame,
            SignedIn who) {
        String secret = feeds.make(who.viewer(), Optional.empty(), namesClients);
        return ResponseEntity.ok(templates.deadlinesFeeds(
                new FeedsPage(frame, feeds.of(who.viewer()), "/calendar/" + secret + ".ics", who.zone())));
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
