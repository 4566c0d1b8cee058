package org.countersign.server.journeys;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Follows links from page to page; of all pages that differ by an id alone it opens the first. */
final class Crawl {

    /** What is downloaded and not looked at. */
    private static final List<String> DOWNLOADS = List.of(".csv", ".json", "/documents/", "/calendar/");

    private static final String LINKS =
            "[...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => h.startsWith(location.origin))";

    private final Visit visit;
    private final Set<String> opened = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Crawl(Visit visit) {
        this.visit = visit;
    }

    /** The kinds of page that were reached, beginning with this one. */
    Set<String> from(String path) {
        waiting.add(path);
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (opened.add(kind(next))) {
                visit.open(next);
                ((List<?>) visit.page().evaluate(LINKS)).forEach(link -> keep(URI.create(link.toString())));
            }
        }
        return opened;
    }

    private void keep(URI link) {
        String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
        String path = link.getRawPath() + query;
        if (DOWNLOADS.stream().noneMatch(path::contains)) {
            waiting.add(path);
        }
    }

    /** The path without ids and without what narrows a list. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
    }
}
