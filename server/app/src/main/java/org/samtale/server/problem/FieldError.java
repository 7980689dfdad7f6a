package org.samtale.server.problem;

/** One field of a request that cannot be used, and why. */
public record FieldError(String field, String message) {}
