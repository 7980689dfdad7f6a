package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.impl.VertxInternal;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.database.OpenDatabase;
import org.samtale.server.library.ScenarioLibrary;

class PlayablesIT {
    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(AttemptRepository.entities());

    private final VertxInternal vertx = (VertxInternal) OPEN.vertx();

    @Test
    void answersEachOnTheirOwnEventLoopWhoeverAskedFirst() {
        var library = ScenarioLibrary.load(Path.of("src/test/resources/scenarios"));
        var playables = new Playables(vertx, library, new ScenarioVersionRepository(OPEN.database()));
        var bench = library.find(new ScenarioId("bench-in-the-park")).orElseThrow();
        var first = vertx.createEventLoopContext();
        var later = vertx.createEventLoopContext();

        var answers = Future.join(
                threadOfTheAnswer(first, () -> playables.keep(bench)),
                threadOfTheAnswer(later, () -> playables.get(bench.version())));
        await(answers);
        var afterwards = await(threadOfTheAnswer(later, () -> playables.get(bench.version())));

        assertThat(answers.result().<Thread>resultAt(0)).isEqualTo(await(threadOf(first)));
        assertThat(answers.result().<Thread>resultAt(1)).isEqualTo(await(threadOf(later)));
        assertThat(afterwards).isEqualTo(await(threadOf(later))).isNotEqualTo(await(threadOf(first)));
    }

    private static Future<Thread> threadOfTheAnswer(Context context, Supplier<Future<Playable>> ask) {
        return Future.future(answered -> context.runOnContext(
                nothing -> ask.get().map(playable -> Thread.currentThread()).onComplete(answered)));
    }

    private static Future<Thread> threadOf(Context context) {
        return Future.future(there -> context.runOnContext(nothing -> there.complete(Thread.currentThread())));
    }
}
