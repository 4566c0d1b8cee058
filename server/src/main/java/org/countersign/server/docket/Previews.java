package org.countersign.server.docket;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.database.Viewer;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.pages.Frame;
import org.springframework.stereotype.Component;

/** Shows what decisions would do and does them once confirmed. */
@Component
final class Previews {

    private final Transactions transactions;
    private final Events events;
    private final Packs packs;

    Previews(Transactions transactions, Events events, Packs packs) {
        this.transactions = transactions;
        this.events = events;
        this.packs = packs;
    }

    /**
     * A way from a preview to what it shows.
     *
     * @param word of the wording keys of this way: accept, correct, withdraw, settle
     * @param action where to confirm
     * @param hidden fields that go with it
     * @param back where to leave
     */
    record Way(String word, String action, Map<String, String> hidden, String back) {}

    Optional<PreviewPage> show(Frame frame, SignedIn who, List<? extends Decision> decisions, Way way) {
        return transactions
                .as(
                        who.viewer(),
                        "consequences looked at",
                        transaction -> events.preview(transaction, who.viewer(), decisions))
                .map(preview -> page(frame, preview, way, ""));
    }

    Decision.Answer confirm(Viewer viewer, List<? extends Decision> decisions, Way way, String shown) {
        return transactions.as(
                viewer, "event: " + way.word(), transaction -> events.confirm(transaction, viewer, decisions, shown));
    }

    PreviewPage page(Frame frame, Decision.Preview preview, Way way, String notice) {
        Locale locale = frame.text().locale();
        Map<String, String> hidden = new LinkedHashMap<>(way.hidden());
        hidden.put("shown", preview.shown());
        return new PreviewPage(
                frame,
                frame.text().of("docket.preview." + way.word()),
                notice,
                way.action(),
                frame.text().of("docket.confirm." + way.word()),
                hidden,
                way.back(),
                preview.each().stream().map(one -> event(frame, one, locale)).toList());
    }

    private PreviewPage.Event event(Frame frame, Decision.Preview.One one, Locale locale) {
        return new PreviewPage.Event(
                packs.vocabulary().event(one.event().kind()).in(locale),
                frame.text().dayAndYear(one.event().happenedOn()),
                one.event()
                        .serviceMethod()
                        .map(id -> packs.vocabulary().service(id).in(locale))
                        .orElse(""),
                one.consequences().stream()
                        .sorted(Comparator.comparing(each -> each.kind()))
                        .map(each -> new PreviewPage.Line(
                                each.kind(),
                                each.what().in(locale),
                                each.citation(),
                                each.was(),
                                each.becomes(),
                                each.note().map(note -> note.in(locale)).orElse(""),
                                each.needsSecondPerson()))
                        .toList());
    }

    static String href(UUID matterId, UUID eventId) {
        return "/matters/" + matterId + "/events/" + eventId;
    }
}
