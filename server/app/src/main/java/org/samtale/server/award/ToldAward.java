package org.samtale.server.award;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.Credential.Achievement;
import org.samtale.server.credential.Day;
import org.samtale.server.credential.Standing;

/**
 * A certificate as its learner is told of it beside the course that it is for. Days are written as 2026-11-23.
 *
 * @param title of the track, in the language
 * @param state {@code waiting} for a name; or once it was issued {@code valid}, {@code expired} or {@code withdrawn}
 * @param path where it is fetched, or looked at
 * @param issued the day; absent while it waits
 * @param since the day it expired, or was withdrawn
 * @param because why it was withdrawn
 * @param insteadOf the day of the one that it has replaced
 */
record ToldAward(
        String course,
        String track,
        String title,
        String language,
        String state,
        String path,
        Optional<String> issued,
        Optional<String> since,
        Optional<String> because,
        Optional<String> insteadOf) {

    /** What waits first, then the newest. */
    static List<ToldAward> of(Shelf shelf, String page) {
        return Stream.concat(
                        shelf.open().stream().map(one -> waiting(one.achievement(), page)),
                        shelf.held().reversed().stream().map(one -> held(one.award(), shelf, page)))
                .toList();
    }

    private static ToldAward waiting(Achievement one, String page) {
        return new ToldAward(
                one.course(),
                one.track(),
                one.trackTitle(),
                one.language(),
                "waiting",
                page,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ToldAward held(Award award, Shelf shelf, String page) {
        var said = award.said();
        var withdrawn = award.standing() instanceof Standing.Withdrawn one
                ? Optional.of(one)
                : Optional.<Standing.Withdrawn>empty();
        var expired = said.until().filter(until -> withdrawn.isEmpty() && !award.stands(shelf.now()));
        return new ToldAward(
                said.achievement().course(),
                said.achievement().track(),
                said.achievement().trackTitle(),
                said.achievement().language(),
                withdrawn.isPresent() ? "withdrawn" : expired.isPresent() ? "expired" : "valid",
                page + "#" + said.id(),
                Optional.of(day(said.from())),
                withdrawn.map(Standing.Withdrawn::at).or(() -> expired).map(ToldAward::day),
                withdrawn.map(Standing.Withdrawn::because),
                before(said, shelf.replaced()).map(one -> day(one.from())));
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
