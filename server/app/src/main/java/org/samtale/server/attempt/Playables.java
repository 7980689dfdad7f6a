package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.samtale.engine.compile.Compilation.Compiled;
import org.samtale.engine.compile.Compilation.Failed;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.library.ScenarioLibrary;
import org.samtale.server.library.ScenarioSources;

/**
 * The scenario versions that attempts were begun with. An attempt stays with its version for ever, so what is not in the
 * library any more is compiled again from the sources kept beside the attempts.
 */
final class Playables {
    /** Many times more than there are scenarios; only an author's afternoon of edits comes near. */
    private static final int KEPT_MAX = 100;

    private final Vertx vertx;
    private final ScenarioLibrary library;
    private final ScenarioVersionRepository versions;
    private final Map<String, Future<Playable>> byVersion = new ConcurrentHashMap<>();
    private final Set<String> stored = ConcurrentHashMap.newKeySet();

    Playables(Vertx vertx, ScenarioLibrary library, ScenarioVersionRepository versions) {
        this.vertx = vertx;
        this.library = library;
        this.versions = versions;
    }

    /** A scenario of the library, once its sources are kept. */
    Future<Playable> keep(LibraryScenario scenario) {
        var version = scenario.version();
        var kept = stored.contains(version)
                ? Future.<Void>succeededFuture()
                : versions.keep(scenario.sources()).onSuccess(done -> stored.add(version));
        return kept.compose(done -> cached(version, () -> write(scenario)));
    }

    /** The version with this content hash, wherever it is. */
    Future<Playable> get(String version) {
        return cached(
                version, () -> library.findVersion(version).map(this::write).orElseGet(() -> find(version)));
    }

    private Future<Playable> find(String version) {
        return versions.find(version)
                .compose(sources -> compile(
                        version,
                        sources.orElseThrow(
                                () -> new IllegalStateException("The sources of version " + version + " are gone"))));
    }

    private Future<Playable> cached(String version, Supplier<Future<Playable>> load) {
        if (byVersion.size() > KEPT_MAX) {
            byVersion.clear();
        }
        var playable = byVersion.computeIfAbsent(version, missing -> {
            // Bound to no event loop, as it outlives the request that needed it first.
            var loaded = Promise.<Playable>promise();
            load.get().onComplete(loaded);
            return loaded.future();
        });
        // A failure is not kept: the database may only have been away.
        playable.onFailure(failure -> byVersion.remove(version, playable));
        var here = ((ContextInternal) vertx.getOrCreateContext()).<Playable>promise();
        playable.onComplete(here);
        return here.future();
    }

    private Future<Playable> write(LibraryScenario scenario) {
        return onWorker(() -> new Playable(scenario.version(), scenario.scenario()));
    }

    private Future<Playable> compile(String version, ScenarioSources sources) {
        return onWorker(() -> switch (sources.compile()) {
            case Compiled compiled -> new Playable(version, compiled.scenario());
            case Failed failed ->
                throw new IllegalStateException("Version " + version + " of " + sources.id() + " no longer compiles: "
                        + failed.diagnostics().getFirst());
        });
    }

    private Future<Playable> onWorker(Callable<Playable> work) {
        return vertx.executeBlocking(work, false).map(Objects::requireNonNull);
    }
}
