package org.samtale.engine.probe;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Tells by what the best choice can be guessed, and where. */
final class GuessingPrinter {

    /** A little more or less than chance is no habit to guess by. */
    private static final double OFF_CHANCE = 15;

    /** A node gives the best away when it does so more often than not. */
    private static final double MOSTLY = 50;

    private static final int NODES_SHOWN = 5;

    private final Report.Guessing found;
    private final StringBuilder text = new StringBuilder();

    private GuessingPrinter(Report.Guessing found) {
        this.found = found;
    }

    static String print(Report.Guessing found) {
        var printer = new GuessingPrinter(found);
        printer.all();
        return printer.text.toString();
    }

    private void all() {
        say("");
        say("Can the best be guessed?");
        say(
                "  (The best of what is offered helps most by what its move, its effect and its goals do, and is no misstep.");
        say("  Turns in which two help as much do not count, nor does silence. " + found.turns()
                + " turns of skilled and random.)");
        say("  by chance " + found.byChance() + "%");
        guess("the longest", found.longest(), Report.GuessedAt::longest);
        guess("the first in the file", found.first(), Report.GuessedAt::first);
        say("  only the best has a word that sounds learned (" + Guesses.HEAVY_LETTERS + " letters or more) "
                + found.onlyBestSoundsLearned() + "%, only others " + found.onlyOthersSoundLearned() + "%");
        where(Report.GuessedAt::onlyBestSoundsLearned);
    }

    /** Far less than chance is as good a trick as far more. */
    private void guess(String how, double percent, ToDoubleFunction<Report.GuessedAt> share) {
        boolean more = percent > found.byChance() + OFF_CHANCE;
        boolean less = percent < found.byChance() - OFF_CHANCE;
        say((more || less ? "! " : "  ") + "the best is " + how + " " + percent + "%"
                + (less ? ": whoever never takes " + how + " is seldom wrong" : ""));
        where(share);
    }

    private void where(ToDoubleFunction<Report.GuessedAt> share) {
        var nodes = found.at().stream()
                .filter(at -> share.applyAsDouble(at) > MOSTLY)
                .sorted(Comparator.comparingDouble((Report.GuessedAt at) -> -share.applyAsDouble(at) * at.turns()))
                .limit(NODES_SHOWN)
                .toList();
        for (var at : nodes) {
            say("    " + at.node() + " " + share.applyAsDouble(at) + "%: " + characters(at));
        }
    }

    /** The best first, then the others as they stand. */
    private static String characters(Report.GuessedAt at) {
        return at.best() + " with " + at.characters().getOrDefault(at.best(), 0) + " characters, beside "
                + at.characters().entrySet().stream()
                        .filter(one -> !one.getKey().equals(at.best()))
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void say(String line) {
        text.append(line).append('\n');
    }
}
