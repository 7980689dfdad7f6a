package org.samtale.server.verification;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.samtale.server.award.AwardService;
import org.samtale.server.certificate.CertificateFile;
import org.samtale.server.credential.Code;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.credential.Verdict;
import org.samtale.server.page.Templates;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.ClientAddress;
import org.samtale.server.web.JsonObject;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.PerMinute;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;
import org.samtale.server.web.Upload;

/** {@code /verify}, the addresses that stand in awards, and the list of those that were taken back. */
final class VerificationRoutes implements Routes {
    private static final String PAGE = "/verify";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_FOUND = 404;

    /** So many files are in memory at once, each a few times while it is read. */
    private static final int FILES_MAX = 8;

    private final AwardService awards;
    private final Supplier<Issuer> issuer;
    private final PerMinute questions;
    private final ClientAddress clientAddress;
    private final Semaphore places = new Semaphore(FILES_MAX);

    VerificationRoutes(AwardService awards, Supplier<Issuer> issuer, PerMinute questions, ClientAddress clientAddress) {
        this.awards = awards;
        this.issuer = issuer;
        this.questions = questions;
        this.clientAddress = clientAddress;
    }

    @Override
    public void mount(Router router) {
        router.get(PAGE).handler(this::ask);
        router.get("/verify/:code").handler(this::byCode);
        router.post(PAGE).handler(this::byFile);
        router.get("/a/:award").handler(this::byAddress);
        router.get("/issuers/samtale").handler(this::profile);
        router.get("/issuers/samtale/revocations").handler(this::revocations);
    }

    private void ask(RoutingContext context) {
        var typed = Requests.query(context, "code").filter(code -> !code.isBlank());
        if (typed.isEmpty()) {
            show(context, 200, VerificationPage.asking(language(context)));
        } else {
            var code = Code.read(typed.get());
            if (code.isPresent()) {
                Responses.seeOther(context, PAGE + "/" + code.get());
            } else {
                show(context, NOT_FOUND, VerificationPage.mistyped(language(context), typed.get()));
            }
        }
    }

    private void byCode(RoutingContext context) {
        var typed = Requests.text(context, "code");
        var code = Code.read(typed);
        if (code.isEmpty()) {
            show(context, NOT_FOUND, VerificationPage.mistyped(language(context), typed));
        } else if (!questions.mayAsk(clientAddress.of(context.request()))) {
            context.response().putHeader("Retry-After", "60");
            show(context, TOO_MANY_REQUESTS, VerificationPage.tooMany(language(context)));
        } else {
            Responses.answer(context, awards.check(code.get()), verdict -> tell(context, verdict));
        }
    }

    private void byFile(RoutingContext context) {
        if (!places.tryAcquire()) {
            context.fail(new Problem.Busy("Many files are being read just now; show yours again in a moment.")
                    .asException());
            return;
        }
        var language = language(context);
        Responses.answer(
                context,
                Future.succeededFuture(CertificateFile.BYTES_MAX)
                        // In here, so that the place is given back also when reading does not even begin.
                        .compose(bytesMax -> Upload.read(context, bytesMax))
                        .compose(awards::checkFile)
                        .onComplete(done -> places.release()),
                verdict -> show(context, 200, VerificationPage.of(verdict, PAGE, language)));
    }

    /** What stands in an award as its own address, and in the list of those taken back. Who has that alone is told nothing. */
    private void byAddress(RoutingContext context) {
        Responses.seeOther(context, PAGE);
    }

    private void tell(RoutingContext context, Verdict verdict) {
        var path = context.normalizedPath();
        if (verdict instanceof Verdict.NotOurs) {
            var typed = Requests.text(context, "code");
            show(context, NOT_FOUND, VerificationPage.unknown(typed, path, language(context)));
        } else {
            show(context, 200, VerificationPage.of(verdict, path, language(context)));
        }
    }

    private void profile(RoutingContext context) {
        var one = issuer.get();
        json(
                context,
                new JsonObject()
                        .text("id", one.id())
                        .raw("type", "[\"Profile\"]")
                        .text("name", one.name())
                        .text("url", one.url().toString())
                        .toString());
    }

    private void revocations(RoutingContext context) {
        Responses.answer(
                context,
                awards.revocations(),
                list -> json(context, list.write(issuer.get()).toString()));
    }

    private static void json(RoutingContext context, String written) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=30")
                // For programs of others that check awards in a browser; there is nothing here that is anybody's own.
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .end(Buffer.buffer(written));
    }

    private static String language(RoutingContext context) {
        return PageLanguage.of(context, "award");
    }

    private static void show(RoutingContext context, int status, VerificationPage page) {
        Responses.page(context, status, Templates.render("award/verify.jte", page));
    }
}
