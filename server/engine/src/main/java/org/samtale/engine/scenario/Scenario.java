package org.samtale.engine.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A whole conversation as its author meant it, checked: every jump lands on a node that exists, every condition is
 * typed, and every list is in the order of the file. The index of a thing is its position in the list it stands in.
 *
 * <p>{@code written} is what the authors wrote, those of the framework possibly in another language than the scenario's;
 * the wordings are what a learner reads, that in the language of the scenario first.
 */
public record Scenario(
        ScenarioId id,
        About about,
        List<Mood> moods,
        List<Move> moves,
        Rules rules,
        Vocabulary vocabulary,
        List<Cast> cast,
        List<Meter> meters,
        List<Meter> shows,
        List<Topic> topics,
        List<Goal> goals,
        List<Fact> facts,
        List<Flag> flags,
        List<Value> values,
        List<Stage> stages,
        List<Question> questions,
        Bars bars,
        List<Cue> cues,
        List<Interruption> interruptions,
        List<Whenever> whenevers,
        List<Node> nodes,
        int begin,
        List<Ending> endings,
        List<Choice> choices,
        List<Alternative> alternatives,
        Optional<Pair> pair,
        Set<Counted> counted,
        List<Text> texts,
        Wording written,
        List<Wording> wordings) {

    public Scenario {
        moods = List.copyOf(moods);
        moves = List.copyOf(moves);
        cast = List.copyOf(cast);
        meters = List.copyOf(meters);
        shows = List.copyOf(shows);
        topics = List.copyOf(topics);
        goals = List.copyOf(goals);
        facts = List.copyOf(facts);
        flags = List.copyOf(flags);
        values = List.copyOf(values);
        stages = List.copyOf(stages);
        questions = List.copyOf(questions);
        cues = List.copyOf(cues);
        interruptions = List.copyOf(interruptions);
        whenevers = List.copyOf(whenevers);
        nodes = List.copyOf(nodes);
        endings = List.copyOf(endings);
        choices = List.copyOf(choices);
        alternatives = List.copyOf(alternatives);
        counted = Collections.unmodifiableSet(new TreeSet<>(counted));
        texts = List.copyOf(texts);
        wordings = List.copyOf(wordings);
    }

    /** The languages it can be played in, that of the source first. */
    public List<Language> languages() {
        return wordings.stream().map(Wording::language).toList();
    }

    public Optional<Wording> findWording(Language language) {
        return wordings.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst();
    }

    /** Requires a language of {@link #languages()}. */
    public Wording wording(Language language) {
        return findWording(language)
                .orElseThrow(() -> new IllegalArgumentException("no wording of " + id + " in " + language));
    }

    /** The wording in the language the scenario is written in. */
    public Wording sourceWording() {
        return wordings.getFirst();
    }

    public Optional<Choice> findChoice(ChoiceId choice) {
        return choices.stream().filter(one -> one.id().equals(choice)).findFirst();
    }

    public Optional<Meter> findMeter(MeterId meter) {
        return meters.stream().filter(one -> one.id().equals(meter)).findFirst();
    }
}
