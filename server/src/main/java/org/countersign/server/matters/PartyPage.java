package org.countersign.server.matters;

import java.util.Map;
import java.util.Optional;
import org.countersign.server.pages.Frame;

/**
 * One party, new or known.
 *
 * @param action where the form is sent
 * @param stored the party as somebody else saved it meanwhile
 */
public record PartyPage(
        Frame frame,
        Matter matter,
        String action,
        PartyForm form,
        Map<String, String> refusals,
        Optional<Party> stored,
        PartyChoices choices) {}
