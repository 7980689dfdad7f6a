package org.samtale.server.command;

import io.vertx.core.Future;
import java.util.concurrent.Callable;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.library.ScenarioLibrary;

/** What {@code serve} starts. The program hands it in, so that no command knows the features. */
@FunctionalInterface
public interface Server {

    /**
     * Fails with one sentence for the operator when the machine, the configuration or the library does not allow it.
     *
     * @param library called once, where it may block, while other things are prepared; what it throws ends the start
     */
    Future<Running> start(ServerConfig config, Callable<ScenarioLibrary> library);

    /** A server that takes visitors. */
    interface Running {

        /** Where people reach it. */
        String url();

        /** Finishes what is under way and closes everything. */
        Future<Void> stop();
    }
}
