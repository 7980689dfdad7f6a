package org.samtale.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A file of the right size is read; of any other the server takes no more than it has to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadIT {
    /** How somebody begins who says that a gigabyte comes. */
    private static final String HEAD = """
        POST / HTTP/1.1
        Host: 127.0.0.1
        Content-Type: multipart/form-data; boundary=b
        Content-Length: 1000000000

        """.replace("\n", "\r\n");

    private static final int BYTES_MAX = 10_000;
    private static final String BEGINNING =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c\"\r\n\r\n";
    private static final String END = "\r\n--b--\r\n";

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeAll
    void open() {
        var router = Router.router(vertx);
        new ProblemHandler().mount(router);
        router.post("/")
                .handler(context ->
                        Responses.answer(context, Upload.read(context, BYTES_MAX), bytes -> context.response()
                                .end(Buffer.buffer(Integer.toString(bytes.length)))));
        server = await(vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"));
    }

    @AfterAll
    void close() {
        await(vertx.close());
    }

    private static byte[] form(int size) {
        return (BEGINNING + "x".repeat(size) + END).getBytes(UTF_8);
    }

    private String answer(BodyPublisher body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort()))
                            .header("Content-Type", "multipart/form-data; boundary=b")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : Integer.toString(answer.statusCode());
        }
    }

    private static BodyPublisher ofUnknownLength(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    @Test
    void isReadUpToItsLimit() throws Exception {
        assertThat(answer(BodyPublishers.ofByteArray(form(BYTES_MAX)))).isEqualTo("10000");
        assertThat(answer(ofUnknownLength(form(BYTES_MAX)))).isEqualTo("10000");
    }

    @Test
    void isRefusedBeyondItWhetherItsLengthWasToldOrNot() throws Exception {
        for (var size : new int[] {BYTES_MAX + 1, BYTES_MAX + 10_000, 2_000_000}) {
            assertThat(answer(BodyPublishers.ofByteArray(form(size))))
                    .as("%d", size)
                    .isEqualTo("413");
            assertThat(answer(ofUnknownLength(form(size))))
                    .as("%d in chunks", size)
                    .isEqualTo("413");
        }
    }

    @Test
    void isRefusedBeforeItIsSentWhereItsLengthWasTold() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(HEAD.getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void isNotReadWithoutAnEnd() {
        var much = new byte[1_000_000];

        assertThatThrownBy(() -> {
                    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.actualPort())) {
                        socket.getOutputStream().write(HEAD.getBytes(UTF_8));
                        for (var sent = 0; sent < 1_000; sent++) {
                            socket.getOutputStream().write(much);
                        }
                    }
                })
                .isInstanceOf(IOException.class);
    }
}
