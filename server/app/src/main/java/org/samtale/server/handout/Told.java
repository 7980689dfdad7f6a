package org.samtale.server.handout;

/**
 * A line for people.
 *
 * @param label who said it, or what it is; may be empty
 */
public record Told(String label, String text) {}
