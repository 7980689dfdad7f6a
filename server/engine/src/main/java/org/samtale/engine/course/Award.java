package org.samtale.engine.course;

/** What a certificate says of a track that was taken to its end. */
public record Award(int minutes, int level) {}
