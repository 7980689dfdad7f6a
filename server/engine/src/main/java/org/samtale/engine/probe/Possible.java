package org.samtale.engine.probe;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.samtale.engine.scenario.Alternative;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;

/**
 * What can happen at all. Begins with the first node and adds what that makes possible, until nothing is added; every
 * doubt counts as possible, so what is left out is proven impossible.
 */
final class Possible {

    private final Scenario scenario;
    private final Items items;
    private final World world;
    private final BitSet reachable = new BitSet();
    private final boolean forTwo;
    private boolean ends;
    private boolean grows = true;

    Possible(Scenario scenario, Items items, boolean forTwo) {
        this.scenario = scenario;
        this.items = items;
        this.forTwo = forTwo;
        world = new World(scenario, forTwo);
        enter(scenario.begin());
        while (grows) {
            grows = false;
            for (var node : scenario.nodes()) {
                if (reachable.get(Items.of(node))) {
                    at(node);
                }
            }
            anywhere();
            scenario.pair().filter(pair -> forTwo).ifPresent(this::together);
            endings();
        }
    }

    /** Whether a conversation can come to it, as far as can be told without playing. */
    boolean reaches(int item) {
        return reachable.get(item);
    }

    private void anywhere() {
        for (var whenever : scenario.whenevers()) {
            if (world.mayHold(whenever.when())) {
                go(whenever.go());
            }
        }
        for (var interruption : scenario.interruptions()) {
            if (world.mayHold(interruption.when())) {
                grows |= world.change(interruption.effect());
                answers(interruption.answers());
            }
        }
    }

    private void together(Pair pair) {
        pair.seats().forEach(seat -> choice(seat.handOver()));
        answers(pair.askedAgain());
    }

    private void endings() {
        if (!ends) {
            return;
        }
        for (var ending : scenario.endings()) {
            if (world.mayHold(ending.when())) {
                set(items.of(ending));
                lines(ending.epilogue());
            }
            if (world.mustHold(ending.when())) {
                return;
            }
        }
    }

    private void at(Node node) {
        lines(node.lines());
        lines(node.again());
        node.cue().ifPresent(cue -> {
            lines(cue.shows());
            lines(cue.returns());
            grows |= world.show(cue);
        });
        node.then().ifPresent(this::go);
        node.otherwise().ifPresent(this::go);
        choices(node);
        node.waits().forEach(this::choice);
    }

    /** What stands behind as many choices as are offered at once, all of them always open, is never seen. */
    private void choices(Node node) {
        boolean alwaysSilence = node.waits().stream().anyMatch(wait -> world.mustHold(wait.when()));
        int room = scenario.rules().offers() - (alwaysSilence ? 1 : 0);
        for (var choice : node.choices()) {
            if (room > 0 || node.isSheet()) {
                choice(choice);
            }
            boolean staysOpen = choice.sticky() && choice.notices().isEmpty() && world.mustHold(choice.when());
            room -= staysOpen ? 1 : 0;
        }
    }

    private void choice(Choice choice) {
        boolean noticeable =
                choice.notices().isEmpty() || world.isShown(choice.notices().get());
        if (!noticeable || !world.mayHold(choice.when())) {
            return;
        }
        set(items.of(choice));
        grows |= world.take(choice);
        grows |= forTwo && world.change(choice.inPair().amiss());
        go(choice.then());
        answers(choice.answers());
    }

    private void answers(Answers answers) {
        answers.alternatives().forEach(this::answer);
        answers.otherwise().ifPresent(this::answers);
    }

    private void answer(Alternative alternative) {
        if (!world.mayHold(alternative.when())
                || (alternative.tells().isPresent()
                        && !isTellable(alternative.tells().get()))) {
            return;
        }
        alternative.tells().ifPresent(fact -> {
            set(items.of(fact));
            grows |= world.tell(fact);
        });
        grows |= world.change(alternative.effect());
        grows |= world.set(alternative.sets());
        lines(alternative.lines());
        alternative.then().ifPresent(this::go);
    }

    private boolean isTellable(Fact fact) {
        return (fact.topic().isEmpty() || world.mayBeOpen(fact.topic().get())) && world.mayHold(fact.opensAt());
    }

    private void lines(List<Line> lines) {
        for (var line : lines) {
            if (world.mayHold(line.when())) {
                set(items.ofLine(items.positionOf(line)));
            }
        }
    }

    private void go(Way way) {
        switch (way) {
            case Way.Stay stay -> {}
            case Way.GoTo goTo -> enter(goTo.node());
            case Way.End end -> {
                grows |= !ends;
                ends = true;
            }
            case Way.Scene scene -> {
                enter(scene.node());
                go(scene.after());
            }
            case Way.Back back -> {}
            case Way.Fork fork -> fork(fork, this::go);
        }
    }

    private void fork(Way.Fork fork, Consumer<Way> use) {
        var branches = fork.branches();
        for (int i = 0; i < branches.size(); i++) {
            var branch = branches.get(i);
            boolean last = i == branches.size() - 1;
            if (last || world.mayHold(branch.when())) {
                use.accept(branch.go());
            }
            if (world.mustHold(branch.when())) {
                return;
            }
        }
    }

    private void enter(int node) {
        set(node);
        grows |= world.enter(node);
    }

    private void set(int item) {
        grows |= !reachable.get(item);
        reachable.set(item);
    }
}
