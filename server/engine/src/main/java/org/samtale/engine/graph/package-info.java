/**
 * Draws a scenario as a picture: what leads on to what, what is called as a scene, and how many conversations came through.
 * Knows scenarios and what a probe counted; nothing knows it but who asks for the picture.
 */
@NullMarked
package org.samtale.engine.graph;

import org.jspecify.annotations.NullMarked;
