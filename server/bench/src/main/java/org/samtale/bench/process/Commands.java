package org.samtale.bench.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** What a measured process can be asked for, line by line; it ends when whoever measures it ends. */
final class Commands {
    static final String READY = "ready ";
    static final String HEAP = "heap";

    private Commands() {}

    static void answer(int port) throws IOException {
        System.out.println(READY + port);
        for (var asked = read(); asked.equals(HEAP); asked = read()) {
            System.out.println(HEAP + " " + heapAfterCollection());
        }
    }

    private static String read() throws IOException {
        var line = new StringBuilder();
        for (var c = System.in.read(); c >= 0 && c != '\n'; c = System.in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static long heapAfterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        // The second one sees what the first one's reference handling let go.
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
