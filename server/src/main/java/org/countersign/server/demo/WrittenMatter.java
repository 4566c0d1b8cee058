package org.countersign.server.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Court;

/**
 * A matter of the demo firm with everything that chance decided, and its papers.
 *
 * @param plan the row of the table
 * @param court the court or agency
 * @param jurisdiction whose rules apply
 * @param county where the court sits; empty where that is no matter
 * @param caseNumber as the court writes it; empty where no case has been filed
 * @param judge before whom it is; empty where no case has been filed
 * @param filedOn the day the case began
 * @param theirCounsel the other side's lawyer, last name first
 * @param insurer the insurer involved
 * @param witness a witness
 * @param entries every line of its story, with texts and days
 */
record WrittenMatter(
        PlannedMatter plan,
        Court court,
        String jurisdiction,
        String county,
        String caseNumber,
        String judge,
        Optional<LocalDate> filedOn,
        String theirCounsel,
        String insurer,
        String witness,
        List<Entry> entries) {

    /**
     * A line of the story on its days.
     *
     * @param line as planned
     * @param on the day it was filed, or happened
     * @param text filled in
     * @param events what it tells of: kind and service by the day
     */
    record Entry(StoryLine line, LocalDate on, String text, List<Happening> events) {}

    /**
     * An event that a paper tells of.
     *
     * @param kind of the law's vocabulary
     * @param on its day
     * @param service how it was served; empty where the text does not say
     */
    record Happening(String kind, LocalDate on, String service) {}

    /** The lines that came one way, in order. */
    List<Entry> entries(StoryLine.Way way) {
        return entries.stream().filter(entry -> entry.line().way() == way).toList();
    }

    /** The docket as exported, when the matter has one. */
    Optional<Paper> docket() {
        return entries(StoryLine.Way.DOCKET).isEmpty() ? Optional.empty() : Optional.of(DocketExport.of(this));
    }

    /** The notices of filing, one for each. */
    List<Paper> notices() {
        return entries(StoryLine.Way.NOTICE).stream()
                .map(entry -> NoticeMail.of(this, entry))
                .toList();
    }

    /** Everything that came from the court. */
    List<Paper> papers() {
        return java.util.stream.Stream.concat(docket().stream(), notices().stream())
                .toList();
    }

    /** The parties as a docket lists them: name and what they are. */
    Map<String, String> parties() {
        boolean began = plan.isForTheOneWhoBegan();
        return Map.of(
                plan.client(), began ? "Plaintiff" : "Defendant", plan.opponent(), began ? "Defendant" : "Plaintiff");
    }
}
