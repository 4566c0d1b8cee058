package org.countersign.bench.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/**
 * A page that people open all day.
 *
 * @param name as the table shows it
 * @param visit opens it whole for a person; each turn is another matter or word
 */
record MeasuredPage(String name, Visit visit) {

    /** A conflict check of three names: the form sent, and the page that it leads to. */
    static final MeasuredPage CONFLICT_CHECK = new MeasuredPage(
            "conflict check, three names",
            (client, person, turn) -> client.get(
                    person,
                    client.post(person, "/conflicts/search", "names=" + URLEncoder.encode(person.names(turn), UTF_8))));

    private static final List<MeasuredPage> PAGES = List.of(
            new MeasuredPage("matter", (client, person, turn) -> client.get(person, "/matters/" + person.matter(turn))),
            new MeasuredPage("agenda of a month", (client, person, turn) -> client.get(person, "/deadlines/month")),
            new MeasuredPage("inbox", (client, person, turn) -> client.get(person, "/inbox")),
            new MeasuredPage(
                    "search box",
                    (client, person, turn) ->
                            client.get(person, "/search?q=" + URLEncoder.encode(person.word(turn), UTF_8))));

    @FunctionalInterface
    interface Visit {
        void open(Client client, MeasuredPerson person, long turn);
    }

    /** The four pages of every day. */
    static List<MeasuredPage> all() {
        return PAGES;
    }

    /** The pages in turn; every twenty-fifth is a conflict check. */
    static MeasuredPage at(long turn) {
        return Math.floorMod(turn, 25) == 24 ? CONFLICT_CHECK : PAGES.get(Math.floorMod(turn, PAGES.size()));
    }
}
