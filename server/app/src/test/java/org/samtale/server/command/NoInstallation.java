package org.samtale.server.command;

import io.vertx.core.Future;
import org.samtale.engine.course.CourseId;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.credential.Code;

/** For tests of commands that do nothing to one. */
final class NoInstallation implements Operator {

    @Override
    public Future<String> rotateKeys(ServerConfig config) {
        return Future.failedFuture("no installation here");
    }

    @Override
    public Future<String> exportKeys(ServerConfig config) {
        return Future.failedFuture("no installation here");
    }

    @Override
    public Future<Code> withdraw(ServerConfig config, Code code, String because) {
        return Future.failedFuture("no installation here");
    }

    @Override
    public Future<String> survey(ServerConfig config, CourseId course, String language, boolean asJson) {
        return Future.failedFuture("no installation here");
    }
}
