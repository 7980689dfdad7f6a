package org.samtale.server.planted.left;

import org.samtale.server.planted.right.Right;

/** A breach on purpose: half of a circle. */
public record Left(Right right) {}
