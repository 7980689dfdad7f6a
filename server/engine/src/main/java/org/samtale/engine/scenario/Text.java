package org.samtale.engine.scenario;

/** A text that exists once in every language; the id says what it is, such as {@code choice.kneel.say}. */
public record Text(int index, String id) {}
