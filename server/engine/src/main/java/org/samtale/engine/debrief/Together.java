package org.samtale.engine.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.debrief.Collaboration.AskedAgain;
import org.samtale.engine.debrief.Collaboration.Contradiction;
import org.samtale.engine.debrief.Collaboration.HandOver;
import org.samtale.engine.debrief.Collaboration.Need;
import org.samtale.engine.debrief.Collaboration.Part;
import org.samtale.engine.debrief.Collaboration.Said;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Inquiry;
import org.samtale.engine.scenario.Pair;

/** Finds how two shared a course. */
final class Together {

    private static final int ALL = 100;
    private static final int PER_CONTRADICTION = 20;

    private final Pair pair;
    private final Course course;
    private final int[] turns = new int[Pair.SEATS];
    private final Said[][] said;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<HandOver> handOvers = new ArrayList<>();
    private final List<AskedAgain> askedAgain = new ArrayList<>();

    /** The turn in which something was asked for last. */
    private final Map<Inquiry, Integer> asked = new HashMap<>();

    private Together(Pair pair, Course course) {
        this.pair = pair;
        this.course = course;
        said = new Said[pair.messages().size()][Pair.SEATS];
    }

    /** Nothing where one was alone. */
    static Optional<Collaboration> in(Course course, Optional<Pair> pair) {
        return course.begin().company() == Company.PAIR
                ? pair.map(two -> new Together(two, course).collaboration())
                : Optional.empty();
    }

    private Collaboration collaboration() {
        for (int i = 0; i < course.turns().size(); i++) {
            turn(i + 1, course.turns().get(i));
        }
        return new Collaboration(
                pair.seats().stream()
                        .map(seat -> new Part(
                                seat,
                                turns[seat.index()],
                                seat.needs().stream().map(this::need).toList()))
                        .toList(),
                air(),
                covered(),
                Math.max(0, ALL - PER_CONTRADICTION * contradictions.size()),
                contradictions,
                handOvers,
                askedAgain,
                course.whispers());
    }

    private void turn(int number, Course.Taken taken) {
        var seat = taken.before().lead().orElseThrow();
        boolean handsOver = false;
        for (var event : taken.events()) {
            if (event instanceof Event.HandedOver over) {
                handOvers.add(new HandOver(number, over.from(), over.tooSoon(), over.taken()));
                handsOver = true;
            } else if (event instanceof Event.AskedAgain again) {
                askedAgain.add(new AskedAgain(number, seat, Objects.requireNonNull(asked.get(again.inquiry()))));
            }
        }
        turns[seat.index()] += handsOver ? 0 : 1;
        taken.choice().inPair().asks().ifPresent(inquiry -> asked.put(inquiry, number));
        for (var standing : taken.choice().inPair().stands()) {
            var stood = said[standing.message().index()];
            var now = new Said(number, seat, standing.stand());
            @Nullable Said other = stood[pair.other(seat).index()];
            if (other != null && !other.stand().equals(now.stand())) {
                contradictions.add(new Contradiction(standing.message(), other, now));
            }
            stood[seat.index()] = now;
        }
    }

    private int air() {
        int all = turns[0] + turns[1];
        return all == 0 ? ALL : rounded(2 * ALL * Math.min(turns[0], turns[1]), all);
    }

    /** What both need counts once. */
    private int covered() {
        var needs = new LinkedHashSet<Fact>();
        pair.seats().forEach(seat -> needs.addAll(seat.needs()));
        int heard = 0;
        for (var fact : needs) {
            heard += need(fact).heard() ? 1 : 0;
        }
        return needs.isEmpty() ? ALL : rounded(ALL * heard, needs.size());
    }

    private Need need(Fact fact) {
        return new Need(fact, isHeard(course.end(), fact));
    }

    private static boolean isHeard(Playthrough end, Fact fact) {
        return switch (end.fact(fact)) {
            case HEARD, CONFIRMED -> true;
            case NOT_FOUND, UNRELIABLE -> false;
        };
    }

    private static int rounded(int part, int of) {
        return (2 * part + of) / (2 * of);
    }
}
