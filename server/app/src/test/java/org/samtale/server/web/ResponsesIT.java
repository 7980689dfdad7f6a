package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every request gets an answer, also when writing it goes wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResponsesIT {
    private final Vertx vertx = Vertx.vertx();

    @AfterAll
    void close() {
        await(vertx.close());
    }

    @Test
    void whatCannotBeWrittenIsAnIncident() {
        var router = Router.router(vertx);
        new ProblemHandler().mount(router);
        router.get("/")
                .handler(context -> Responses.answer(context, Future.succeededFuture("text"), text -> {
                    throw new IllegalStateException("cannot be written: " + text);
                }));
        var server = await(vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"));

        var status = vertx.createHttpClient()
                .request(HttpMethod.GET, server.actualPort(), "127.0.0.1", "/")
                .compose(request -> request.send())
                .map(answer -> answer.statusCode());

        assertThat(await(status)).isEqualTo(500);
    }
}
