package org.countersign.server.deadlines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.Step;

/**
 * One deadline: what counts, why, and what can be done with it.
 *
 * @param near the deadline in short, and how near it is
 * @param steps the derivation; empty when there is no certificate
 * @param doubtedAt the address of its trigger, while two entries of it differ
 * @param print the whole certificate as text
 * @param verified what computing it again came to; empty when not asked
 * @param team who can be named, by id
 * @param notPermitted why the reader may not decide, override or extend; empty when they may
 * @param cannotExtend why no extension is possible; empty when one is
 * @param form what was typed
 * @param refusals by field
 */
public record DeadlinePage(
        Frame frame,
        DeadlineView deadline,
        Optional<String> doubtedAt,
        AgendaPage.Near near,
        List<Step> steps,
        List<String> print,
        String verified,
        Map<String, String> team,
        String notPermitted,
        String cannotExtend,
        DeadlineForm form,
        Map<String, String> refusals) {

    /** The address of an act on this deadline. */
    public String act(String name) {
        return near.row().href() + "/" + name;
    }

    /** Why a field is refused; empty when it is not. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }

    /** The version that an act is for. */
    public String version() {
        return String.valueOf(deadline.version());
    }

    /** The readings as choices. */
    public Map<String, String> readings() {
        Map<String, String> choices = new LinkedHashMap<>();
        deadline.readings()
                .forEach(each -> choices.put(
                        each.role(),
                        frame.text().of("deadlines.reading." + each.role()) + ": "
                                + frame.text().dayAndYear(each.date())));
        return choices;
    }
}
