package org.samtale.server.command;

import io.vertx.core.Future;
import org.samtale.engine.course.CourseId;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.credential.Code;

/** What an operator does to an installation, and asks of it. The program hands it in, so that no command knows the features. */
public interface Operator {

    /** From now on a new key signs; tells its id. */
    Future<String> rotateKeys(ServerConfig config);

    /** All that is needed to check awards without the server, as JSON. */
    Future<String> exportKeys(ServerConfig config);

    /** For everybody to see, with the reason; tells the code of what was withdrawn, which is the one that stood for this one. */
    Future<Code> withdraw(ServerConfig config, Code code, String because);

    /**
     * What learners think of a course, without names.
     *
     * @param language of the questions
     */
    Future<String> survey(ServerConfig config, CourseId course, String language, boolean asJson);
}
