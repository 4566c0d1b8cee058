/** A day of each person, in a real browser. */
package org.countersign.server.journeys;
