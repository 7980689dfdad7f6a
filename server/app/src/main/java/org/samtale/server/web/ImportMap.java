package org.samtale.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which library file a bare import like {@code lit} means, put together from what each library's jar says of itself, and
 * the files of exactly those libraries. Nothing else of a jar can be fetched.
 */
final class ImportMap {
    private static final String DESCRIPTION = "META-INF/importmap.json";
    private static final String RESOURCES = "META-INF/resources";

    private final Map<String, String> imports;
    private final Map<String, byte[]> files;

    private ImportMap(Map<String, String> imports, Map<String, byte[]> files) {
        this.imports = Collections.unmodifiableMap(imports);
        this.files = Collections.unmodifiableMap(files);
    }

    static ImportMap fromClassPath() {
        var imports = new TreeMap<String, String>();
        var files = new TreeMap<String, byte[]>();
        try {
            var descriptions = ImportMap.class.getClassLoader().getResources(DESCRIPTION);
            for (var description : Collections.list(descriptions)) {
                read(description, imports, files);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the import maps of the libraries", unreadable);
        }
        return new ImportMap(imports, files);
    }

    /** Bare specifier to address. */
    Map<String, String> imports() {
        return imports;
    }

    /** Address to bytes of every library file that may be fetched. */
    Map<String, byte[]> files() {
        return files;
    }

    String toJson() {
        return new String(Json.write(Map.of("imports", imports)), StandardCharsets.UTF_8);
    }

    /** The address that an import means, if it names a library. */
    Optional<String> resolve(String specifier) {
        var exact = imports.get(specifier);
        if (exact != null) {
            return Optional.of(exact);
        }
        return imports.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/") && specifier.startsWith(entry.getKey()))
                .map(entry ->
                        entry.getValue() + specifier.substring(entry.getKey().length()))
                .findFirst();
    }

    private static void read(URL description, Map<String, String> imports, Map<String, byte[]> files)
            throws IOException {
        Map<String, String> named;
        try (var stream = description.openStream()) {
            named = Json.mapper().readValue(stream, Description.class).imports();
        }
        var present = new TreeMap<String, byte[]>();
        for (var target : named.values()) {
            var folder = target.substring(0, target.lastIndexOf('/') + 1);
            ClassPathFiles.read(description, DESCRIPTION, RESOURCES + folder, ImportMap::isServed)
                    .forEach((name, bytes) -> present.put(folder + name, bytes));
        }
        // Some libraries hold types or programs only: their entries lead nowhere and are left out.
        named.forEach((specifier, target) -> {
            var leadsSomewhere = target.endsWith("/")
                    ? present.keySet().stream().anyMatch(address -> address.startsWith(target))
                    : present.containsKey(target);
            if (leadsSomewhere) {
                imports.put(specifier, target);
            }
        });
        files.putAll(present);
    }

    /** The modules a browser loads; not the variants for other places, nor maps, types and sources. */
    private static boolean isServed(String name) {
        return name.endsWith(".js") && !name.startsWith("development/") && !name.startsWith("node/");
    }

    private record Description(Map<String, String> imports) {}
}
