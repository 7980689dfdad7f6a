package org.samtale.server.planted.right;

import org.samtale.server.planted.left.Left;

/** A breach on purpose: the other half of the circle. */
public record Right(Left left) {}
