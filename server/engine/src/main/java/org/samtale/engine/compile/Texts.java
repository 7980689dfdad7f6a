package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.scenario.Text;

/** The texts of a scenario and its framework, with what they say in the language of the source. */
final class Texts {

    private final List<Origin> origins = new ArrayList<>();

    /**
     * A text with its source words and where a translation has it: keys from the top of the file down. A text that is
     * {@code optional} is a name, which is often the same in every language.
     */
    record Origin(Text text, String words, List<String> path, boolean optional) {}

    Text add(String id, String words, List<String> path) {
        return add(id, words, path, false);
    }

    Text addName(String id, String words, List<String> path) {
        return add(id, words, path, true);
    }

    private Text add(String id, String words, List<String> path, boolean optional) {
        var text = new Text(origins.size(), id);
        origins.add(new Origin(text, words, path, optional));
        return text;
    }

    List<Origin> all() {
        return origins;
    }
}
