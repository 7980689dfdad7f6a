package org.samtale.engine.play;

/** Who plays a conversation: a learner alone, or two of two professions who share it. */
public enum Company {
    ALONE,
    PAIR
}
