package org.samtale.server.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.time.Duration;

/** A file that somebody shows by a form. It is read into memory and lies nowhere else. */
public final class Upload {
    private static final int TOO_LARGE = 413;
    private static final int TOO_SLOW = 408;

    /** What a form writes round its file. */
    private static final int FORM_BYTES = 4 * 1024;

    /** So much of what is too large is still taken off the line, for a browser reads no answer before it has sent all. */
    private static final int REST_BYTES = 4 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpServerRequest request;
    private final int bytesMax;
    private final Promise<byte[]> read = Promise.promise();
    private final Buffer bytes = Buffer.buffer();
    private long seen;

    private Upload(HttpServerRequest request, int bytesMax) {
        this.request = request;
        this.bytesMax = bytesMax;
    }

    /**
     * The one file of a form; nothing where there is none. One that is larger is refused as soon as that is known, before it is sent
     * where its length was told; and so is one that does not come. Requires that nobody has read the body yet.
     */
    public static Future<byte[]> read(RoutingContext context, int bytesMax) {
        var upload = new Upload(context.request(), bytesMax);
        upload.begin();
        var timer = context.vertx().setTimer(PATIENCE.toMillis(), late -> upload.giveUp(context));
        return upload.read.future().onComplete(done -> context.vertx().cancelTimer(timer));
    }

    private void begin() {
        request.exceptionHandler(read::tryFail);
        request.handler(this::count);
        if (length() > bytesMax + FORM_BYTES) {
            refuse();
        } else {
            request.setExpectMultipart(true);
            request.uploadHandler(this::collect);
            request.endHandler(end -> read.tryComplete(bytes.getBytes()));
        }
    }

    private long length() {
        var told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return told == null ? 0 : Long.parseLong(told);
    }

    private void collect(HttpServerFileUpload upload) {
        upload.handler(part -> {
            if (bytes.length() + part.length() <= bytesMax) {
                bytes.appendBuffer(part);
            } else {
                refuse();
            }
        });
    }

    private void count(Buffer part) {
        seen += part.length();
        if (seen > bytesMax + FORM_BYTES) {
            refuse();
        }
        if (seen > bytesMax + FORM_BYTES + REST_BYTES) {
            request.connection().close();
        }
    }

    private void refuse() {
        read.tryFail(new HttpException(TOO_LARGE));
    }

    private void giveUp(RoutingContext context) {
        context.addEndHandler(answered -> request.connection().close());
        read.tryFail(new HttpException(TOO_SLOW));
    }
}
