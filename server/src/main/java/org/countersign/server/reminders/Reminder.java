package org.countersign.server.reminders;

/**
 * One thing that a person is reminded of now.
 *
 * @param due the deadline
 * @param stage how near it has come
 * @param isAcknowledged whether the person said that they know
 */
public record Reminder(Due due, Stage stage, boolean isAcknowledged) {}
