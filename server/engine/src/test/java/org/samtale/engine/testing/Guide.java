package org.samtale.engine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The guide for authors, and what lies beside it. */
public final class Guide {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Guide() {}

    /** What stands between fences of this language, in the order of the page. */
    public static List<String> blocks(String language) {
        return BLOCK.matcher(file("README.md"))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The scenario that the guide begins with, and that its later examples change. */
    public static String firstConversation() {
        return blocks("yaml").getFirst();
    }

    /** A file in the folder of the scenarios. */
    public static String file(String name) {
        try {
            return Files.readString(Repository.scenarios().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
