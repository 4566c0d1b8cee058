package org.countersign.server.search;

import java.util.List;
import java.util.Map;
import org.countersign.server.pages.Frame;

/** What was found for the words asked, by kind. */
public record FoundPage(Frame frame, String asked, Map<String, List<Found>> found) {}
