package org.samtale.server.download;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.samtale.server.handout.Words;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/me/download}. */
final class DownloadRoutes implements Routes {
    private static final String LANGUAGE = "language";

    private final DownloadService downloads;
    private final LearnerCookie cookie;

    DownloadRoutes(DownloadService downloads, LearnerCookie cookie) {
        this.downloads = downloads;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.get("/api/me/download").handler(this::download);
    }

    private void download(RoutingContext context) {
        var language = Requests.query(context, LANGUAGE).orElse("nb");
        if (!Words.areIn(language)) {
            throw Requests.invalid(LANGUAGE, "is not a language of these pages");
        }
        Responses.answer(
                context,
                cookie.find(context).compose(found -> found.map(learner -> downloads.zip(learner, language))
                        .orElseGet(() -> Future.failedFuture(new Problem.NotFound("learner").asException()))),
                zip -> send(context, zip));
    }

    private static void send(RoutingContext context, Buffer zip) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/zip")
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samtale.zip\"")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(zip);
    }
}
