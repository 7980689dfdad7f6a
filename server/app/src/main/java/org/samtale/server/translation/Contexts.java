package org.samtale.server.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;

/** What a translator ought to know about a text: what it is, who says it to whom, where, and in which mood. */
final class Contexts {
    private static final String NAME = "A name; leave it out if it stays the same.";

    /** By the first and the last key of the place in a translation file, or the first alone. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("title", "Title of the conversation"),
            Map.entry("summary", "What the conversation is about, on the list of conversations"),
            Map.entry("player name", NAME),
            Map.entry("player role", "Who the learner is"),
            Map.entry("content-note", "What a learner should know beforehand"),
            Map.entry("setting", "Read before the conversation: where it takes place"),
            Map.entry("referral", "Read before the conversation: the referral"),
            Map.entry("task", "Read before the conversation: what the learner is to do"),
            Map.entry("cast name", NAME),
            Map.entry("cast role", "Who a person of the conversation is"),
            Map.entry("meters name", "Name of a meter"),
            Map.entry("meters means", "What a meter tells"),
            Map.entry("moves name", "Name of a way to talk"),
            Map.entry("moves means", "What a way to talk is"),
            Map.entry("topics", "Something to talk about"),
            Map.entry("goals", "Goal of the learner"),
            Map.entry("facts text", "Something the learner can find out"),
            Map.entry("facts hint", "How it could have been found out, told afterwards"),
            Map.entry("stages", "Part of the conversation"),
            Map.entry("questions", "Question to think about afterwards"),
            Map.entry("hints", "Hint to the learner"),
            Map.entry("endings title", "Title of an ending"),
            Map.entry("endings summary", "What came of the conversation"),
            Map.entry("pair goal", "For two who play together: their goal"),
            Map.entry("pair setting", "For two who play together: where it takes place"),
            Map.entry("pair referral", "For two who play together: the referral"),
            Map.entry("pair task", "For two who play together: what they are to do"),
            Map.entry("pair role", "For two who play together: who one of them is"),
            Map.entry("pair name", "For two who play together: a name"),
            Map.entry("pair", "For two who play together"));

    private final Scenario scenario;
    private final Map<String, List<String>> notes = new HashMap<>();

    Contexts(Scenario scenario) {
        this.scenario = scenario;
        for (var node : scenario.nodes()) {
            var part = "Part: " + node.id()
                    + node.stage()
                            .map(stage -> " (" + words(stage.name()) + ")")
                            .orElse("");
            lines(node.lines(), List.of(part));
            lines(node.again(), List.of(part + ", when it is entered again"));
            node.hint().ifPresent(hint -> note(hint, "Hint to the learner", part));
            node.choices().forEach(choice -> choice(choice, part));
            node.waits().forEach(choice -> choice(choice, part));
        }
        scenario.alternatives().forEach(one -> lines(one.lines(), List.of("Part: answer " + one.id())));
        scenario.cues().forEach(cue -> {
            lines(cue.shows(), List.of("Part: signal " + cue.id()));
            lines(cue.returns(), List.of("Part: signal " + cue.id() + ", when it returns"));
        });
        scenario.endings()
                .forEach(ending -> lines(ending.epilogue(), List.of("Part: ending " + words(ending.title()))));
        scenario.pair().ifPresent(pair -> pair.seats()
                .forEach(seat ->
                        choice(seat.handOver(), "Part: " + words(seat.name()) + " gives the floor to the other")));
    }

    /** One note a line, the kind of the text first. */
    List<String> of(Text text) {
        var path = text.path();
        var kind = KINDS.getOrDefault(
                path.getFirst() + " " + path.getLast(), KINDS.getOrDefault(path.getFirst(), String.join(" ", path)));
        return notes.getOrDefault(text.id(), List.of(kind));
    }

    private String words(Text text) {
        return scenario.written().of(text);
    }

    /** What is used in several places is told of the first. */
    private void note(Text text, String... said) {
        notes.putIfAbsent(text.id(), List.of(said));
    }

    private void lines(List<Line> lines, List<String> where) {
        for (var line : lines) {
            var about = new ArrayList<String>();
            line.who().ifPresent(who -> about.add((line.words().isPresent() ? "Who: " : "Of: ") + words(who.name())));
            to(line.to(), about);
            line.mood().ifPresent(mood -> about.add("Mood: " + words(mood.name())));
            about.addAll(where);
            line.direction().ifPresent(direction -> note(direction, with("What is seen", about)));
            line.direction().ifPresent(direction -> about.add("Seen meanwhile: " + words(direction)));
            line.words().ifPresent(words -> note(words, with("Line", about)));
        }
    }

    private void choice(Choice choice, String part) {
        var about = new ArrayList<String>();
        about.add("Who: the learner");
        to(choice.to(), about);
        about.add(part);
        var said =
                switch (choice.act()) {
                    case Act.Say say -> {
                        say.action().ifPresent(action -> note(action, with("Option: what is done first", about)));
                        note(say.words(), with("Option: what is said", about));
                        yield say.words();
                    }
                    case Act.Do done -> {
                        note(done.action(), with("Option: what is done", about));
                        yield done.action();
                    }
                    case Act.Wait wait -> {
                        note(wait.text(), with("Option: a silence", about));
                        yield wait.text();
                    }
                };
        var after = "After the option: " + words(said);
        for (var thought : choice.thoughts()) {
            note(
                    thought.text(),
                    "Thought, told afterwards",
                    "Who: " + words(thought.who().name()),
                    part,
                    after);
        }
        note(choice.did(), "What came of the option, told afterwards", part, after);
        note(choice.because(), "Why, told afterwards to the learner", part, after);
        choice.answers().alternatives().forEach(answer -> lines(answer.lines(), List.of(part, after)));
    }

    private void to(List<Cast> others, List<String> about) {
        if (!others.isEmpty()) {
            about.add("To: " + others.stream().map(other -> words(other.name())).collect(Collectors.joining(", ")));
        }
    }

    private static String[] with(String kind, List<String> about) {
        var all = new ArrayList<String>();
        all.add(kind);
        all.addAll(about);
        return all.toArray(String[]::new);
    }
}
