package org.samtale.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads whole folders of the class path into memory, be they folders on disk (while building) or parts of a jar. */
final class ClassPathFiles {
    private ClassPathFiles() {}

    /**
     * The files beneath the folder that a resource lies in, by their path relative to it.
     *
     * @param beside a resource that is known to exist
     * @param folder the folder to read, from the same root as the resource
     */
    static Map<String, byte[]> read(URL beside, String resource, String folder, Predicate<String> wanted) {
        try {
            var files = new TreeMap<String, byte[]>();
            if (beside.openConnection() instanceof JarURLConnection jar) {
                readJar(jar, folder, wanted, files);
            } else {
                readFolder(rootOf(beside, resource).resolve(folder), wanted, files);
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + folder + " beside " + beside, unreadable);
        }
    }

    private static void readJar(
            JarURLConnection connection, String folder, Predicate<String> wanted, Map<String, byte[]> files)
            throws IOException {
        // The class loader has this jar open as well; a cached connection would close it under its feet.
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                    var name = entry.getName().substring(folder.length());
                    if (wanted.test(name)) {
                        try (var stream = jar.getInputStream(entry)) {
                            files.put(name, stream.readAllBytes());
                        }
                    }
                }
            }
        }
    }

    private static void readFolder(Path folder, Predicate<String> wanted, Map<String, byte[]> files)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
    }

    private static Path rootOf(URL url, String resource) {
        var text = url.toString();
        if (!text.endsWith(resource)) {
            throw new IllegalArgumentException(url + " does not end in " + resource);
        }
        try {
            return Path.of(new URI(text.substring(0, text.length() - resource.length())));
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("Not a place on disk: " + url, malformed);
        }
    }
}
