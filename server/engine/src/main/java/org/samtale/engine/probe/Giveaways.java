package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;

/** In which nodes the best of what is offered gives itself away by its looks. */
final class Giveaways {

    private final Scenario scenario;
    private final Lengths lengths;
    private final int[] turns;
    private final int[] longest;
    private final int[] first;
    private final int[] learned;
    private final int[] best;

    Giveaways(Scenario scenario, Lengths lengths) {
        this.scenario = scenario;
        this.lengths = lengths;
        int nodes = scenario.nodes().size();
        turns = new int[nodes];
        longest = new int[nodes];
        first = new int[nodes];
        learned = new int[nodes];
        best = new int[scenario.choices().size()];
    }

    void count(Node node, Choice choice, boolean isLongest, boolean isFirst, boolean isLearned) {
        turns[node.index()]++;
        longest[node.index()] += isLongest ? 1 : 0;
        first[node.index()] += isFirst ? 1 : 0;
        learned[node.index()] += isLearned ? 1 : 0;
        best[choice.index()]++;
    }

    void add(Giveaways other) {
        add(turns, other.turns);
        add(longest, other.longest);
        add(first, other.first);
        add(learned, other.learned);
        add(best, other.best);
    }

    private static void add(int[] numbers, int[] others) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] += others[i];
        }
    }

    /** Every node in which there was something to guess. */
    List<Report.GuessedAt> report() {
        var report = new ArrayList<Report.GuessedAt>();
        for (var node : scenario.nodes()) {
            int at = node.index();
            if (turns[at] > 0) {
                var characters = new LinkedHashMap<String, Integer>();
                var mostly = node.choices().getFirst();
                for (var choice : node.choices()) {
                    characters.put(choice.id().value(), lengths.characters(choice));
                    mostly = best[choice.index()] > best[mostly.index()] ? choice : mostly;
                }
                report.add(new Report.GuessedAt(
                        node.id().value(),
                        turns[at],
                        percent(longest[at], turns[at]),
                        percent(first[at], turns[at]),
                        percent(learned[at], turns[at]),
                        mostly.id().value(),
                        characters));
            }
        }
        return report;
    }

    private static double percent(int some, int all) {
        return Rounded.tenth(100.0 * some / all);
    }
}
