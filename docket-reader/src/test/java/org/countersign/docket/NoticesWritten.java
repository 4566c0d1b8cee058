package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Notices of filing written for these tests. */
class NoticesWritten {
    private static final String HEAD = """
        From: ecf@example.uscourts.gov
        Subject: Activity in Case 3:26-cv-00001-ABC Roe v. Poe Answer
        Content-Type: text/plain

        U.S. District Court

        Northern District of California
        Notice of Electronic Filing
        The following transaction was entered by Finch, Tobias on 3/2/2026 at
        4:08 PM PST and filed on 3/1/2026
        """;
    private static final String ONE_CASE = """
        Case Name: Roe v.
        Poe et al
        Case Number: 3:26-cv-00001-ABC https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?1
        Filer: Bo Poe
        Cy Poe
        Document Number: 12
        Copy the URL address from the line below into the location bar
        of your Web browser to view the document:
        https://ecf.cand.uscourts.gov/doc1/123?caseid=1

        """;
    private static final String TEXT = """
        Docket Text:
        <b>ANSWER to [1] Complaint by
        Bo Poe. (Finch, Tobias) </b>

        3:26-cv-00001-ABC Notice has been electronically mailed to:
        Tobias Finch   finch@example.org, other@example.org
        3:26-cv-00001-ABC Notice has been delivered by other means to:

        The following document(s) are associated with this transaction:
        Document description: Main Document
        Original filename: answer.pdf
        Electronic document Stamp:
        [STAMP 1]
        """;

    @Test
    void statesCourtCaseEntryTextAndDocuments() {
        Notice notice = notice(HEAD + ONE_CASE + TEXT);
        NoticedCase found = notice.cases().getFirst();
        assertThat(notice.court()).isEqualTo("U.S. District Court Northern District of California");
        assertThat(found.courtCase()).isEqualTo(new CourtCase("cand", "3:26-cv-00001-ABC", "Roe v. Poe et al"));
        assertThat(found.filers()).containsExactly("Bo Poe", "Cy Poe");
        assertThat(found.entryNumber()).isEqualTo("12");
        assertThat(found.link()).startsWith("https://ecf.cand.uscourts.gov/doc1/123");
        assertThat(found.text()).isEqualTo("ANSWER to [1] Complaint by Bo Poe. (Finch, Tobias)");
        assertThat(notice.documents()).containsExactly(new NoticedDocument("Main Document", "answer.pdf"));
    }

    @Test
    void keepsTheDayFiledApartFromTheMomentEntered() {
        Notice notice = notice(HEAD + ONE_CASE + TEXT);
        assertThat(notice.entered()).contains(LocalDate.of(2026, 3, 2));
        assertThat(notice.enteredAt()).contains(LocalTime.of(16, 8));
        assertThat(notice.zone()).isEqualTo("PST");
        assertThat(notice.filed()).contains(LocalDate.of(2026, 3, 1));
        assertThat(notice.enteredBy()).isEqualTo("Finch, Tobias");
        assertThat(notice.recipients()).isEqualTo(2);
    }

    @Test
    void givesEveryCaseTheTextThatStandsOnceForAll() {
        String second = ONE_CASE.replace("00001", "00002").replace("Document Number: 12", "Document Number: 7");
        assertThat(notice(HEAD + ONE_CASE + second + TEXT).cases())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.text()).startsWith("ANSWER"))
                .extracting(NoticedCase::entryNumber)
                .containsExactly("12", "7");
    }

    @Test
    void hasNoEntryNumberWhereNoneIsPrinted() {
        String none = ONE_CASE.replace("Document Number: 12", "Document Number: No document attached");
        assertThat(notice(HEAD + none + TEXT).cases().getFirst().entryNumber()).isEmpty();
    }

    @Test
    void knowsTheCourtByItsNameWhereNoAddressNamesIt() {
        String bare = HEAD.replace("ecf@example.uscourts.gov", "clerk@example.org")
                .replace("U.S. District Court", "U.S. Bankruptcy Court")
                .replace("Northern District of California", "Western District of Texas");
        String unlinked = ONE_CASE.replace("https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?1", "");
        assertThat(notice(bare + unlinked + TEXT).cases().getFirst().courtCase().court())
                .isEqualTo("txwb");
    }

    @Test
    void isReadThroughTheMarksOfAForwardedMessage() {
        String body = (HEAD + ONE_CASE + TEXT).replaceFirst("(?s).*?\n\n", "");
        String forwarded = "From: finch@example.org\nSubject: Fwd: Activity\n\nSee below.\n"
                + body.indent(1).replace("\n ", "\n> ");
        assertThat(notice(forwarded).cases().getFirst().entryNumber()).isEqualTo("12");
    }

    @Test
    void ofACourtOfAppealsIsReadToo() {
        Notice notice = notice("""
            From: cmecf@ca5.uscourts.gov
            Subject: 26-10001 Roe v. Poe "Appellant Brief Filed"
            Content-Type: text/html

            <p>United States Court of Appeals for the Fifth Circuit</p><p>Notice of Docket Activity</p>
            The following transaction was entered on 03/02/2026 at 4:15:31 PM Central Standard Time and filed on 03/02/2026
            <table><tr><td><b>Case Name:</b></td><td>Roe v. Poe</td></tr>
            <tr><td><b>Case Number:</b></td><td><a href="https://ecf.ca5.uscourts.gov/cmecf/x?caseNum=26-10001">26-10001</a></td></tr>
            <tr><td><b>Document(s):</b></td><td><a href="https://ecf.ca5.uscourts.gov/docs1/005">Document(s)</a></td></tr></table>
            <p><b>Docket Text:</b><br>APPELLANT'S BRIEF FILED by Ada Roe. Appellee's brief due on 04/01/2026. [26-10001] (Finch, Tobias)</p>
            <p>Notice will be electronically mailed to:</p>Tobias Finch: finch@example.org
            """);
        assertThat(notice.enteredAt()).contains(LocalTime.of(16, 15));
        assertThat(notice.cases()).singleElement().satisfies(found -> {
            assertThat(found.courtCase()).isEqualTo(new CourtCase("ca5", "26-10001", "Roe v. Poe"));
            assertThat(found.text()).startsWith("APPELLANT'S BRIEF FILED").endsWith("(Finch, Tobias)");
        });
    }

    @Test
    void isNoneWhereChambersMerelyWrite() {
        String message =
                "From: x@cand.uscourts.gov\nSubject: 3:26-cv-00001 Roe v. Poe\n\nWho will attend on Thursday?\n";
        assertThat(new DocketReader().read(message.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Reading.NoNotice.class,
                        none -> assertThat(none.subject()).contains("Roe"));
    }

    private static Notice notice(String message) {
        return ((Reading.Noticed) new DocketReader().read(message.getBytes(StandardCharsets.UTF_8))).notice();
    }
}
