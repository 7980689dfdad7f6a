package org.samtale.engine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders of the repository, wherever the tests were started. */
public final class Repository {

    private Repository() {}

    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            var parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("the tests run outside the repository");
            }
            folder = parent;
        }
        return folder;
    }

    /** May not exist yet. */
    public static Path scenarios() {
        return root().resolve("scenarios");
    }

    /** Files of a folder whose name ends so, in the order of their names; none when there is no such folder. */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
