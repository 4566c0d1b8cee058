package org.countersign.server.matters;

import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * The facts that rules ask for.
 *
 * @param version the matter's version that was read
 * @param fields those that are set or refused
 * @param others the further ones of the vocabulary
 * @param isStale whether somebody else saved the matter meanwhile
 */
public record LegalFactsPage(
        Frame frame,
        Matter matter,
        int version,
        List<Field> fields,
        List<Field> others,
        Map<String, String> refusals,
        boolean isStale) {

    /** A fact as a field: select where its values are listed, date or text otherwise. */
    public record Field(
            String id, String label, String type, Map<String, String> options, String value, String error) {}
}
