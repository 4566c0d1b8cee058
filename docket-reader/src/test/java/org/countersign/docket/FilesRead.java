package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, by its content. */
class FilesRead {
    @Test
    void aDocketAsJsonKeepsWhatIsKnownAndPassesOverTheRest() {
        Docket docket = docket("""
            {"court_id": "cand", "docket_number": "3:26-cv-00001", "unknown": {"deep": [1, {"x": null}]},
             "docket_entries": [{"date_filed": "2026-03-02", "document_number": 1, "description": "ANSWER by Bo &amp; Co"}]}
            """);
        assertThat(docket.courtCase()).isEqualTo(new CourtCase("cand", "3:26-cv-00001", ""));
        assertThat(docket.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo("1");
            assertThat(entry.text()).isEqualTo("ANSWER by Bo & Co");
            assertThat(entry.day()).contains(LocalDate.of(2026, 3, 2));
        });
    }

    @Test
    void anEntryTextListsItsAttachments() {
        Docket docket = docket("""
            {"docket_number": "1", "docket_entries": [
             {"description": "MOTION (Attachments: # 1 Exhibit A, # (2) Proposed Order (short))(Doe, Jane)"}]}
            """);
        assertThat(docket.entries().getFirst().attachments())
                .containsExactly(new Attachment("1", "Exhibit A"), new Attachment("2", "Proposed Order (short)"));
    }

    @Test
    void aTableWithUsualHeadersIsADocketForEachCase() {
        String table = "Case Number,Date Filed,Docket Text\n"
                + "26-1,3/2/2026,ANSWER\n"
                + "26-2,3/3/2026,\"REPLY, late\"\n"
                + "26-1,3/4/2026,ORDER\n";
        assertThat(read(table))
                .isInstanceOfSatisfying(
                        Reading.Dockets.class,
                        found -> assertThat(found.dockets())
                                .extracting(
                                        docket -> docket.courtCase().number(),
                                        docket -> docket.entries().size())
                                .containsExactly(tuple("26-1", 2), tuple("26-2", 1)));
    }

    @Test
    void aTableWithOtherHeadersIsReadByTheirNames() {
        DocketReader reader = new DocketReader(Map.of(Column.TEXT, "Vermerk", Column.FILED, "Tag"));
        Reading reading = reader.read("Tag;Vermerk\n2026-03-02;ANSWER by Bo Poe\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Dockets.class,
                        found -> assertThat(found.dockets()
                                        .getFirst()
                                        .entries()
                                        .getFirst()
                                        .filed())
                                .contains(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void aTableWithoutTextSaysWhichColumnsItHas() {
        Reading reading =
                new DocketReader(Map.of(Column.TEXT, "absent")).read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        refused -> assertThat(refused.sentence().en()).contains("a, b"));
    }

    @Test
    void aSavedDocketPageIsADocket() {
        String page = """
            <html><body><h3>U.S. District Court<br>Northern District of California<br>
            CIVIL DOCKET FOR CASE #: 3:26-cv-00001-ABC</h3><p>Roe v. Poe</p>
            <table><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>
            <tr><td>03/02/2026</td><td><a href="https://ecf.cand.uscourts.gov/doc1/1">1</a></td><td>COMPLAINT filed by Ada Roe.</td></tr>
            </table></body></html>
            """;
        assertThat(read(page)).isInstanceOfSatisfying(Reading.Dockets.class, found -> {
            Docket docket = found.dockets().getFirst();
            assertThat(docket.courtCase()).isEqualTo(new CourtCase("cand", "3:26-cv-00001-ABC", "Roe v. Poe"));
            assertThat(docket.entries().getFirst().filed()).isEqualTo(Optional.of(LocalDate.of(2026, 3, 2)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[",
                "{}",
                "[1,2]",
                "{\"docket_entries\": [",
                "{\"a\": \"",
                "<",
                "<html></html>",
                "hello",
                "a,b\n",
                "\u0000\u0001",
                "text\n\"open",
                "%PDF-1.7",
                "[[[[[[[[[["
            })
    void whatCannotBeReadIsRefusedInASentenceInBothLanguages(String content) {
        assertThat(read(content)).isInstanceOfSatisfying(Reading.Unreadable.class, refused -> {
            assertThat(refused.sentence().en()).endsWith(".");
            assertThat(refused.sentence().es()).endsWith(".");
        });
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(read("[".repeat(100_000))).isInstanceOf(Reading.Unreadable.class);
    }

    private static Docket docket(String json) {
        return ((Reading.Dockets) read(json)).dockets().getFirst();
    }

    private static Reading read(String content) {
        return new DocketReader().read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aListOfDocketsIsThatManyDockets() {
        Reading reading = read("[{\"docket_number\": \"1\"}, {\"docket_number\": \"2\"}]");
        assertThat(((Reading.Dockets) reading).dockets()).hasSize(2);
    }
}
