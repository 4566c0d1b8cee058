package org.countersign.specimen.modules.above;

/** Offered by the module above. */
public record Roof(int tiles) {}
