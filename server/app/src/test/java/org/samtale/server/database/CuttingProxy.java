package org.samtale.server.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.function.Predicate;

/** Stands between a server and its PostgreSQL and does what networks do. */
public final class CuttingProxy {
    private final Vertx vertx;
    private final DatabaseSettings target;
    private final NetServer server;
    private volatile Predicate<Buffer> cutBefore = answer -> false;
    private volatile boolean silent;

    private CuttingProxy(Vertx vertx, DatabaseSettings target) {
        this.vertx = vertx;
        this.target = target;
        this.server = vertx.createNetServer();
    }

    public static CuttingProxy start(Vertx vertx, DatabaseSettings target) {
        return start(vertx, target, 0);
    }

    /** On a port that was told to the server before. */
    static CuttingProxy start(Vertx vertx, DatabaseSettings target, int port) {
        var proxy = new CuttingProxy(vertx, target);
        Await.await(proxy.server.connectHandler(proxy::connect).listen(port, "127.0.0.1"));
        return proxy;
    }

    /** The way to the database that leads through here. */
    public DatabaseSettings settings() {
        return new DatabaseSettings(
                "127.0.0.1",
                server.actualPort(),
                target.database(),
                target.user(),
                target.password(),
                target.sslMode(),
                target.rootCertificate());
    }

    /** Cuts the connection instead of passing on an answer that fits: PostgreSQL has done it, and nobody is told. */
    public void cutInsteadOf(Predicate<Buffer> answer) {
        cutBefore = answer;
    }

    /** Passes nothing on in either direction and closes nothing, as when a cable is out; until it is told otherwise. */
    public void silent(boolean now) {
        silent = now;
    }

    public Future<Void> close() {
        return server.close();
    }

    private void connect(NetSocket client) {
        client.pause();
        vertx.createNetClient().connect(target.port(), target.host()).onComplete(connected -> {
            if (connected.failed()) {
                client.close();
                return;
            }
            var postgres = connected.result();
            client.handler(question -> {
                if (!silent) {
                    postgres.write(question);
                }
            });
            postgres.handler(answer -> {
                if (cutBefore.test(answer)) {
                    client.close();
                    postgres.close();
                } else if (!silent) {
                    client.write(answer);
                }
            });
            client.closeHandler(gone -> postgres.close());
            postgres.closeHandler(gone -> client.close());
            client.resume();
        });
    }
}
