package org.samtale.server.command;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.samtale.server.config.ConfigException;
import org.samtale.server.config.ConfigReader;
import org.samtale.server.config.ServerConfig;

/** Something that a command has done to the installation; where it cannot be done the terminal says why. */
final class Operation {
    private Operation() {}

    static <T> Optional<T> done(Home home, Terminal terminal, Function<ServerConfig, Future<T>> work) {
        try {
            var config = ConfigReader.read(home.environment(), home.folder(), home.development());
            return Optional.of(
                    work.apply(config).toCompletionStage().toCompletableFuture().join());
        } catch (ConfigException wrong) {
            wrong.mistakes().forEach(terminal::fail);
        } catch (CompletionException failed) {
            var cause = failed.getCause() == null ? failed : failed.getCause();
            terminal.fail(String.valueOf(cause.getMessage()));
        }
        return Optional.empty();
    }
}
