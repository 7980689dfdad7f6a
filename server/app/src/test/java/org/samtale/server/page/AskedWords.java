package org.samtale.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words the program asks for, read from its templates and its Java: {@code words.say("...")}. */
final class AskedWords {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path JAVA = Path.of("src/main/java/org/samtale/server");

    /** Whose words they are, by the folder that asks. */
    private static final Map<Path, String> PARTS = Map.ofEntries(
            Map.entry(TEMPLATES, "problem"),
            Map.entry(TEMPLATES.resolve("award"), "award"),
            Map.entry(TEMPLATES.resolve("block"), "course"),
            Map.entry(TEMPLATES.resolve("course"), "course"),
            Map.entry(TEMPLATES.resolve("identity"), "identity"),
            Map.entry(TEMPLATES.resolve("paper"), "paper"),
            Map.entry(TEMPLATES.resolve("task"), "course"),
            Map.entry(JAVA.resolve("award"), "award"),
            Map.entry(JAVA.resolve("course"), "course"),
            Map.entry(JAVA.resolve("identity"), "identity"),
            Map.entry(JAVA.resolve("page"), "house"),
            Map.entry(JAVA.resolve("paper"), "paper"),
            Map.entry(JAVA.resolve("verification"), "award"),
            Map.entry(JAVA.resolve("web"), "problem"));

    private static final Pattern CALL = Pattern.compile("(house(?:\\(\\))?)?\\.say\\(");

    private AskedWords() {}

    /**
     * A key, or what is known of one that is put together.
     *
     * @param hasMoreBefore whether something is put before it
     * @param hasMoreBehind whether something is put behind it
     */
    record Asked(String text, boolean hasMoreBefore, boolean hasMoreBehind) {

        boolean matches(String key) {
            return (hasMoreBefore ? key.endsWith(text) : key.startsWith(text))
                    && (hasMoreBefore || hasMoreBehind || key.equals(text));
        }
    }

    /** By the part whose words they are. */
    static Map<String, Set<Asked>> ofTheProgram() throws IOException {
        var asked = new HashMap<String, Set<Asked>>();
        for (var root : Set.of(TEMPLATES, JAVA)) {
            try (var files = Files.walk(root)) {
                files.filter(AskedWords::isOfAPage).forEach(file -> read(file, asked));
            }
        }
        return asked;
    }

    /** A terminal says something, too. */
    private static boolean isOfAPage(Path file) {
        var name = file.toString();
        return name.endsWith(".jte") || (name.endsWith(".java") && !file.startsWith(JAVA.resolve("command")));
    }

    private static void read(Path file, Map<String, Set<Asked>> asked) {
        var source = text(file);
        var call = CALL.matcher(source);
        while (call.find()) {
            var found = firstArgument(source, call.end());
            if (!found.isEmpty()) {
                asked.computeIfAbsent(part(file, call.group(1) != null), part -> new HashSet<>())
                        .addAll(found);
            }
        }
    }

    private static String part(Path file, boolean isHouse) {
        var part = file.equals(TEMPLATES.resolve("layout.jte")) || isHouse ? "house" : PARTS.get(file.getParent());
        if (part == null) {
            throw new AssertionError("it is not said here whose words are asked for in " + file);
        }
        return part;
    }

    /** All texts that it may be, of which some may be parts only; none of one that is asked for by a name. */
    private static Set<Asked> firstArgument(String source, int from) {
        var found = new HashSet<Asked>();
        int depth = 0;
        for (int i = from; depth >= 0; i++) {
            char one = source.charAt(i);
            if (one == '"') {
                int end = source.indexOf('"', i + 1);
                if (depth == 0) {
                    found.add(new Asked(
                            source.substring(i + 1, end),
                            source.substring(from, i).stripTrailing().endsWith("+"),
                            source.substring(end + 1).stripLeading().startsWith("+")));
                }
                i = end;
            } else if (one == '(') {
                depth++;
            } else if (one == ')') {
                depth--;
            } else if (one == ',' && depth == 0) {
                break;
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
