package org.countersign.server.deadlines;

import org.countersign.server.docket.DocketEvent;

/** An effect, and the event to which the deadline belongs. */
record EventEffect(DocketEvent event, Effect effect) {}
