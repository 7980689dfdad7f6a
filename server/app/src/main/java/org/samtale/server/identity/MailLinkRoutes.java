package org.samtale.server.identity;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.ClientAddress;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/mail-links}: asking for one. It is followed on a page, by {@link SavingRoutes}. */
final class MailLinkRoutes implements Routes {
    private static final int ACCEPTED = 202;

    private final MailLinkService links;
    private final LearnerCookie cookie;
    private final ClientAddress clientAddress;

    MailLinkRoutes(MailLinkService links, LearnerCookie cookie, ClientAddress clientAddress) {
        this.links = links;
        this.cookie = cookie;
        this.clientAddress = clientAddress;
    }

    /** Where the link is to go, in which words, and what for. */
    private record Asked(String email, String language, Optional<String> from, Optional<Boolean> adds) {
        Wish wish() {
            return Wish.of(from.orElse(""), adds.orElse(false));
        }
    }

    @Override
    public void mount(Router router) {
        router.post("/api/mail-links").handler(this::ask);
    }

    private void ask(RoutingContext context) {
        var asked = Requests.body(context, Asked.class);
        var address = MailLinkService.address(asked.email());
        var words = MailLinkService.words(asked.language());
        var from = clientAddress.of(context.request());
        Responses.answer(
                context,
                cookie.findBrowser(context).compose(browser -> links.ask(address, words, asked.wish(), browser, from)),
                done -> Responses.json(context, ACCEPTED, Buffer.buffer("{}")));
    }
}
