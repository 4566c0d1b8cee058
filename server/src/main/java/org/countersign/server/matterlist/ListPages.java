package org.countersign.server.matterlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Ids;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.pages.UnseenCharacters;
import org.countersign.server.templates.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists of matters, kept in their address. */
@Controller
class ListPages {

    private static final int LONGEST_NAME = 80;

    private final Transactions transactions;
    private final ListMaker maker;
    private final ViewStore views;
    private final Ids ids;
    private final Clock clock;
    private final Templates templates;

    ListPages(Transactions transactions, ListMaker maker, ViewStore views, Ids ids, Clock clock, Templates templates) {
        this.transactions = transactions;
        this.maker = maker;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/matters")
    JteModel list(@RequestParam MultiValueMap<String, String> query, SignedIn who, Frame frame) {
        return page(query, who, frame, "", "");
    }

    /** The whole list, however long; that it was taken away is recorded before its first byte leaves. */
    @GetMapping("/matters.csv")
    void csv(@RequestParam MultiValueMap<String, String> query, SignedIn who, Frame frame, HttpServletResponse response)
            throws IOException {
        Filter filter = Filter.from(query);
        transactions.as(who.viewer(), "matters exported", transaction -> {
            maker.noteExport(transaction, frame, filter);
            return filter;
        });
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"matters.csv\"");
        PrintWriter lines = response.getWriter();
        lines.print(Csv.heads(frame.text()));
        transactions.as(who.viewer(), "matters exported", transaction -> {
            maker.eachRow(transaction, frame, filter, row -> lines.print(Csv.line(row)));
            return filter;
        });
        lines.flush();
    }

    @PostMapping("/matters/views")
    ResponseEntity<JteModel> keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            SignedIn who,
            Frame frame) {
        MultiValueMap<String, String> query = UriComponentsBuilder.fromUriString("/matters" + query(address))
                .build()
                .getQueryParams();
        Filter filter = Filter.from(decoded(query));
        String typed = name.replace("\u0000", "").strip();
        boolean isUnseen = UnseenCharacters.first(name).isPresent() || UnseenCharacters.isBlank(typed);
        if (isUnseen || typed.length() > LONGEST_NAME) {
            String error = frame.text().of("matterlist.view.refused", LONGEST_NAME);
            return ResponseEntity.unprocessableContent().body(page(decoded(query), who, frame, typed, error));
        }
        String kept = filter.address(Filter.ADDRESS, java.util.Map.of());
        transactions.as(who.viewer(), "view kept", transaction -> {
            views.keep(transaction, who.viewer(), ids.next(), typed, kept, clock.instant());
            return Optional.empty();
        });
        return SeeOther.at(kept, "matterlist.view.kept", typed);
    }

    @PostMapping("/matters/views/{id}/forgotten")
    ResponseEntity<Void> forget(@PathVariable UUID id, SignedIn who) {
        transactions.as(who.viewer(), "view forgotten", transaction -> {
            views.forget(transaction, id);
            return Optional.empty();
        });
        return SeeOther.at(Filter.ADDRESS, "matterlist.view.forgotten");
    }

    private static String query(String address) {
        int at = address.indexOf('?');
        return at < 0 ? "" : address.substring(at);
    }

    private static MultiValueMap<String, String> decoded(MultiValueMap<String, String> query) {
        MultiValueMap<String, String> plain = new org.springframework.util.LinkedMultiValueMap<>();
        query.forEach((name, values) -> values.forEach(
                value -> plain.add(name, value == null ? "" : java.net.URLDecoder.decode(value, UTF_8))));
        return plain;
    }

    private JteModel page(
            MultiValueMap<String, String> query, SignedIn who, Frame frame, String viewName, String viewError) {
        return transactions.as(
                who.viewer(),
                "matters listed",
                transaction -> templates.matterlistList(maker.page(
                        transaction, who, frame, Filter.from(query), Place.from(query), viewName, viewError)));
    }
}
