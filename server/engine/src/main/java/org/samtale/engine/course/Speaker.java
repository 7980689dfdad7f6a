package org.samtale.engine.course;

import java.util.Arrays;
import java.util.Optional;

/** Somebody who is met again and again in courses. */
public enum Speaker {
    KARI("kari"),
    ANDERS("anders"),
    NORA("nora"),
    MATHIAS("mathias");

    private final String word;

    Speaker(String word) {
        this.word = word;
    }

    public static Optional<Speaker> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }
}
