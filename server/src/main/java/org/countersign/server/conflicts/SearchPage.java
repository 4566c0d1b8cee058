package org.countersign.server.conflicts;

import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/** Searching names before intake, and the checks that the reader may see. */
public record SearchPage(Frame frame, String names, List<ListedCheck> recent, Map<String, String> refusals) {}
