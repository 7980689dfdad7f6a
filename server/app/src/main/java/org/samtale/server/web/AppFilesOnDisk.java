package org.samtale.server.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser app as it is being written: from disk at each request, so that a reload is all it takes to see a change. */
final class AppFilesOnDisk implements AppFiles {
    private final Vertx vertx;
    private final Path folder;
    private final ImportMap importMap;

    AppFilesOnDisk(Vertx vertx, Path folder, ImportMap importMap) {
        this.vertx = vertx;
        this.folder = folder.toAbsolutePath().normalize();
        this.importMap = importMap;
    }

    @Override
    public Future<Optional<StaticFile>> find(String path) {
        if (StaticFile.typeOf(path).isEmpty() || path.equals(INDEX)) {
            return Future.succeededFuture(Optional.empty());
        }
        return inside(path)
                .map(file -> read(file)
                        .map(bytes -> bytes.map(
                                content -> new StaticFile(path, content.getBytes(), StaticFile.Caching.NEVER))))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    @Override
    public Future<Page> page() {
        return read(folder.resolve(INDEX)).map(bytes -> {
            var html = bytes.orElseThrow(() -> new IllegalStateException("There is no " + folder.resolve(INDEX)));
            // The page then asks for authors' mistakes; elsewhere it need not.
            var marked = html.toString(StandardCharsets.UTF_8).replace("<html ", "<html data-development ");
            return new Page(marked, importMap, List.of());
        });
    }

    private Optional<Path> inside(String path) {
        try {
            var file = folder.resolve(path).normalize();
            return file.startsWith(folder) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Future<Optional<Buffer>> read(Path file) {
        var files = vertx.fileSystem();
        return files.exists(file.toString())
                .compose(exists -> exists
                        ? files.readFile(file.toString()).map(Optional::of)
                        : Future.succeededFuture(Optional.empty()));
    }
}
