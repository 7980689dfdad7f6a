package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Moment;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;
import org.samtale.server.learner.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A learner's attempts as they are handed out to them: every turn, and what was said. */
final class AttemptHandout {
    private static final Logger LOG = LoggerFactory.getLogger(AttemptHandout.class);

    private static final Words HEADING =
            new Words("Samtalene dine", "Samtalane dine", "Dine samtaler", "Dina samtal", "Your conversations");

    private final Vertx vertx;
    private final AttemptRepository attempts;
    private final Playables playables;

    AttemptHandout(Vertx vertx, AttemptRepository attempts, Playables playables) {
        this.vertx = vertx;
        this.attempts = attempts;
        this.playables = playables;
    }

    Future<Handout> of(LearnerId learner, String language) {
        return attempts.newest(learner, Integer.MAX_VALUE)
                .compose(found -> entries(found.iterator(), learner, language, new ArrayList<>()))
                .map(entries -> new Handout("attempts", HEADING.in(language), entries));
    }

    /** One at a time: playing them all again would keep others waiting. */
    private Future<List<Entry>> entries(
            Iterator<Played> attempts, LearnerId learner, String language, List<Entry> before) {
        if (!attempts.hasNext()) {
            return Future.succeededFuture(before);
        }
        var played = attempts.next();
        return playables
                .get(played.attempt().version())
                .compose(playable -> vertx.executeBlocking(() -> entry(played, playable, learner, language), false))
                .recover(failure -> {
                    LOG.error("An attempt is handed out without what was said in it", failure);
                    return Future.succeededFuture(unspoken(played, learner, language));
                })
                .compose(entry -> {
                    before.add(entry);
                    return entries(attempts, learner, language, before);
                });
    }

    private static Entry entry(Played played, Playable playable, LearnerId learner, String language) {
        var attempt = played.attempt();
        var encoded = playable.inOrSource(language);
        var retold = Retold.of(attempt, playable.scenario(), played.turns(), attempt.seatOf(learner));
        return entry(
                AttemptData.of(attempt, encoded.title(), learner, retold.turns()),
                language,
                retold.lines(encoded.wording(), language));
    }

    /** What is kept all the same when it cannot be played again; whose turn each was is not known then. */
    private static Entry unspoken(Played played, LearnerId learner, String language) {
        var attempt = played.attempt();
        return entry(AttemptData.of(attempt, attempt.scenario().value(), learner, List.of()), language, List.of());
    }

    private static Entry entry(AttemptData data, String language, List<Told> lines) {
        return new Entry(
                data.id().toString(), "", data.title() + ", " + Moment.in(language, data.startedAt()), data, lines);
    }
}
