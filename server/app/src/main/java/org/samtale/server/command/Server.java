package org.samtale.server.command;

import io.vertx.core.Future;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.library.ScenarioLibrary;

/** What {@code serve} starts. The program hands it in, so that no command knows the features. */
@FunctionalInterface
public interface Server {

    /** Fails with one sentence for the operator when the machine or the configuration does not allow it. */
    Future<Running> start(ServerConfig config, ScenarioLibrary library);

    /** A server that takes visitors. */
    interface Running {

        /** Where people reach it. */
        String url();

        /** Finishes what is under way and closes everything. */
        Future<Void> stop();
    }
}
