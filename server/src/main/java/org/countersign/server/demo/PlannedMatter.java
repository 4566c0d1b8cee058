package org.countersign.server.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A matter as the table of the demo firm plans it.
 *
 * @param key its place in the table
 * @param area practice area
 * @param side which side the client is on
 * @param state intake, open, declined, closed or consolidated
 * @param phase where the matter stands
 * @param client the client's name
 * @param clientKind person or organisation
 * @param clientLanguage the client's language
 * @param opponent the other side's name
 * @param opponentKind person or organisation
 * @param court key in the table of courts
 * @param story what happened in court; empty where nothing did
 * @param shift days by which the story happens later
 * @param lead key of the lead attorney
 * @param caseManager key of the case manager
 * @param openedDaysAgo days before today
 * @param incident days from today of what the matter is about
 * @param summary what a stranger should know first
 */
record PlannedMatter(
        String key,
        String area,
        String side,
        String state,
        String phase,
        String client,
        String clientKind,
        String clientLanguage,
        String opponent,
        String opponentKind,
        String court,
        String story,
        int shift,
        String lead,
        String caseManager,
        int openedDaysAgo,
        Optional<Integer> incident,
        String summary) {

    static List<PlannedMatter> all() {
        return Sheet.rows("matters").stream().map(PlannedMatter::of).toList();
    }

    static PlannedMatter of(Map<String, String> row) {
        return new PlannedMatter(
                Sheet.cell(row, "key"),
                Sheet.cell(row, "area"),
                Sheet.cell(row, "side"),
                Sheet.cell(row, "state"),
                Sheet.cell(row, "phase"),
                Sheet.cell(row, "client"),
                Sheet.cell(row, "client_kind"),
                Sheet.cell(row, "client_language"),
                Sheet.cell(row, "opponent"),
                Sheet.cell(row, "opponent_kind"),
                Sheet.cell(row, "court"),
                Sheet.cell(row, "story"),
                Integer.parseInt(Sheet.cell(row, "shift")),
                Sheet.cell(row, "lead"),
                Sheet.cell(row, "manager"),
                Integer.parseInt(Sheet.cell(row, "opened")),
                Optional.of(Sheet.cell(row, "incident"))
                        .filter(text -> !text.isEmpty())
                        .map(Integer::valueOf),
                Sheet.cell(row, "summary"));
    }

    /** Whether the client is the one who began the case. */
    boolean isForTheOneWhoBegan() {
        return List.of("plaintiff", "petitioner", "applicant", "creditor", "appellant")
                .contains(side);
    }

    /** Whether the other name is that of an estate, which opposes nobody. */
    boolean isOfAnEstate() {
        return opponent.startsWith("Estate of ");
    }

    /** As lawyers cite it: an estate, a marriage and an immigration matter are "in re", whatever is fought over is "v.". */
    String title() {
        String surname = client.substring(client.lastIndexOf(' ') + 1);
        if (isOfAnEstate()) {
            return "In re " + opponent;
        }
        return switch (area) {
            case "dissolution" -> "In re Marriage of " + surname;
            case "asylum" -> "In re " + client;
            default -> isForTheOneWhoBegan() ? client + " v. " + opponent : opponent + " v. " + client;
        };
    }
}
