package org.samtale.engine.scenario;

import java.util.List;

/** All texts of a scenario in one language. What is not translated stands in the language of the source. */
public final class Wording {

    private final Language language;
    private final List<String> words;
    private final List<Language> languages;

    /** Both lists have one element per {@link Text}: what it says, and the language that is in. */
    public Wording(Language language, List<String> words, List<Language> languages) {
        if (words.size() != languages.size()) {
            throw new IllegalArgumentException("every text needs its language");
        }
        this.language = language;
        this.words = List.copyOf(words);
        this.languages = List.copyOf(languages);
    }

    public Language language() {
        return language;
    }

    public String of(Text text) {
        return words.get(text.index());
    }

    /** The language this very text is in, which is the source's where the translation is missing. */
    public Language languageOf(Text text) {
        return languages.get(text.index());
    }
}
