package org.samtale.engine.probe;

import java.util.Optional;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Pause;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;

/** How many words everything has, in the language the scenario is written in, and how long they take to read. */
final class Lengths {

    /** Words a student reads in a minute when something depends on them. */
    private static final int WORDS_A_MINUTE = 180;

    /** What is weighed before a choice is taken, besides reading it. */
    private static final int MILLIS_TO_CHOOSE = 5_000;

    private static final int MILLIS_OF_A_SHORT_PAUSE = 1_200;
    private static final int MILLIS_OF_A_LONG_PAUSE = 3_000;

    private final int[] spokenOf;
    private final int[] millisOfLine;
    private final int[] spokenOfChoice;
    private final int[] charactersOfChoice;
    private final int[] millisOfChoice;

    Lengths(Scenario scenario, Items items) {
        var wording = scenario.sourceWording();
        int lines = items.lines().size();
        spokenOf = new int[lines];
        millisOfLine = new int[lines];
        for (int i = 0; i < lines; i++) {
            var line = items.lines().get(i);
            spokenOf[i] = words(line.words(), wording);
            millisOfLine[i] = reading(spokenOf[i] + words(line.direction(), wording)) + pause(line.pause());
        }
        int choices = scenario.choices().size();
        spokenOfChoice = new int[choices];
        charactersOfChoice = new int[choices];
        millisOfChoice = new int[choices];
        for (var choice : scenario.choices()) {
            int at = choice.index();
            var shown = shown(choice, wording);
            spokenOfChoice[at] = choice.act() instanceof Act.Say say ? words(wording.of(say.words())) : 0;
            charactersOfChoice[at] = shown.length();
            millisOfChoice[at] = reading(words(shown));
        }
    }

    /** The words somebody says in a line, by its position. */
    int spoken(int line) {
        return spokenOf[line];
    }

    int spoken(Choice choice) {
        return spokenOfChoice[choice.index()];
    }

    int characters(Choice choice) {
        return charactersOfChoice[choice.index()];
    }

    int millis(int line) {
        return millisOfLine[line];
    }

    int millis(Choice choice) {
        return millisOfChoice[choice.index()];
    }

    static int millisToChoose() {
        return MILLIS_TO_CHOOSE;
    }

    /** What the learner reads before the choice is taken. */
    static String shown(Choice choice, Wording wording) {
        return switch (choice.act()) {
            case Act.Say say ->
                say.action().map(action -> wording.of(action) + " ").orElse("") + wording.of(say.words());
            case Act.Do act -> wording.of(act.action());
            case Act.Wait wait -> wording.of(wait.text());
        };
    }

    private static int words(Optional<Text> text, Wording wording) {
        return text.isPresent() ? words(wording.of(text.get())) : 0;
    }

    /** Runs of letters and digits; three dots are nobody's word. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    private static int reading(int words) {
        return words * 60_000 / WORDS_A_MINUTE;
    }

    private static int pause(Pause pause) {
        return switch (pause) {
            case NONE -> 0;
            case SHORT -> MILLIS_OF_A_SHORT_PAUSE;
            case LONG -> MILLIS_OF_A_LONG_PAUSE;
        };
    }
}
