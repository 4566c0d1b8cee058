package org.countersign.server.walls;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.history.Readings;
import org.countersign.server.identity.Role;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.templates.Templates;
import org.jooq.DSLContext;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who did and read what: of a matter for those who may open it, of people and the firm for its administrators. */
@Controller
class HistoryPages {

    private static final int MOST_IN_A_FILE = 10_000;

    private final Transactions transactions;
    private final HistoryStore history;
    private final TeamStore teams;
    private final Readings readings;
    private final Templates templates;

    HistoryPages(
            Transactions transactions, HistoryStore history, TeamStore teams, Readings readings, Templates templates) {
        this.transactions = transactions;
        this.history = history;
        this.teams = teams;
        this.readings = readings;
        this.templates = templates;
    }

    @GetMapping("/matters/{id}/history")
    JteModel ofMatter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "0") int page,
            SignedIn who,
            Frame frame) {
        HistoryQuery query = new HistoryQuery(show, person, page);
        return templates.wallsHistory(transactions.as(who.viewer(), "history read", database -> {
            String title = opened(database, id);
            List<HistoryLine> lines = lines(database, Optional.of(id), query, HistoryQuery.LINES + 1);
            return page(
                    frame,
                    frame.text().of("walls.history"),
                    title,
                    "/matters/" + id + "/history",
                    query,
                    teams.people(database),
                    lines);
        }));
    }

    @GetMapping("/matters/{id}/history.csv")
    ResponseEntity<String> ofMatterAsFile(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String person,
            SignedIn who,
            Frame frame) {
        HistoryQuery query = new HistoryQuery(show, person, 0);
        return file(frame, transactions.as(who.viewer(), "history downloaded", database -> {
            opened(database, id);
            return lines(database, Optional.of(id), query, MOST_IN_A_FILE);
        }));
    }

    @GetMapping("/history")
    JteModel ofFirm(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "0") int page,
            SignedIn who,
            Frame frame) {
        refuseOthers(who);
        HistoryQuery query = new HistoryQuery("changes", person, page);
        return templates.wallsHistory(transactions.as(
                who.viewer(),
                "history read",
                database -> page(
                        frame,
                        frame.text().of("walls.history.firm"),
                        frame.text().of("walls.history.lead"),
                        "/history",
                        query,
                        teams.people(database),
                        lines(database, Optional.empty(), query, HistoryQuery.LINES + 1))));
    }

    @GetMapping("/history.csv")
    ResponseEntity<String> ofFirmAsFile(@RequestParam(defaultValue = "") String person, SignedIn who, Frame frame) {
        refuseOthers(who);
        HistoryQuery query = new HistoryQuery("changes", person, 0);
        return file(
                frame,
                transactions.as(
                        who.viewer(),
                        "history downloaded",
                        database -> lines(database, Optional.empty(), query, MOST_IN_A_FILE)));
    }

    private String opened(DSLContext database, UUID matterId) {
        String title =
                teams.title(database, matterId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        readings.record(database, "walls.history", matterId, matterId);
        return title;
    }

    private List<HistoryLine> lines(DSLContext database, Optional<UUID> matterId, HistoryQuery query, int most) {
        return query.isReadings()
                ? history.readings(database, matterId, query, most)
                : history.changes(database, matterId, query, most);
    }

    private static HistoryPage page(
            Frame frame,
            String title,
            String lead,
            String path,
            HistoryQuery query,
            Map<String, String> people,
            List<HistoryLine> lines) {
        boolean isLast = lines.size() <= HistoryQuery.LINES;
        return new HistoryPage(
                frame, title, lead, path, query, people, isLast ? lines : lines.subList(0, HistoryQuery.LINES), isLast);
    }

    private static void refuseOthers(SignedIn who) {
        if (!who.is(Role.ADMINISTRATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ResponseEntity<String> file(Frame frame, List<HistoryLine> lines) {
        List<String> rows = new ArrayList<>(List.of("at,sentence,act,columns"));
        lines.forEach(line -> rows.add(String.join(
                ",",
                line.at().toString(),
                Csv.cell(line.sentence(frame.text())),
                Csv.cell(line.act()),
                Csv.cell(line.columns()))));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("history.csv")
                                .build()
                                .toString())
                .body(String.join("\r\n", rows) + "\r\n");
    }
}
