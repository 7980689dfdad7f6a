package org.samtale.server.identity;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samtale.server.identity.Followed.In;
import org.samtale.server.identity.Followed.Nowhere;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.mail.MailService;
import org.samtale.server.problem.FieldError;
import org.samtale.server.problem.Problem;
import org.samtale.server.secret.Secret;

/**
 * Saving one's progress, and coming back to it, by a link in a mail. Whoever asks is told the same whether the address is known
 * or not; only who reads its mail gets further.
 */
final class MailLinkService {
    static final Duration VALID = Duration.ofMinutes(10);

    private static final int PER_ADDRESS = 3;
    private static final int PER_ASKER = 20;
    private static final String PAGE = "/mail/";
    private static final int TOKEN_BYTES = 32;

    /** The length of our tokens; anything else is not worth a look into the database. */
    private static final int TOKEN_CHARS = 43;

    private final MailLinkRepository links;
    private final IdentityRepository identities;
    private final MailService mails;
    private final Supplier<String> url;
    private final Consumer<LearnerId> movedAway;
    private final InstantSource clock;

    MailLinkService(
            MailLinkRepository links,
            IdentityRepository identities,
            MailService mails,
            Supplier<String> url,
            Consumer<LearnerId> movedAway,
            InstantSource clock) {
        this.links = links;
        this.identities = identities;
        this.mails = mails;
        this.url = url;
        this.movedAway = movedAway;
        this.clock = clock;
    }

    static MailAddress address(String typed) {
        return MailAddress.read(typed).orElseThrow(() -> invalid("email", "is not a mail address"));
    }

    static LinkMail words(String language) {
        return LinkMail.in(language).orElseThrow(() -> invalid("language", "is not a language of these pages"));
    }

    /** Beyond the limits nothing is sent, and nothing else is said: the links that are on their way go on leading in. */
    Future<Void> ask(MailAddress address, LinkMail words, Wish wish, Optional<Browser> browser, String networkAddress) {
        var now = clock.instant();
        var token = Secret.random(TOKEN_BYTES);
        var asker = browser.map(one -> Asker.of(one.id())).orElseGet(() -> Asker.at(networkAddress));
        return links.create(
                        new MailLink(address, asker, browser.map(Browser::id), wish, now),
                        Secret.hash(token),
                        PER_ADDRESS,
                        PER_ASKER)
                .compose(within -> within
                        ? mails.accept(
                                words.to(
                                        address,
                                        url.get() + PAGE + token,
                                        browser.map(Browser::name).orElse("")),
                                now.plus(VALID))
                        : Future.succeededFuture());
    }

    /** Fails where the link leads nowhere. */
    Future<Followed> follow(String token, Optional<Browser> browser, String userAgent, Optional<Boolean> brings) {
        var followed = token.length() == TOKEN_CHARS
                ? identities.follow(Secret.hash(token), new Follower(browser, userAgent, brings, clock.instant()))
                : Future.<Followed>succeededFuture(new Nowhere());
        return followed.map(came -> {
            if (came instanceof Nowhere) {
                throw new Problem.NotFound("link").asException();
            }
            if (came instanceof In in) {
                in.came().before().ifPresent(movedAway);
            }
            return came;
        });
    }

    private static RuntimeException invalid(String field, String message) {
        return new Problem.Invalid(List.of(new FieldError(field, message))).asException();
    }
}
