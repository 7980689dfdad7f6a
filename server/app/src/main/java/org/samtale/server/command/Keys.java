package org.samtale.server.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner types: first what was given beforehand, then whatever comes from the keyboard. */
final class Keys {
    private final Deque<String> given;
    private final BufferedReader keyboard;

    Keys(List<String> given, BufferedReader keyboard) {
        this.given = new ArrayDeque<>(given);
        this.keyboard = keyboard;
    }

    /** Null when there is nothing more. */
    @Nullable
    String next() throws IOException {
        return given.isEmpty() ? keyboard.readLine() : given.remove();
    }

    /** Forgets what was given; says whether there was anything. */
    boolean dropGiven() {
        boolean some = !given.isEmpty();
        given.clear();
        return some;
    }
}
