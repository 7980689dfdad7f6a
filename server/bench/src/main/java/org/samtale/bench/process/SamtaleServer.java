package org.samtale.bench.process;

import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.samtale.server.Application;
import org.samtale.server.attempt.AttemptLimits;
import org.samtale.server.attempt.SocketLimits;
import org.samtale.server.attempt.TurnLogLimits;
import org.samtale.server.config.AwardConfig;
import org.samtale.server.config.HttpConfig;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.library.ScenarioLibrary;

/** The product as it is, but for the limits that keep one learner from doing what a benchmark has to do. */
public final class SamtaleServer {

    /** How much the server lets one learner do, and how it commits. */
    public enum Limits {
        /** As in production. */
        STANDARD,
        /** No limit on how often a socket speaks. */
        LOAD,
        /** The same, with a commit for every turn. */
        COMMIT_EACH
    }

    private SamtaleServer() {}

    /** Arguments: the limits, the data directory, the scenarios, the courses. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[1]);
        var scenarios = Path.of(arguments[2]);
        var config = new ServerConfig(
                new HttpConfig("127.0.0.1", 0, Optional.empty(), 0),
                data,
                data,
                Optional.empty(),
                Optional.empty(),
                scenarios,
                Path.of(arguments[3]),
                AwardConfig.standard(),
                List.of(),
                data,
                false);
        var application = Application.start(
                        config,
                        () -> ScenarioLibrary.load(scenarios),
                        before -> CourseLibrary.load(config.contentDirectory(), Optional.empty(), before),
                        limits(Limits.valueOf(arguments[0])),
                        new SecureRandom()::nextLong,
                        new VertxOptions())
                .compose(started -> started.coursesRead().map(read -> started))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        try {
            Commands.answer(application.port());
        } finally {
            application.stop().toCompletionStage().toCompletableFuture().join();
        }
        System.exit(0);
    }

    private static AttemptLimits limits(Limits limits) {
        return switch (limits) {
            case STANDARD -> AttemptLimits.standard();
            case LOAD -> limits(TurnLogLimits.standard());
            case COMMIT_EACH -> limits(TurnLogLimits.oneCommitPerTurn());
        };
    }

    private static AttemptLimits limits(TurnLogLimits log) {
        return new AttemptLimits(
                talkative(), log, Integer.MAX_VALUE, AttemptLimits.standard().leaderAway());
    }

    private static SocketLimits talkative() {
        var standard = SocketLimits.standard();
        return new SocketLimits(
                standard.messageBytesMax(), 1_000_000, 1_000_000, standard.socketsPerLearner(), standard.pingEvery());
    }
}
