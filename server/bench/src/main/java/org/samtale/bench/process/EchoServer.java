package org.samtale.bench.process;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What Vert.x does when there is nothing to do: every message is read as JSON and written back. */
public final class EchoServer extends AbstractVerticle {
    private final AtomicInteger port;

    private EchoServer(AtomicInteger port) {
        this.port = port;
    }

    public static void main(String[] arguments) throws IOException {
        var vertx = Vertx.vertx();
        var port = new AtomicInteger();
        var instances = new DeploymentOptions().setInstances(Integer.parseInt(arguments[0]));
        vertx.deployVerticle(() -> new EchoServer(port), instances)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        Commands.answer(port.get());
        System.exit(0);
    }

    @Override
    public void start(Promise<Void> started) {
        var options = new HttpServerOptions()
                .setHost("127.0.0.1")
                // One free port for all instances.
                .setPort(-1)
                .setAcceptBacklog(1024)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setWebSocketSubProtocols(List.of("samtale.v1"));
        vertx.createHttpServer(options)
                .webSocketHandler(socket ->
                        socket.textMessageHandler(text -> socket.writeTextMessage(new JsonObject(text).encode())))
                .listen()
                .<Void>map(server -> {
                    port.set(server.actualPort());
                    return null;
                })
                .onComplete(started);
    }
}
