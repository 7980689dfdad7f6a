package org.samtale.server.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** A paper that is shared by a link: who reads what, and until when. */
@ExtendWith(EventLoopGuard.class)
class PaperIT {
    private static final String STEP = "/courses/supervising-together/monday/five-sentences";
    private static final String SHARE = STEP + "/share";

    private final RunningServer server = RunningServer.shared();
    private final Visitor owner = server.visitor();
    private final Visitor reader = server.visitor();

    @Test
    void whoeverHasTheLinkReadsWhatStandsThereNow() {
        write(owner, "Spør Berit først");
        var link = share(owner, "");

        assertThat(reader.get(link).body())
                .contains("Spør Berit først", "Mine fem setninger")
                .doesNotContain("readonly", SHARE);
        assertThat(reader.cookie()).as("reading makes nobody a learner").isEmpty();

        write(owner, "Spør Berit, <b>så</b> vent");

        assertThat(Jsoup.parse(reader.get(link).body()).expectFirst(".written").wholeText())
                .isEqualTo("Spør Berit, <b>så</b> vent");
    }

    @Test
    void sharingKeepsWhatWasTypedUntilThen() {
        var kept = send(owner, STEP, "do=share&" + field() + "=" + encoded("Ikke lagret ennå"));

        assertThat(kept.header("Location")).endsWith(SHARE);
        assertThat(reader.get(share(owner, "")).body()).contains("Ikke lagret ennå");
    }

    @Test
    void itsAddressIsToldToNobodyAndFoundByNobody() {
        write(owner, "Noe");

        var read = reader.get(share(owner, ""));

        assertThat(read.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(read.header("X-Robots-Tag")).contains("noindex");
        assertThat(read.header("Cache-Control")).contains("private");
    }

    @Test
    void namesNobodyUnlessTheOwnerDid() {
        write(owner, "Noe");

        assertThat(Jsoup.parse(reader.get(share(owner, "")).body()).select("footer bdi"))
                .isEmpty();
        assertThat(Jsoup.parse(reader.get(share(owner, "Kari <Moe>")).body())
                        .expectFirst("footer bdi")
                        .text())
                .isEqualTo("Kari <Moe>");
        assertThat(send(owner, SHARE, "do=share&name=" + "a".repeat(91)).status())
                .isEqualTo(422);
    }

    @Test
    void theOwnerSeesThatItIsSharedAndStopsIt() {
        write(owner, "Noe");
        assertThat(owner.get(STEP).body()).doesNotContain("Du deler dette arket");
        var link = share(owner, "");

        assertThat(owner.get(STEP).body()).contains("Du deler dette arket");
        assertThat(owner.get(SHARE).body()).contains("Slutt å dele");
        assertThat(Jsoup.parse(owner.get(link).body())
                        .expectFirst("input[readonly]")
                        .attr("value"))
                .isEqualTo(server.url() + link);
        send(owner, SHARE, "do=stop");

        var gone = reader.get(link);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).contains("Dette arket deles ikke");
        assertThat(owner.get(STEP).body()).doesNotContain("Du deler dette arket");
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        write(owner, "Noe");
        var old = share(owner, "");
        var now = share(owner, "");

        assertThat(reader.get(old).status()).isEqualTo(404);
        assertThat(reader.get(now).status()).isEqualTo(200);
    }

    @Test
    void whatIsEmptyOrNoPaperIsNotShared() {
        assertThat(send(owner, SHARE, "do=share").status()).isEqualTo(404);
        write(owner, "Noe");

        assertThat(send(owner, "/courses/supervising-together/monday/what-can-wait/share", "do=share")
                        .status())
                .isEqualTo(404);
        assertThat(send(owner, "/courses/supervising-together/feedback/mini-plan/share", "do=share")
                        .status())
                .isEqualTo(409);
        assertThat(reader.get("/papers/" + "A".repeat(22)).status()).isEqualTo(404);
    }

    @Test
    void theLinkLeadsOnAfterTheOwnerTurnedOutToBeSomebodyKnown() {
        var address = "kari-" + UUID.randomUUID() + "@example.org";
        var before = server.visitor();
        before.begin("full");
        save(before, address, 1);
        write(owner, "Fra jobben");
        var link = share(owner, "");

        save(owner, address, 2);

        assertThat(reader.get(link).body()).contains("Fra jobben");
        assertThat(before.get(STEP).body()).contains("Du deler dette arket");
    }

    @Test
    void whoDeletesTheirDataSharesNothingAnyMore() {
        write(owner, "Noe");
        var link = share(owner, "Kari Moe");

        assertThat(owner.delete("/api/me").status()).isEqualTo(200);

        assertThat(reader.get(link).status()).isEqualTo(404);
    }

    /** By whichever of so many links has not been used. */
    private void save(Visitor visitor, String address, int links) {
        visitor.post("/api/mail-links", "{\"email\":\"" + address + "\",\"language\":\"nb\"}");
        assertThat(server.outbox().links(address, links).stream()
                        .filter(link -> visitor.form(link, "").status() == 303))
                .hasSize(1);
    }

    private void write(Visitor visitor, String text) {
        var seen = Jsoup.parse(visitor.get(STEP).body())
                .expectFirst("input[name=seen]")
                .attr("value");
        send(visitor, STEP, "do=answer&seen=" + seen + "&" + field() + "=" + encoded(text));
    }

    private String field() {
        return Jsoup.parse(reader.get(STEP).body()).expectFirst("textarea").attr("name");
    }

    private String share(Visitor visitor, String name) {
        var shared = send(visitor, SHARE, "do=share&name=" + encoded(name));
        assertThat(shared.status()).isEqualTo(303);
        return Objects.requireNonNull(shared.header("Location"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(Visitor from, String path, String form) {
        return from.send("POST", path, request -> request.header("Origin", server.url())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
