package org.countersign.server.conflicts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countersign.server.pages.Wording;
import org.jspecify.annotations.Nullable;

/** What a person makes of a hit, as typed. */
public record AnswerForm(String answer, String note) {

    private static final Set<String> ANSWERS = Set.of("other", "same", "waived", "screened");

    public AnswerForm(@Nullable String answer, @Nullable String note) {
        this.answer = Objects.requireNonNullElse(answer, "");
        this.note = Objects.requireNonNullElse(note, "").strip();
    }

    Map<String, String> refusals(Wording text) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (!ANSWERS.contains(answer)) {
            refusals.put("answer", text.of("conflicts.refused.answer"));
        }
        if (note.isEmpty() && (answer.equals("waived") || answer.equals("screened"))) {
            refusals.put("note", text.of("conflicts.refused.describe"));
        }
        return refusals;
    }
}
