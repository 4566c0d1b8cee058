package org.countersign.courttime.change;

import org.countersign.courttime.Answer;
import org.countersign.courttime.Question;

/** What a change does to one deadline. A deadline is touched only where its moment, a reading or a refusal differs. */
public sealed interface Effect {
    /** It has another moment, reading or refusal. */
    record Moved(Docketed before, Answer after) implements Effect {}

    /** It comes into being. */
    record Appeared(Question question, Answer answer) implements Effect {}

    /** It is no more. */
    record Fell(Docketed before) implements Effect {}
}
