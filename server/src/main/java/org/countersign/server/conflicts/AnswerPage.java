package org.countersign.server.conflicts;

import java.util.Map;
import org.countersign.server.pages.Frame;

/** Answering one hit of a check. */
public record AnswerPage(Frame frame, Check check, Hit hit, AnswerForm form, Map<String, String> refusals) {

    /** The name that was searched. */
    public String searched() {
        return check.names().get(hit.place() - 1);
    }
}
