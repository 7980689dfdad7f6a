package org.samtale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is measured and where.
 *
 * @param work everything that is written goes here
 * @param maven the Maven that runs this, which is the one that start-up is measured with
 * @param only one benchmark by name; empty for all
 * @param brief short windows, to see that everything runs
 */
public record Settings(Path repository, Path work, Path maven, String only, boolean brief) {

    static Settings read() throws IOException {
        var settings = new Settings(
                Path.of(System.getProperty("bench.repository", "")).toAbsolutePath(),
                Path.of(System.getProperty("bench.work", "target/bench")).toAbsolutePath(),
                Path.of(System.getProperty("bench.maven", "/usr/share/maven")),
                System.getProperty("bench.only", ""),
                Boolean.getBoolean("bench.short"));
        Files.createDirectories(settings.work());
        return settings;
    }

    boolean wants(String benchmark) {
        return only.isEmpty() || only.equals(benchmark);
    }
}
