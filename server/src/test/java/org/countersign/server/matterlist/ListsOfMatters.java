package org.countersign.server.matterlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** Lists show, count and export what their reader may open. */
class ListsOfMatters {

    private final SmallFirm firm = new SmallFirm("Birch & Ostrander");
    private final Viewer attorney = firm.person("Ines Dovale", "attorney");
    private final Viewer other = firm.person("Tom Aldous", "attorney");

    @Test
    void countOnlyWhatTheReaderMayOpen() {
        firm.matter("Quill v. Harrow", attorney);
        firm.matter("Sealed v. Hidden", other);
        String page = Browser.as(attorney).get("/matters?state=all&risk=none").body();
        assertThat(page).contains("Quill v. Harrow", "1 of one matter").doesNotContain("Sealed");
        assertThat(Browser.as(attorney).get("/matters.csv?state=all").body())
                .contains("Quill")
                .doesNotContain("Sealed");
    }

    @Test
    void narrowByWhatTheAddressSays() {
        firm.matter("Alder v. Pine", attorney);
        assertThat(Browser.as(attorney).get("/matters?words=alder").body()).contains("Alder v. Pine");
        assertThat(Browser.as(attorney).get("/matters?area=probate").body())
                .doesNotContain("Alder v. Pine")
                .contains("Nothing matches");
        assertThat(Browser.as(attorney)
                        .get("/matters?member=" + other.personId())
                        .body())
                .contains("Nothing matches");
    }

    @Test
    void goOnWhereThePartBeforeEnded() {
        for (int i = 0; i < 53; i++) {
            firm.matter("Case %02d".formatted(i), attorney);
        }
        Browser browser = Browser.as(attorney);
        String first = browser.get("/matters?sort=title").body();
        assertThat(first).contains("Case 00", "Case 49").doesNotContain("Case 50");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String second = browser.get(next).body();
        assertThat(second).contains("Case 50", "Case 52").doesNotContain("Case 49");
        String back = second.replaceAll("(?s).*rel=\"prev\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(browser.get(back).body()).contains("Case 00", "Case 49").doesNotContain("Case 50");
        assertThat(browser.get("/matters.csv").body().lines()).hasSize(54);
    }

    @Test
    void areKeptUnderANameThatOnlyTheirOwnerSees() {
        Browser browser = Browser.as(attorney);
        var kept =
                browser.post("/matters/views", Map.of("name", "My probate", "address", "/matters?area=probate&evil=x"));
        assertThat(kept.location()).isEqualTo("/matters?area=probate");
        assertThat(browser.get("/matters").body()).contains("My probate");
        assertThat(Browser.as(other).get("/matters").body()).doesNotContain("My probate");
        var refused = browser.post("/matters/views", Map.of("name", " ", "address", "/matters?area=probate"));
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void giveASpreadsheetNoFormula() {
        UUID matter = firm.matter("=HYPERLINK(\"x\")", attorney);
        assertThat(matter).isNotNull();
        assertThat(Browser.as(attorney).get("/matters.csv").body()).contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(Csv.cell("@sum")).isEqualTo("'@sum");
        assertThat(Csv.cell("plain, with a comma")).isEqualTo("\"plain, with a comma\"");
    }
}
