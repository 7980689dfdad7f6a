package org.samtale.engine.source;

/** One file of an author, read but not understood yet. */
public record SourceFile(String name, Source root) {}
