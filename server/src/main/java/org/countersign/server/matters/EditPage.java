package org.countersign.server.matters;

import java.util.Collection;
import java.util.Map;
import org.countersign.courttime.Court;
import org.countersign.server.pages.Frame;

/**
 * Editing a matter.
 *
 * @param matter as stored
 * @param form as typed
 * @param refusals field id and sentence
 * @param stored where somebody else saved meanwhile: the name of each differing field, and what they saved there
 * @param courts every court, to choose from
 */
public record EditPage(
        Frame frame,
        Matter matter,
        MatterForm form,
        Map<String, String> refusals,
        Map<String, String> stored,
        Map<String, String> areas,
        Map<String, String> sides,
        Map<String, String> phases,
        Map<String, String> jurisdictions,
        Collection<Court> courts) {

    /** Why a field was refused, or empty. */
    public String error(String field) {
        return refusals.getOrDefault(field, "");
    }

    /** Whether the court sits in two zones and only a county or division tells which. */
    public boolean needsCounty() {
        return form.county().isEmpty()
                && courts.stream()
                        .anyMatch(court -> court.name().equals(form.court())
                                && court.zones().size() > 1);
    }
}
