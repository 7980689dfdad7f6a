package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.scenario.Text;

/** The texts of a scenario and its framework, with what they say in the language of the source. */
final class Texts {

    /** Stands between the keys of a path; nobody writes it in a key. */
    static final String SEPARATOR = "\n";

    private final List<Origin> origins = new ArrayList<>();

    /**
     * A text with its source words and where a translation has it: keys from the top of the file down. A text that is
     * {@code optional} is a name, which is often the same in every language. The {@code key} is the path in one piece; it, the
     * part and the entry of {@code made-from} are made once for all languages.
     */
    record Origin(Text text, String words, String key, Part part, String entry, boolean optional) {

        List<String> path() {
            return text.path();
        }
    }

    Text add(String id, String words, List<String> path) {
        return add(id, words, path, false);
    }

    Text addName(String id, String words, List<String> path) {
        return add(id, words, path, true);
    }

    private Text add(String id, String words, List<String> path, boolean optional) {
        var text = new Text(origins.size(), id, path);
        origins.add(new Origin(text, words, key(path), Part.of(text), Fingerprint.entry(text), optional));
        return text;
    }

    static String key(List<String> path) {
        return String.join(SEPARATOR, path);
    }

    /** As it is shown to an author. */
    static String shown(String key) {
        return key.replace(SEPARATOR, " ");
    }

    List<Origin> all() {
        return origins;
    }
}
