package org.samtale.engine.source;

/** A key with what stands behind it. */
public record Entry(Place keyPlace, String key, Source value) {}
