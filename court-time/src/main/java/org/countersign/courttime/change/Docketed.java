package org.countersign.courttime.change;

import org.countersign.courttime.Answer;
import org.countersign.courttime.Question;

/**
 * A deadline on somebody's calendar.
 *
 * @param id the caller's name for it
 * @param question what was asked
 * @param answer what it came to
 */
public record Docketed(String id, Question question, Answer answer) {}
