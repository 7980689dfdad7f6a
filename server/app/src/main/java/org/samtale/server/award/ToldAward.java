package org.samtale.server.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.Credential.Achievement;
import org.samtale.server.credential.Day;
import org.samtale.server.credential.Standing;
import org.samtale.server.credential.Verdict;

/** A certificate as its learner is told of it beside the course that it is for. Days are written as 2026-11-23. */
sealed interface ToldAward {

    /** What there is to say of it. */
    enum State {
        WAITING,
        VALID,
        EXPIRED,
        WITHDRAWN;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * It waits for a name.
     *
     * @param title of the track, in the language
     * @param path where it is fetched
     */
    record Waiting(String course, String title, String language, String path) implements ToldAward {

        @JsonProperty("state")
        State state() {
            return State.WAITING;
        }
    }

    /**
     * It was issued.
     *
     * @param title of the track, in the language
     * @param path where it is looked at
     * @param issued the day
     * @param since the day it expired, or was withdrawn
     * @param because why it was withdrawn
     * @param insteadOf the day of the one that it has replaced
     */
    record Issued(
            String course,
            String title,
            String language,
            State state,
            String path,
            String issued,
            Optional<String> since,
            Optional<String> because,
            Optional<String> insteadOf)
            implements ToldAward {}

    /** What waits first, then the newest. */
    static List<ToldAward> of(Shelf shelf, String page) {
        return Stream.concat(
                        shelf.open().stream().map(one -> waiting(one.achievement(), page)),
                        shelf.held().reversed().stream().map(one -> issued(one, shelf, page)))
                .toList();
    }

    private static ToldAward waiting(Achievement one, String page) {
        return new Waiting(one.course(), one.trackTitle(), one.language(), page);
    }

    private static ToldAward issued(Held held, Shelf shelf, String page) {
        var said = held.award().said();
        var worth = worth(Verdict.of(said, held.standing(), shelf.now()));
        return new Issued(
                said.achievement().course(),
                said.achievement().trackTitle(),
                said.achievement().language(),
                worth.state(),
                page + "#" + said.id(),
                day(said.from()),
                worth.since().map(ToldAward::day),
                worth.because(),
                before(said, shelf.replaced()).map(one -> day(one.from())));
    }

    /** What it is worth, and since when and why not more. */
    record Worth(State state, Optional<Instant> since, Optional<String> because) {}

    private static Worth worth(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid one -> new Worth(State.VALID, Optional.empty(), Optional.empty());
            case Verdict.ExpiredOn one -> new Worth(State.EXPIRED, Optional.of(one.until()), Optional.empty());
            case Verdict.WithdrawnBecause one ->
                new Worth(
                        State.WITHDRAWN,
                        Optional.of(one.withdrawn().at()),
                        Optional.of(one.withdrawn().because()));
            case Verdict.ReplacedBy one -> throw new IllegalArgumentException("is told of by the one instead of it");
            case Verdict.NotOurs one -> throw new IllegalArgumentException("is none of ours");
        };
    }

    private static Optional<Credential> before(Credential said, List<Held> replaced) {
        return replaced.stream()
                .filter(one -> one.standing() instanceof Standing.Replaced by
                        && by.by().filter(said.code()::equals).isPresent())
                .map(one -> one.award().said())
                .findFirst();
    }

    private static String day(Instant time) {
        return Day.of(time).toString();
    }
}
