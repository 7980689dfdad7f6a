package org.samtale.server;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.samtale.engine.course.CourseId;
import org.samtale.server.award.AwardFeature;
import org.samtale.server.award.AwardService;
import org.samtale.server.command.Operator;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.credential.Code;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.database.Database;
import org.samtale.server.database.DatabaseFeature;
import org.samtale.server.issuer.IssuerFeature;
import org.samtale.server.issuer.IssuerService;
import org.samtale.server.progress.SurveyService;

/** Does to an installation what its operator asks for: with the database alone, whether its server runs or not. */
final class InstallationOperator implements Operator {

    @Override
    public Future<String> rotateKeys(ServerConfig config) {
        return with(config, (keys, awards) -> keys.rotate());
    }

    @Override
    public Future<String> exportKeys(ServerConfig config) {
        return with(config, (keys, awards) -> keys.publicKeys()
                .compose(all -> awards.revocations().map(list -> {
                    var exported = all.jwks(issuer(config));
                    exported.setAll(list.write(issuer(config)));
                    return exported.toPrettyString() + "\n";
                })));
    }

    @Override
    public Future<Code> withdraw(ServerConfig config, Code code, String because) {
        return with(config, (keys, awards) -> awards.withdraw(code, because));
    }

    @Override
    public Future<String> survey(ServerConfig config, CourseId course, String language, boolean asJson) {
        return beside(
                config, SurveyService.entities(), (vertx, database) -> new SurveyService(database, new SecureRandom())
                        .report(course, language)
                        .map(report -> asJson ? report.json() : report.text()));
    }

    private static <T> Future<T> with(ServerConfig config, BiFunction<IssuerService, AwardService, Future<T>> work) {
        return beside(config, entities(), (vertx, database) -> work(vertx, database, config, work));
    }

    private static <T> Future<T> beside(
            ServerConfig config, List<Class<?>> entities, BiFunction<Vertx, Database, Future<T>> work) {
        var vertx = Vertx.vertx();
        var done = Promise.<T>promise();
        DatabaseFeature.openBeside(
                        vertx, config.databaseUrl(), config.dataDirectory(), config.programsDirectory(), entities)
                .compose(opened -> work.apply(vertx, opened.database()).eventually(() -> opened.close()))
                // Told first: nothing is told any more by threads that have ended.
                .onComplete(result -> {
                    done.handle(result);
                    vertx.close();
                });
        return done.future();
    }

    private static <T> Future<T> work(
            Vertx vertx,
            Database database,
            ServerConfig config,
            BiFunction<IssuerService, AwardService, Future<T>> work) {
        var issuer =
                new IssuerFeature(vertx, database, config.award().key(), config.dataDirectory(), () -> issuer(config));
        var awards = new AwardFeature(
                vertx,
                database,
                issuer.service(),
                (learner, language) -> Future.succeededFuture(List.of()),
                () -> issuer(config));
        return work.apply(issuer.service(), awards.service());
    }

    private static List<Class<?>> entities() {
        return Stream.concat(IssuerFeature.entities().stream(), AwardFeature.entities().stream())
                .toList();
    }

    private static Issuer issuer(ServerConfig config) {
        var url = config.http()
                .publicUrl()
                .orElseGet(() -> URI.create("http://127.0.0.1:" + config.http().port()));
        return new Issuer(url, config.award().issuer());
    }
}
