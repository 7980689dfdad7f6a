package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;

/**
 * How hard texts are to read by LIX: words in a sentence, and the share of words longer than six letters. Made for the
 * Nordic languages, and told for those only.
 */
final class Readability {

    private static final Set<String> NORDIC = Set.of("nb", "nn", "no", "da", "sv");
    private static final int LONG_LETTERS = 6;

    /** What a child can take in, adults say in a talk, and a student can read between two turns. */
    private static final int BEARABLE_TO_A_CHILD = 25;

    private static final int BEARABLE_IN_A_TALK = 35;
    private static final int BEARABLE_TO_READ = 45;
    private static final int CHILD = 13;

    /** A text of fewer words has no reading level of its own. */
    private static final int FEWEST_WORDS = 8;

    private static final int HARDEST = 3;

    private final List<Text> texts = new ArrayList<>();

    private Readability() {}

    static List<Report.Reading> of(Scenario scenario) {
        var readings = new ArrayList<Report.Reading>();
        var lines = new Items(scenario).lines();
        for (var language : scenario.languages()) {
            if (NORDIC.contains(language.code())) {
                var wording = scenario.wording(language);
                boolean child =
                        scenario.cast().stream().anyMatch(person -> person.age().orElse(CHILD) < CHILD);
                int inTheTalk = child ? BEARABLE_TO_A_CHILD : BEARABLE_IN_A_TALK;
                readings.add(reading(wording, "what the learner says", inTheTalk, some -> learner(scenario, some)));
                for (var person : scenario.cast()) {
                    var name = wording.of(person.name());
                    readings.add(reading(
                            wording,
                            "what " + name + " says",
                            BEARABLE_IN_A_TALK,
                            some -> person(lines, person.index(), some)));
                }
                readings.add(
                        reading(wording, "what is read between", BEARABLE_TO_READ, some -> directions(lines, some)));
                readings.add(
                        reading(wording, "what is explained", BEARABLE_TO_READ, some -> explanations(scenario, some)));
            }
        }
        return readings.stream().filter(reading -> reading.words() > 0).toList();
    }

    private static Report.Reading reading(Wording wording, String what, int bearable, Consumer<Readability> collect) {
        var some = new Readability();
        collect.accept(some);
        var all = new Counts();
        var hard = new ArrayList<Report.Hard>();
        for (var text : some.texts) {
            var counts = new Counts();
            counts.add(wording.of(text));
            all.add(wording.of(text));
            if (counts.words >= FEWEST_WORDS && counts.lix() > bearable) {
                hard.add(new Report.Hard(text.id(), counts.lix()));
            }
        }
        hard.sort(Comparator.comparingInt(Report.Hard::lix).reversed());
        return new Report.Reading(
                wording.language().code(),
                what,
                all.words,
                all.lix(),
                bearable,
                hard.subList(0, Math.min(HARDEST, hard.size())));
    }

    private static void learner(Scenario scenario, Readability some) {
        for (var choice : scenario.choices()) {
            if (choice.act() instanceof Act.Say say) {
                some.texts.add(say.words());
            }
        }
    }

    private static void person(List<Line> lines, int cast, Readability some) {
        for (var line : lines) {
            if (line.who().filter(who -> who.index() == cast).isPresent()) {
                line.words().ifPresent(some.texts::add);
            }
        }
    }

    private static void directions(List<Line> lines, Readability some) {
        for (var line : lines) {
            line.direction().ifPresent(some.texts::add);
        }
    }

    private static void explanations(Scenario scenario, Readability some) {
        for (var choice : scenario.choices()) {
            some.texts.add(choice.did());
            some.texts.add(choice.because());
        }
    }

    /** Words, long words and sentences of some texts; a text without a full stop is a sentence too. */
    private static final class Counts {

        private int words;
        private int longWords;
        private int sentences;

        void add(String text) {
            int letters = 0;
            boolean open = false;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : '.';
                if (Character.isLetterOrDigit(c)) {
                    letters++;
                    continue;
                }
                if (letters > 0) {
                    words++;
                    longWords += letters > LONG_LETTERS ? 1 : 0;
                    open = true;
                    letters = 0;
                }
                if (open && (c == '.' || c == '!' || c == '?' || c == ':')) {
                    sentences++;
                    open = false;
                }
            }
        }

        int lix() {
            return words == 0 || sentences == 0
                    ? 0
                    : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
        }
    }
}
