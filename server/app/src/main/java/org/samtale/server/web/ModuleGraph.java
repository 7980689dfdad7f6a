package org.samtale.server.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which modules a module needs before it can run. A browser finds them one level at a time, each a round trip later; a
 * page that names them all is ready sooner.
 */
final class ModuleGraph {
    private static final Pattern STATIC_IMPORT = Pattern.compile("(?:\\bfrom\\s*|\\bimport\\s*)[\"']([^\"'\\s]+)[\"']");

    private final Map<String, byte[]> own;
    private final ImportMap importMap;

    ModuleGraph(Map<String, byte[]> own, ImportMap importMap) {
        this.own = own;
        this.importMap = importMap;
    }

    /** Addresses of everything that the module imports, directly or not; itself left out. */
    List<String> from(String main) {
        var start = "/" + main;
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>(Set.of(start));
        while (!open.isEmpty()) {
            var address = open.remove();
            for (var imported : importsOf(address)) {
                if (!imported.equals(start) && found.add(imported)) {
                    open.add(imported);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<String> importsOf(String address) {
        var imports = new ArrayList<String>();
        var matcher = STATIC_IMPORT.matcher(textOf(address).orElse(""));
        while (matcher.find()) {
            resolve(address, matcher.group(1))
                    .filter(target -> textOf(target).isPresent())
                    .ifPresent(imports::add);
        }
        return imports;
    }

    private Optional<String> resolve(String importer, String specifier) {
        if (specifier.startsWith("/")) {
            return Optional.of(specifier);
        }
        if (specifier.startsWith(".")) {
            return Optional.of(URI.create(importer).resolve(specifier).getPath());
        }
        return importMap.resolve(specifier);
    }

    private Optional<String> textOf(String address) {
        var bytes = importMap.files().get(address);
        if (bytes == null && address.endsWith(".js")) {
            bytes = own.get(address.substring(1));
        }
        return Optional.ofNullable(bytes).map(text -> new String(text, StandardCharsets.UTF_8));
    }
}
