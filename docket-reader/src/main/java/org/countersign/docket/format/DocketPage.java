package org.countersign.docket.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.docket.CourtCase;
import org.countersign.docket.Docket;
import org.countersign.docket.DocketEntry;
import org.countersign.docket.Reading;
import org.countersign.docket.text.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A saved page of a court's system: a notice, or a docket report with its table of entries. */
public final class DocketPage {
    private static final String CASE = "CASE #:";

    private DocketPage() {}

    public static Reading read(String html) {
        PageText page = PageText.ofHtml(html);
        if (NoticeText.isNotice(page)) {
            return new Reading.Noticed(new NoticeText(page, "").read());
        }
        Document document = Jsoup.parse(html);
        List<DocketEntry> entries = entries(document);
        if (entries.isEmpty()) {
            return Refusals.unknown();
        }
        return new Reading.Dockets(
                List.of(new Docket(courtCase(page), filed(page), Optional.empty(), List.of(), entries)));
    }

    private static List<DocketEntry> entries(Document document) {
        List<DocketEntry> entries = new ArrayList<>();
        for (Element row : document.select("tr")) {
            List<Element> cells = row.children();
            if (cells.size() >= 3 && Days.of(cells.getFirst().text()).isPresent()) {
                String text = Texts.oneLine(cells.getLast().text());
                entries.add(new DocketEntry(
                        number(cells.get(1).text()),
                        Days.of(cells.getFirst().text()),
                        Optional.empty(),
                        text,
                        Attachments.in(text)));
            }
        }
        return entries;
    }

    private static String number(String cell) {
        Words words = Words.of(cell);
        return words.isNumber(0) ? words.at(0).lower() : "";
    }

    private static CourtCase courtCase(PageText page) {
        String text = page.text();
        int at = text.indexOf(CASE);
        if (at < 0) {
            return new CourtCase("", "", "");
        }
        List<String> lines = text.substring(at + CASE.length())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        String number = lines.isEmpty() ? "" : lines.getFirst();
        String title = lines.size() > 1 ? lines.get(1) : "";
        String address = page.link(0, text.length(), ".uscourts.gov").orElse("");
        return new CourtCase(CourtNames.id(address, "", CourtNames.printed(text, at)), number, title);
    }

    private static Optional<LocalDate> filed(PageText page) {
        int at = page.text().indexOf("Date Filed:");
        return at < 0
                ? Optional.empty()
                : Days.of(Texts.oneLine(page.text()
                        .substring(at + 11, Math.min(at + 31, page.text().length()))));
    }
}
