package org.countersign.server.walls;

import java.util.Map;
import java.util.UUID;
import org.countersign.server.pages.Frame;

/**
 * Before a wall is lifted.
 *
 * @param frame around it
 * @param matterId the matter
 * @param title its title
 * @param wall the standing wall
 * @param reason what was typed
 * @param refusals field and sentence
 */
public record LiftPage(
        Frame frame, UUID matterId, String title, TeamPage.Wall wall, String reason, Map<String, String> refusals) {}
