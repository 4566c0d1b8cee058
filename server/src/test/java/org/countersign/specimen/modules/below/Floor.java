package org.countersign.specimen.modules.below;

import org.countersign.specimen.modules.above.Roof;

/** Uses what its module does not say that it uses. */
public record Floor(Roof above) {}
