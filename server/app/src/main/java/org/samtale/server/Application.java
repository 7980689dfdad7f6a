package org.samtale.server;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.samtale.server.attempt.AttemptFeature;
import org.samtale.server.attempt.AttemptLimits;
import org.samtale.server.award.AwardFeature;
import org.samtale.server.award.Completions;
import org.samtale.server.catalogue.CatalogueRoutes;
import org.samtale.server.config.ConfigReader;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.content.Courses;
import org.samtale.server.content.Locals;
import org.samtale.server.course.CourseFeature;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.database.Database;
import org.samtale.server.database.DatabaseFeature;
import org.samtale.server.debrief.DebriefFeature;
import org.samtale.server.download.DownloadFeature;
import org.samtale.server.erasure.ErasureFeature;
import org.samtale.server.identity.IdentityFeature;
import org.samtale.server.invitation.InvitationFeature;
import org.samtale.server.issuer.IssuerFeature;
import org.samtale.server.learner.Erasing;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerFeature;
import org.samtale.server.learner.Moving;
import org.samtale.server.library.LibraryWatcher;
import org.samtale.server.library.ScenarioFolder;
import org.samtale.server.library.ScenarioLibrary;
import org.samtale.server.mail.MailFeature;
import org.samtale.server.paper.PaperFeature;
import org.samtale.server.profile.ProfileFeature;
import org.samtale.server.progress.ProgressFeature;
import org.samtale.server.reflection.ReflectionFeature;
import org.samtale.server.verification.VerificationFeature;
import org.samtale.server.web.AllowedOrigin;
import org.samtale.server.web.ApiDocumentRoutes;
import org.samtale.server.web.ClientAddress;
import org.samtale.server.web.HealthRoutes;
import org.samtale.server.web.HttpVerticle;
import org.samtale.server.web.ListenOptions;
import org.samtale.server.web.Routes;
import org.samtale.server.web.SecurityHeaders;
import org.samtale.server.web.ServerRouter;
import org.samtale.server.web.SourceLimits;
import org.samtale.server.web.StaticFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: builds every feature and starts to listen; and takes it all down again in the right order. */
public final class Application {
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    /** Turns under way need a moment; a machine that shuts down does not give us more. */
    private static final Duration FINISHING = Duration.ofSeconds(8);

    private final Vertx vertx;
    private final ServerConfig config;
    private final Courses courses;
    private final Locals locals;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Promise<Void> stopped = Promise.promise();
    private final AtomicInteger port = new AtomicInteger();
    private List<String> calls = List.of();
    private Optional<DatabaseFeature> database = Optional.empty();
    private Optional<AttemptFeature> attempts = Optional.empty();
    private Optional<MailFeature> mails = Optional.empty();
    private final List<LibraryWatcher> watchers = new ArrayList<>();
    private Future<Void> coursesRead = Future.succeededFuture();
    private Optional<ErasureFeature> erasures = Optional.empty();

    private Application(Vertx vertx, ServerConfig config, UnaryOperator<CourseLibrary> reading) {
        this.vertx = vertx;
        this.config = config;
        this.courses = new Courses(vertx, config.contentDirectory(), reading);
        this.locals = new Locals(ConfigReader.local(config.dataDirectory()));
    }

    /**
     * Starts everything; the future fails, with nothing left running, when something the operator must see to is wrong.
     *
     * @param library may block, and throws when its scenarios are not to be served; nothing is written to the database before
     * @param courses may block, and throws when they are not to be served; see {@link #coursesRead}
     */
    public static Future<Application> start(
            ServerConfig config, Callable<ScenarioLibrary> library, UnaryOperator<CourseLibrary> courses) {
        return start(
                config, library, courses, AttemptLimits.standard(), new SecureRandom()::nextLong, new VertxOptions());
    }

    /**
     * As above with other limits, for measuring and for tests.
     *
     * @param seeds gives each attempt what chance decides by; asked from any thread
     */
    public static Future<Application> start(
            ServerConfig config,
            Callable<ScenarioLibrary> library,
            UnaryOperator<CourseLibrary> courses,
            AttemptLimits limits,
            LongSupplier seeds,
            VertxOptions vertxOptions) {
        var application = new Application(Vertx.vertx(vertxOptions), config, courses);
        return application
                .open(library, limits, seeds)
                .map(opened -> application)
                .recover(failure -> application.stop().transform(stopped -> Future.failedFuture(failure)));
    }

    private Future<Void> open(Callable<ScenarioLibrary> library, AttemptLimits limits, LongSupplier seeds) {
        // A start is worth its seconds after a failure; so whatever does not need the other goes on at the same time.
        var scenarios = vertx.executeBlocking(library, false).map(Objects::requireNonNull);
        var staticFiles = vertx.executeBlocking(this::staticFiles, false).map(Objects::requireNonNull);
        return DatabaseFeature.open(
                        vertx,
                        scenarios,
                        config.databaseUrl(),
                        config.dataDirectory(),
                        config.programsDirectory(),
                        entities(),
                        LOG::info)
                .compose(opened -> {
                    database = Optional.of(opened);
                    return staticFiles.compose(files -> listen(opened, scenarios.result(), limits, seeds, files));
                });
    }

    private Future<Void> listen(
            DatabaseFeature storage,
            ScenarioLibrary library,
            AttemptLimits limits,
            LongSupplier seeds,
            StaticFiles staticFiles) {
        var publicUrl = config.http().publicUrl();
        var allowedOrigin = new AllowedOrigin(publicUrl);
        var learner = new LearnerFeature(storage.database(), publicUrl);
        var cookie = learner.cookie();
        var attempt = new AttemptFeature(vertx, storage, library, cookie, allowedOrigin, limits, seeds);
        attempts = Optional.of(attempt);
        var mail = new MailFeature(
                vertx, storage.database(), config.smtp(), config.dataDirectory().resolve("outbox"));
        mails = Optional.of(mail);
        var progress = new ProgressFeature(
                vertx, storage.database(), courses, () -> new ScenarioFolder(config.scenariosDirectory()).minutes());
        var belongings = List.of(
                IdentityFeature.belongings(storage.database(), mail.service(), config.providers()),
                learner.belongings(),
                attempt.belongings(),
                ReflectionFeature.belongings(storage.database()),
                PaperFeature.belongings(storage.database()),
                progress.belongings(),
                AwardFeature.belongings(storage.database()));
        var moving = new Moving(belongings);
        var identity = new IdentityFeature(
                vertx, config, storage.database(), moving, mail.service(), cookie, this::url, attempt::reconnect);
        var erasure = new ErasureFeature(
                vertx, storage.database(), new Erasing(belongings), attempt.farewell(), cookie, identity::tidy);
        erasures = Optional.of(erasure);
        var invitation = new InvitationFeature(storage.database(), attempt.service(), attempt.seating(), cookie);

        var routes = new ArrayList<Routes>();
        routes.add(new SourceLimits(new ClientAddress(config.http().trustedProxies()), InstantSource.system()));
        routes.add(new HealthRoutes(stopping::get, storage.database()::isUp, courses::areRead));
        routes.add(new ApiDocumentRoutes());
        routes.add(new CatalogueRoutes(library, config.development()));
        routes.addAll(attempt.routes(invitation.inviting()));
        routes.addAll(invitation.routes());
        routes.addAll(new DebriefFeature(attempt.service(), cookie).routes());
        routes.addAll(new ProfileFeature(attempt.service(), cookie).routes());
        routes.addAll(new ReflectionFeature(storage.database(), attempt.service(), cookie).routes());
        routes.addAll(learner.routes(attempt::signOut));
        routes.addAll(identity.routes());
        routes.addAll(erasure.routes());
        routes.addAll(new DownloadFeature(vertx, belongings, cookie).routes());
        var paper = new PaperFeature(storage.database(), progress.service(), cookie, this::url);
        routes.addAll(paper.routes());
        routes.addAll(new CourseFeature(
                        courses,
                        locals,
                        progress.service(),
                        attempt.service()::firstEnds,
                        paper.service()::isShared,
                        learner.service(),
                        cookie)
                .routes());
        Supplier<Issuer> issuer =
                () -> new Issuer(URI.create(url()), config.award().issuer());
        var keys = new IssuerFeature(vertx, storage.database(), config.award().key(), config.dataDirectory(), issuer);
        routes.addAll(keys.routes());
        routes.addAll(
                awards(storage.database(), keys, new CourseCompletions(courses, progress.service()), cookie, issuer));
        routes.add(staticFiles);

        if (config.development()) {
            watchers.addAll(List.of(new LibraryWatcher(vertx, library), new LibraryWatcher(vertx, courses)));
        }
        // An organisation writes them while the server runs.
        watchers.add(new LibraryWatcher(vertx, locals));
        watchers.forEach(LibraryWatcher::start);
        vertx.executeBlocking(() -> {
            locals.reload();
            return locals;
        });
        // Only now: whoever is in the middle of a conversation is back sooner.
        return keys.service()
                .requireKey()
                .compose(opened -> deploy(routes, allowedOrigin, limits))
                .onSuccess(listening -> coursesRead = courses.read());
    }

    private Future<Void> deploy(List<Routes> routes, AllowedOrigin allowedOrigin, AttemptLimits limits) {
        var headers = new SecurityHeaders(config.http().publicUrl());
        var router = ServerRouter.create(vertx, headers, allowedOrigin, routes);
        calls = ServerRouter.calls(router);
        var options = ListenOptions.of(
                config.http().host(),
                config.http().port(),
                AttemptFeature.socketProtocol(),
                limits.sockets().messageBytesMax());
        var instances =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        return vertx.deployVerticle(() -> new HttpVerticle(options, router, headers, port::set), instances)
                .mapEmpty();
    }

    private List<Routes> awards(
            Database storage,
            IssuerFeature keys,
            Completions completions,
            LearnerCookie cookie,
            Supplier<Issuer> issuer) {
        var award = new AwardFeature(vertx, storage, keys.service(), completions, issuer);
        var verification = new VerificationFeature(
                award.service(), issuer, new ClientAddress(config.http().trustedProxies()));
        return Stream.concat(award.routes(cookie).stream(), verification.routes().stream())
                .toList();
    }

    private static List<Class<?>> entities() {
        return Stream.of(
                        LearnerFeature.entities(),
                        AttemptFeature.entities(),
                        InvitationFeature.entities(),
                        IdentityFeature.entities(),
                        MailFeature.entities(),
                        ReflectionFeature.entities(),
                        ProgressFeature.entities(),
                        IssuerFeature.entities(),
                        AwardFeature.entities())
                .flatMap(List::stream)
                .toList();
    }

    private StaticFiles staticFiles() {
        var sources = config.home().resolve("server/ui/src");
        return config.development() && Files.isDirectory(sources)
                ? StaticFiles.fromDisk(vertx, sources)
                : StaticFiles.fromClassPath();
    }

    /** Where people reach it: the public URL, or else this machine's own address. */
    public String url() {
        return config.http().publicUrl().map(URI::toString).orElseGet(() -> "http://" + host() + ":" + port.get());
    }

    public int port() {
        return port.get();
    }

    /** Succeeds as soon as the courses are read, and fails when they are not to be served. Visitors are taken before. */
    public Future<Void> coursesRead() {
        return coursesRead;
    }

    /** Every call that is answered, as method and path, such as {@code GET /api/attempts/:attempt}. */
    public List<String> calls() {
        return calls;
    }

    private String host() {
        var host = config.http().host();
        if ("0.0.0.0".equals(host) || "::".equals(host)) {
            return "localhost";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /**
     * Says that it is not ready any more, lets turns under way be committed and answered, closes the sockets, and only then
     * the database.
     */
    public Future<Void> stop() {
        if (stopping.compareAndSet(false, true)) {
            watchers.forEach(LibraryWatcher::stop);
            erasures.ifPresent(ErasureFeature::stop);
            var finished = attempts.map(AttemptFeature::finish).orElseGet(Future::succeededFuture);
            var sent = mails.map(MailFeature::stop).orElseGet(Future::succeededFuture);
            withinTime(Future.join(finished, sent).mapEmpty())
                    .transform(done -> database.map(DatabaseFeature::close).orElseGet(Future::succeededFuture))
                    .transform(done -> vertx.close())
                    .onComplete(stopped);
        }
        return stopped.future();
    }

    private Future<Void> withinTime(Future<Void> finished) {
        var answer = Promise.<Void>promise();
        var timer = vertx.setTimer(FINISHING.toMillis(), late -> {
            LOG.warn("Some turns are still under way; their learners will hear what came of them when they come back");
            answer.tryComplete();
        });
        finished.onComplete(done -> {
            vertx.cancelTimer(timer);
            answer.tryComplete();
        });
        return answer.future();
    }
}
