package org.countersign.server.search;

import gg.jte.models.runtime.JteModel;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search box, and the few lines that it offers while one types. */
@Controller
class SearchPages {

    private static final int ON_THE_PAGE = 12;
    private static final int WHILE_TYPING = 3;

    private final Templates templates;
    private final Search search;

    SearchPages(Templates templates, Search search) {
        this.templates = templates;
        this.search = search;
    }

    @GetMapping("/search")
    JteModel page(@RequestParam(defaultValue = "") String q, SignedIn who, Frame frame) {
        return templates.searchFound(new FoundPage(frame, q, search.find(who.viewer(), q, ON_THE_PAGE)));
    }

    @GetMapping("/search/suggestions")
    JteModel suggestions(@RequestParam(defaultValue = "") String q, SignedIn who, Frame frame) {
        return templates.searchSuggestions(new FoundPage(frame, q, search.find(who.viewer(), q, WHILE_TYPING)));
    }
}
