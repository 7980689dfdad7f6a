package org.samtale.engine.play;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.expression.Situation;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Value;

/**
 * All numbers of a conversation. Changed only while a turn is being worked out, on a copy of its own; never after.
 *
 * <p>The hash of the numbers is kept up to date with every change, so asking for it costs nothing.
 */
final class State implements Situation {

    static final byte UNHEARD = 0;
    static final byte UNSURE = 1;
    static final byte HEARD = 2;
    static final byte CONFIRMED = 3;

    static final byte CUE_UNSEEN = 0;
    static final byte CUE_SHOWN = 1;
    static final byte CUE_MISSED = 2;
    static final byte CUE_RETURNED = 3;
    static final byte CUE_GONE = 4;
    static final byte CUE_NOTICED = 5;

    static final int NOT_WAITED = -1;

    /** Nobody has the word in a conversation that is played alone. */
    static final int NOBODY = -1;

    private static final int NEVER = 0;

    /** A hundred lines of one person fill a number; the next one counts the hundreds. */
    private static final int LINES_PER_NUMBER = 100;

    private final Layout layout;
    private final byte[] numbers;
    private long numbersHash;
    private long random;

    int node;
    int stage;
    int turn;
    int mainMove = -1;
    int mainMoveRunning;
    int timesRunning;

    /** How long the silence of this very turn was; nothing that is kept, like {@link #timesRunning}. */
    int waited = NOT_WAITED;

    /** The seat in a pair that has the word, and the turn in which it got it from the other; no numbers of their own. */
    int lead = NOBODY;

    private int handedOver = NEVER;

    /** Whether the handover of this very turn came too soon; nothing that is kept, either. */
    private boolean tooSoon;

    /** A bit for everyone who has said something in the turn that is being worked out. */
    private long spokenNow;

    int ending = -1;

    @Nullable
    Call call;

    State(Scenario scenario, long seed) {
        layout = new Layout(scenario);
        numbers = new byte[layout.size];
        random = seed;
        node = scenario.begin();
        for (var meter : scenario.meters()) {
            set(layout.meters + meter.index(), meter.start());
        }
        for (var value : scenario.values()) {
            value(value, value.start());
        }
    }

    State(State other) {
        layout = other.layout;
        numbers = other.numbers.clone();
        numbersHash = other.numbersHash;
        random = other.random;
        node = other.node;
        stage = other.stage;
        turn = other.turn;
        mainMove = other.mainMove;
        mainMoveRunning = other.mainMoveRunning;
        ending = other.ending;
        lead = other.lead;
        handedOver = other.handedOver;
        call = other.call;
    }

    private void set(int at, int value) {
        int now = Math.clamp(value, Byte.MIN_VALUE, Byte.MAX_VALUE);
        if (now == numbers[at]) {
            return;
        }
        numbersHash ^= Hash.ofCell(at, numbers[at]) ^ Hash.ofCell(at, now);
        numbers[at] = (byte) now;
    }

    private void increment(int at) {
        set(at, numbers[at] + 1);
    }

    /** From 0 up to, not including, the bound; the next of the numbers that the seed decides. */
    int draw(int bound) {
        random += Hash.GOLDEN;
        return (int) Long.remainderUnsigned(Hash.mix(random), bound);
    }

    long hash() {
        long hash = Hash.and(numbersHash, random);
        hash = Hash.and(hash, ((long) node << 32) | stage);
        hash = Hash.and(hash, ((long) turn << 32) | (mainMove + 1));
        hash = Hash.and(hash, ((long) mainMoveRunning << 32) | (ending + 1));
        if (lead != NOBODY) {
            hash = Hash.and(hash, ((long) lead << 32) | handedOver);
        }
        return call == null ? hash : Hash.and(hash, call.hash);
    }

    void meter(int meter, int value) {
        set(layout.meters + meter, Math.clamp(value, 0, 100));
    }

    int lastLoss(int meter) {
        return numbers[layout.lastLosses + meter];
    }

    void lastLoss(int meter, int loss) {
        set(layout.lastLosses + meter, loss);
    }

    int goal(int goal) {
        return numbers[layout.goals + goal];
    }

    void goal(int goal, int points) {
        set(layout.goals + goal, points);
    }

    int fact(int fact) {
        return numbers[layout.facts + fact];
    }

    void fact(int fact, byte how) {
        set(layout.facts + fact, how);
    }

    void raise(int flag) {
        set(layout.flags + flag, 1);
    }

    void value(Value value, int to) {
        set(layout.values + value.index(), Math.clamp(to, value.low(), value.high()));
    }

    void open(int topic) {
        set(layout.topics + topic, 1);
    }

    /** Notes that the one who has the word asked for it; whether the other one had, and this one had not. */
    boolean ask(int inquiry) {
        int by = numbers[layout.inquiries + inquiry];
        int mine = 1 << lead;
        set(layout.inquiries + inquiry, by | mine);
        return by != 0 && (by & mine) == 0;
    }

    /** Gives the word to the other one of a pair; whether that came sooner than so many turns after the last time. */
    boolean handOver(int every) {
        tooSoon = handedOver != NEVER && turn - handedOver < every;
        handedOver = turn;
        lead = Pair.SEATS - 1 - lead;
        return tooSoon;
    }

    /** Lets the other one of a pair have the word that was left behind; nobody gave it too soon, or gives it back too soon. */
    void takeOver() {
        tooSoon = false;
        handedOver = NEVER;
        lead = Pair.SEATS - 1 - lead;
    }

    int cue(int cue) {
        return numbers[layout.cues + cue];
    }

    void cue(int cue, byte how) {
        set(layout.cues + cue, how);
    }

    boolean isShowing(int cue) {
        int how = cue(cue);
        return how == CUE_SHOWN || how == CUE_RETURNED;
    }

    void visit(int entered) {
        node = entered;
        increment(layout.visits + entered);
    }

    void use(int move) {
        increment(layout.used + move);
    }

    /** No other move goes on running. */
    void stopRunningExcept(List<Move> moves) {
        for (int at = layout.running; at < layout.chosen; at++) {
            if (numbers[at] != 0 && !contains(moves, at - layout.running)) {
                set(at, 0);
            }
        }
    }

    private static boolean contains(List<Move> moves, int move) {
        for (int i = 0; i < moves.size(); i++) {
            if (moves.get(i).index() == move) {
                return true;
            }
        }
        return false;
    }

    int running(int move) {
        return numbers[layout.running + move];
    }

    void running(int move, int times) {
        set(layout.running + move, times);
    }

    void choose(int choice) {
        increment(layout.chosen + choice);
    }

    int spoken(int alternative) {
        return numbers[layout.spoken + alternative];
    }

    void speak(int alternative) {
        increment(layout.spoken + alternative);
    }

    void address(List<Cast> people) {
        if (layout.addressed != Layout.NOWHERE) {
            for (int i = 0; i < people.size(); i++) {
                increment(layout.addressed + people.get(i).index());
            }
        }
    }

    /** Somebody said something. */
    void heard(Cast person) {
        if (!layout.countsSpeech) {
            return;
        }
        int cast = person.index();
        if (layout.turnsSpoken != Layout.NOWHERE && (spokenNow & (1L << cast)) == 0) {
            spokenNow |= 1L << cast;
            increment(layout.turnsSpoken + cast);
        }
        if (layout.lastSpeaker != Layout.NOWHERE) {
            set(layout.lastSpeaker, cast + 1);
        }
        if (layout.lines != Layout.NOWHERE) {
            int at = layout.lines + 2 * cast;
            if (numbers[at] == LINES_PER_NUMBER - 1) {
                set(at, 0);
                increment(at + 1);
            } else {
                increment(at);
            }
        }
    }

    private int lines(int cast) {
        int at = layout.lines + 2 * cast;
        return numbers[at] + LINES_PER_NUMBER * numbers[at + 1];
    }

    boolean fired(int whenever) {
        return numbers[layout.fired + whenever] != 0;
    }

    void fire(int whenever) {
        set(layout.fired + whenever, 1);
    }

    @Override
    public int meter(int meter) {
        return numbers[layout.meters + meter];
    }

    @Override
    public int information() {
        int known = 0;
        for (int i = 0; i < layout.factOf.length; i++) {
            known += knows(i) ? 1 : 0;
        }
        return layout.factOf.length == 0 ? 0 : 100 * known / layout.factOf.length;
    }

    @Override
    public int informationOf(int cast) {
        int all = 0;
        int known = 0;
        for (int i = 0; i < layout.factOf.length; i++) {
            if (layout.factOf[i] == cast) {
                all++;
                known += knows(i) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : 100 * known / all;
    }

    @Override
    public boolean knows(int fact) {
        return fact(fact) >= HEARD;
    }

    @Override
    public boolean confirmed(int fact) {
        return fact(fact) == CONFIRMED;
    }

    @Override
    public boolean unsure(int fact) {
        return fact(fact) == UNSURE;
    }

    @Override
    public int visits(int node) {
        return numbers[layout.visits + node];
    }

    @Override
    public int chosen(int choice) {
        return numbers[layout.chosen + choice];
    }

    @Override
    public int used(int move) {
        return numbers[layout.used + move];
    }

    @Override
    public boolean noticed(int cue) {
        return cue(cue) == CUE_NOTICED;
    }

    @Override
    public boolean missed(int cue) {
        int how = cue(cue);
        return how == CUE_MISSED || how == CUE_RETURNED || how == CUE_GONE;
    }

    @Override
    public boolean opened(int topic) {
        return numbers[layout.topics + topic] != 0;
    }

    @Override
    public int topicsOpened() {
        int opened = 0;
        for (int i = 0; i < layout.optionalTopics.length; i++) {
            opened += opened(i) ? 1 : 0;
        }
        return opened;
    }

    @Override
    public boolean allTopicsOpened() {
        for (int i = 0; i < layout.optionalTopics.length; i++) {
            if (!opened(i) && !layout.optionalTopics[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean flag(int flag) {
        return numbers[layout.flags + flag] != 0;
    }

    @Override
    public int value(int value) {
        return numbers[layout.values + value];
    }

    @Override
    public int turn() {
        return turn;
    }

    @Override
    public int addressed(int cast) {
        return numbers[layout.addressed + cast];
    }

    @Override
    public int turnsSpoken(int cast) {
        return numbers[layout.turnsSpoken + cast];
    }

    @Override
    public boolean spokeLast(int cast) {
        return numbers[layout.lastSpeaker] == cast + 1;
    }

    @Override
    public int share(int cast) {
        int all = 0;
        for (int i = 0; i < layout.people; i++) {
            all += lines(i);
        }
        return all == 0 ? 0 : 100 * lines(cast) / all;
    }

    @Override
    public int timesRunning() {
        return timesRunning;
    }

    @Override
    public int waited() {
        return waited;
    }

    @Override
    public int lead() {
        return lead;
    }

    @Override
    public boolean handedOverTooSoon() {
        return tooSoon;
    }
}
