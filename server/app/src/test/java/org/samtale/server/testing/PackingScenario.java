package org.samtale.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small scenario that begins with a sheet: three of seven things to pack. */
public final class PackingScenario {
    public static final String ID = "packing";

    private PackingScenario() {}

    /** A server that knows this scenario and no other, with its files in that folder. */
    public static RunningServer serve(Path folder) {
        try {
            for (var file : new String[] {"framework.yaml", "framework.en.yaml"}) {
                Files.copy(Path.of("src/test/resources/scenarios", file), folder.resolve(file));
            }
            var file = ID + ".scenario.yaml";
            Files.copy(Path.of("src/test/resources/sheet", file), folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return RunningServer.with().scenarios(folder).start();
    }
}
