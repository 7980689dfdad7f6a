package org.samtale.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Finds the options in a message without reading the rest of it. */
final class Options {
    private static final byte[] OPTIONS = "\"options\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ID = "{\"id\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX = 8;

    private Options() {}

    /** Takes one of them by chance; keeps the last one where none is offered. */
    static void take(byte[] bytes, int from, int to, SplittableRandom random, Connection connection) {
        var list = to - OPTIONS.length;
        while (list >= from && !isAt(bytes, list, OPTIONS)) {
            list--;
        }
        if (list < from) {
            return;
        }
        var starts = new int[MAX];
        var count = 0;
        for (var i = list + OPTIONS.length; i < to - ID.length && count < MAX; i++) {
            if (isAt(bytes, i, ID)) {
                starts[count++] = i + ID.length;
            }
        }
        if (count == 0) {
            return;
        }
        var start = starts[random.nextInt(count)];
        var end = start;
        while (bytes[end] != '"') {
            end++;
        }
        connection.option(bytes, start, end);
    }

    private static boolean isAt(byte[] bytes, int at, byte[] wanted) {
        return bytes[at] == wanted[0]
                && bytes[at + 1] == wanted[1]
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
