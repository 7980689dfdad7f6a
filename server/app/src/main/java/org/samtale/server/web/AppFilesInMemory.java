package org.samtale.server.web;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The browser app as it was packed: read from the class path once, so that no request waits for a disk. */
final class AppFilesInMemory implements AppFiles {
    private static final String FOLDER = "webroot/";
    private static final String MAIN = "app/main.js";

    private final Map<String, StaticFile> files = new HashMap<>();
    private final Page page;

    AppFilesInMemory(ImportMap importMap) {
        var index = AppFilesInMemory.class.getClassLoader().getResource(FOLDER + INDEX);
        if (index == null) {
            throw new IllegalStateException("The class path has no " + FOLDER + INDEX);
        }
        var bytes = ClassPathFiles.read(
                index, FOLDER + INDEX, FOLDER, name -> StaticFile.typeOf(name).isPresent());
        bytes.forEach((name, content) -> {
            if (!name.equals(INDEX)) {
                files.put(name, new StaticFile(name, content, StaticFile.Caching.REVALIDATE));
            }
        });
        var html = new String(bytes.getOrDefault(INDEX, new byte[0]), StandardCharsets.UTF_8);
        this.page = new Page(html, importMap, new ModuleGraph(bytes, importMap).from(MAIN));
    }

    @Override
    public Future<Optional<StaticFile>> find(String path) {
        return Future.succeededFuture(Optional.ofNullable(files.get(path)));
    }

    @Override
    public Future<Page> page() {
        return Future.succeededFuture(page);
    }
}
