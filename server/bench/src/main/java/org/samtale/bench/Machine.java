package org.samtale.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the figures were measured on, and how busy it was. */
final class Machine {
    private Machine() {}

    static String description() {
        return Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + load();
    }

    static String load() {
        var average = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "load average %.1f", average);
    }
}
