package org.countersign.server.docket;

import java.util.Map;
import org.countersign.server.pages.Frame;

/**
 * A form for an event.
 *
 * @param title of the page
 * @param action where the form is sent
 * @param kinds of events to choose from, by id
 * @param services methods of service, by id
 */
public record EventFormPage(
        Frame frame,
        String title,
        String action,
        EventForm form,
        Map<String, String> kinds,
        Map<String, String> services,
        Map<String, String> refusals) {}
