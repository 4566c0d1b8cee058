package org.countersign.server.matters;

import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * One party, new or known.
 *
 * @param action where the form is sent
 * @param stored where somebody else saved meanwhile: the name of each differing field, and what they saved there
 */
public record PartyPage(
        Frame frame,
        Matter matter,
        String action,
        PartyForm form,
        Map<String, String> refusals,
        Map<String, String> stored,
        PartyChoices choices) {}
