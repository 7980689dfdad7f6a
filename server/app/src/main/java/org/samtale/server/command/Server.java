package org.samtale.server.command;

import io.vertx.core.Future;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.library.ScenarioLibrary;

/** What {@code serve} starts. The program hands it in, so that no command knows the features. */
@FunctionalInterface
public interface Server {

    /**
     * Fails with one sentence for the operator when the machine, the configuration or the library does not allow it.
     *
     * @param scenarios called once, where it may block, while other things are prepared; what it throws ends the start
     * @param courses makes a picture of the courses, with what cannot be read now taken from the last; called when visitors are
     *     taken already, and in development again whenever files change
     */
    Future<Running> start(
            ServerConfig config, Callable<ScenarioLibrary> scenarios, UnaryOperator<CourseLibrary> courses);

    /** A server that takes visitors. */
    interface Running {

        /** Where people reach it. */
        String url();

        /** Succeeds as soon as the courses are read, and fails when they are not to be served. */
        Future<Void> coursesRead();

        /** Finishes what is under way and closes everything. */
        Future<Void> stop();
    }
}
