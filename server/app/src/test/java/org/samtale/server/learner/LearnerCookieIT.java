package org.samtale.server.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.database.OpenDatabase;

/** Who a request comes from, also where it becomes another one on its way. */
class LearnerCookieIT {
    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(LearnerRepository.entities());

    private final LearnerCookie cookie = new LearnerFeature(OPEN.database(), Optional.empty()).cookie();
    private final Router router = Router.router(OPEN.vertx());
    private final HttpServer server =
            await(OPEN.vertx().createHttpServer().requestHandler(router).listen(0, "127.0.0.1"));

    @AfterEach
    void close() {
        await(server.close());
    }

    /** What a request found, and the cookies that came with the answer. */
    private record Answer(List<String> found, List<String> cookies) {

        /** As a browser sends the last of them. */
        String cookie() {
            return cookies.getLast().split(";", 2)[0];
        }
    }

    private Answer ask(String cookieSent, Function<RoutingContext, Future<List<String>>> question) {
        router.clear();
        router.get().handler(context -> question.apply(context)
                .onSuccess(found -> context.end(String.join(" ", found)))
                .onFailure(context::fail));
        return await(OPEN.vertx()
                .createHttpClient()
                .request(HttpMethod.GET, server.actualPort(), "127.0.0.1", "/")
                // Read where it is sent: by the time this thread has come round to it, the answer may have gone by.
                .compose(request -> request.putHeader("Cookie", cookieSent)
                        .send()
                        .compose(answer -> answer.body()
                                .map(body -> new Answer(List.of(body.toString().split(" ")), answer.cookies())))));
    }

    private Future<List<String>> welcomedTwice(RoutingContext context) {
        return cookie.findOrWelcome(context).compose(first -> cookie.findOrWelcome(context)
                .map(second -> List.of(first.value().toString(), second.value().toString())));
    }

    @Test
    void welcomesNobodyTwiceInOneRequest() {
        var welcomed = ask("other=1", this::welcomedTwice);
        var back = ask(welcomed.cookie(), this::welcomedTwice);

        assertThat(welcomed.found().getFirst()).isEqualTo(welcomed.found().getLast());
        assertThat(back.found()).isEqualTo(welcomed.found());
        assertThat(back.cookie()).isEqualTo(welcomed.cookie());
    }

    @Test
    void findsWhoeverTheBrowserHasBecomeAndNotWhoItCameWith() {
        var kari = ask("other=1", this::welcomedTwice);
        var ola = ask("other=1", this::welcomedTwice);

        var found = ask(kari.cookie(), context -> cookie.find(context).compose(before -> {
            cookie.leave(context, ola.cookie().split("=", 2)[1]);
            return cookie.find(context)
                    .map(now -> List.of(
                            before.orElseThrow().value().toString(),
                            now.orElseThrow().value().toString()));
        }));

        assertThat(found.found())
                .containsExactly(kari.found().getFirst(), ola.found().getFirst());
    }

    @Test
    void findsNobodyOnceTheCookieIsTaken() {
        var kari = ask("other=1", this::welcomedTwice);

        var found = ask(kari.cookie(), context -> {
            cookie.take(context);
            return cookie.find(context)
                    .map(now -> List.of(now.map(one -> one.value().toString()).orElse("nobody")));
        });

        assertThat(found.found()).containsExactly("nobody");
    }
}
