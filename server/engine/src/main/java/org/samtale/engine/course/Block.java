package org.samtale.engine.course;

/** Something that stands in a step; sealed, so that whoever shows it has an answer for each. */
public sealed interface Block permits Prose, Aid, Task {}
