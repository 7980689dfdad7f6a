package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.identity.Saved.address;
import static org.samtale.server.identity.Saved.ask;
import static org.samtale.server.identity.Saved.follow;
import static org.samtale.server.identity.Saved.isIn;
import static org.samtale.server.identity.Saved.save;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.secret.Secret;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Progress is saved by a link in a mail, and nobody gets at it who does not read that mail. */
@ExtendWith(EventLoopGuard.class)
class MailLinkIT {
    private static final String WRITING = "/courses/supervising-together/monday/five-sentences";

    private final RunningServer server = RunningServer.shared();
    private final Visitor phone = server.visitor();
    private final String address = address();

    @Test
    void whoSavesOnAPhoneGoesOnElsewhere() {
        var attempt = phone.begin("full").path("id").asText();
        phone.put(
                "/api/attempts/" + attempt + "/reflection",
                "{\"version\":0,\"answers\":{\"hands\":\"De lå stille.\"}}");
        save(server, phone, address);
        var laptop = server.visitor();
        ask(phone, address);

        comesIn(laptop, 2);

        assertThat(laptop.get("/api/attempts/" + attempt + "/reflection").body())
                .contains("De lå stille.");
        assertThat(laptop.get("/api/me")
                        .json()
                        .path("identities")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo(address);
        assertThat(phone.get("/api/attempts/" + attempt).status()).isEqualTo(200);
    }

    @Test
    void bringsWhatWasDoneWhereTheLinkWasAskedForToWhereItIsOpenedFirst() {
        var attempt = phone.begin("full").path("id").asText();
        ask(phone, address);
        var laptop = server.visitor();

        var in = follow(laptop, server.outbox().link(address));

        assertThat(in.header("Location")).endsWith("#brought");
        assertThat(laptop.get("/api/attempts/" + attempt).status()).isEqualTo(200);
        for (var one : List.of(phone, laptop)) {
            assertThat(one.get("/api/me").body()).contains(address);
        }
    }

    @Test
    void leavesWhatWasDoneWhereItWasAskedForWhenWhoOpensItSavesWhatIsThere() {
        var there = phone.begin("full").path("id").asText();
        ask(phone, address);
        var laptop = server.visitor();
        var here = laptop.begin("full").path("id").asText();

        var in = savesWhatIsThere(laptop, server.outbox().link(address));

        assertThat(in.header("Location")).isEqualTo("/save/left");
        assertThat(laptop.get("/api/me").body()).contains(address);
        assertThat(laptop.get("/api/attempts/" + here).status()).isEqualTo(200);
        assertThat(laptop.get("/api/attempts/" + there).status()).isEqualTo(404);
        assertThat(phone.get("/api/attempts/" + here).status()).isEqualTo(404);
        assertThat(phone.get("/api/attempts/" + there).status()).isEqualTo(200);
        assertThat(phone.get("/api/me").body()).doesNotContain(address);
    }

    @Test
    void bringsWhatWasLeftByALinkThatIsAskedForAndOpenedThere() {
        var there = phone.begin("full").path("id").asText();
        ask(phone, address);
        var laptop = server.visitor();
        var here = laptop.begin("full").path("id").asText();
        savesWhatIsThere(laptop, server.outbox().link(address));
        ask(phone, address);

        comesIn(phone, 2);

        for (var one : List.of(phone, laptop)) {
            assertThat(one.get("/api/attempts/" + here).status()).isEqualTo(200);
            assertThat(one.get("/api/attempts/" + there).status()).isEqualTo(200);
        }
    }

    @Test
    void bringsBothTogetherWhoOpenTheFirstLinksToAnAddressAtTheSameMoment() {
        for (var round = 0; round < 5; round++) {
            var to = address();
            var one = begun();
            ask(one, to);
            var first = server.outbox().link(to);
            var other = begun();
            ask(other, to);
            var second = server.outbox().links(to, 2).stream()
                    .filter(link -> !link.equals(first))
                    .findFirst()
                    .orElseThrow();

            var opened = CompletableFuture.supplyAsync(() -> follow(other, second));

            assertThat(isIn(follow(one, first))).isTrue();
            assertThat(isIn(opened.join())).isTrue();
            for (var both : List.of(one, other)) {
                assertThat(both.get("/api/attempts").json()).hasSize(2);
                assertThat(both.get("/api/me").body()).contains(to);
            }
        }
    }

    @Test
    void bringsNothingByALinkThatWasToAddOneMoreAddress() {
        var attempt = phone.begin("full").path("id").asText();
        phone.post("/api/mail-links", "{\"email\":\"" + address + "\",\"language\":\"nb\",\"adds\":true}");
        var laptop = server.visitor();

        var in = follow(laptop, server.outbox().link(address));

        assertThat(in.header("Location")).isEqualTo("/save");
        assertThat(laptop.get("/api/attempts/" + attempt).status()).isEqualTo(404);
        assertThat(phone.get("/api/me").body()).doesNotContain(address);
    }

    @Test
    void saysInTheMailInWhichBrowserTheLinkWasAskedFor() {
        phone.send("POST", "/api/attempts", request -> request.header("Content-Type", "application/json")
                .header("Origin", server.url())
                .header("User-Agent", "Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0")
                .POST(BodyPublishers.ofString(
                        "{\"scenario\":\"bench-in-the-park\",\"language\":\"nb\",\"mode\":\"full\"}")));

        ask(phone, address);

        assertThat(server.outbox().texts(address, 1))
                .singleElement()
                .asString()
                .contains("Du ba om den i Firefox, Android.");
    }

    @Test
    void leavesWhatWasDoneWhereItWasAskedForWhenTheAddressIsSomebodysAlready() {
        save(server, begun(), address);
        var attempt = phone.begin("full").path("id").asText();
        ask(phone, address);
        var laptop = server.visitor();

        var in = server.outbox().links(address, 2).stream()
                .map(link -> follow(laptop, link))
                .filter(Saved::isIn)
                .findFirst()
                .orElseThrow();

        assertThat(in.header("Location")).isEqualTo("/save/left");
        assertThat(laptop.get("/api/attempts/" + attempt).status()).isEqualTo(404);
        assertThat(phone.get("/api/attempts/" + attempt).status()).isEqualTo(200);
        assertThat(phone.get("/api/me").body()).doesNotContain(address);
    }

    @Test
    void bringsNothingOfWhoIsKnownByAnotherAddress() {
        var attempt = phone.begin("full").path("id").asText();
        save(server, phone, address);
        var other = address();
        ask(phone, other);
        var laptop = server.visitor();

        var in = follow(laptop, server.outbox().link(other));

        assertThat(isIn(in)).isTrue();
        assertThat(in.header("Location")).isEqualTo("/save");
        assertThat(laptop.get("/api/attempts/" + attempt).status()).isEqualTo(404);
        assertThat(phone.get("/api/me").body()).contains(address).doesNotContain(other);
    }

    @Test
    void givesTheBrowserANewTokenSoThatNobodyWhoPlantedTheOldOneComesIn() {
        phone.begin("full");
        var planted = server.visitor();
        planted.take(phone);

        save(server, phone, address);

        assertThat(phone.cookie()).isNotEqualTo(planted.cookie());
        assertThat(planted.get("/api/attempts").body()).isEqualTo("[]");
        assertThat(planted.get("/api/me").body()).isEqualTo("{\"identities\":[],\"providers\":[]}");
    }

    @Test
    void leadsInOnceAndNeverTellsWhyNotAgain() {
        phone.begin("full");
        ask(phone, address);
        var link = server.outbox().link(address);
        follow(phone, link);

        var again = follow(phone, link);
        var unknown = follow(phone, "/mail/" + Secret.random(32));
        var malformed = follow(phone, "/mail/abc");

        assertThat(List.of(again, unknown, malformed)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(again.body());
        });
    }

    @Test
    void isNotUsedUpByProgramsThatLookThroughMail() {
        phone.begin("full");
        ask(phone, address);
        var link = server.outbox().link(address);

        server.visitor().get(link);
        server.visitor().send("HEAD", link, request -> request.method("HEAD", BodyPublishers.noBody()));

        assertThat(isIn(follow(phone, link))).isTrue();
    }

    @Test
    void saysTheSameInTheSameTimeWhetherTheAddressIsKnownOrNot() {
        save(server, begun(), address);
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        var answers = new ArrayList<String>();

        for (var round = 0; round < 20; round++) {
            // Three of one address are sent a mail: what comes then is the same again.
            answers.add(timed(known, round % 3 == 0 ? saved() : address));
            answers.add(timed(unknown, address()));
        }

        assertThat(answers).containsOnly("202 {}");
        assertThat(Math.abs(median(known) - median(unknown)))
                .as("milliseconds apart")
                .isLessThan(25);
    }

    @Test
    void sendsNoMoreThanThreeAnHourToAnAddressAndEachOfThemLeadsIn() {
        for (var asked = 0; asked < 6; asked++) {
            assertThat(ask(begun(), address).status()).isEqualTo(202);
        }
        var links = server.outbox().links(address, 3);

        assertThat(links).hasSize(3);
        assertThat(links).allSatisfy(link -> assertThat(isIn(follow(server.visitor(), link)))
                .isTrue());
        assertThat(ask(begun(), address).status()).isEqualTo(202);
        assertThat(server.outbox().links(address, 4)).hasSize(4);
    }

    @Test
    void sendsNoMoreThanTwentyAnHourForOneBrowser() {
        phone.begin("full");
        var addresses = IntStream.range(0, 25).mapToObj(one -> address()).toList();

        addresses.forEach(one -> assertThat(ask(phone, one).status()).isEqualTo(202));

        addresses.subList(0, 20).forEach(one -> assertThat(server.outbox().links(one, 1))
                .hasSize(1));
        assertThat(addresses.subList(20, 25))
                .allSatisfy(one -> assertThat(server.outbox().links(one, 0)).isEmpty());
    }

    @Test
    void tenThousandGuessesLeadNowhereAndTheOwnerStillComesIn() {
        phone.begin("full");
        ask(phone, address);
        var link = server.outbox().link(address);

        var guessed = IntStream.range(0, 10_000)
                .parallel()
                .map(guess ->
                        follow(server.visitor(), "/mail/" + Secret.random(32)).status())
                .filter(status -> status != 404)
                .count();

        assertThat(guessed).as("guesses that led in").isZero();
        assertThat(isIn(follow(phone, link))).isTrue();
    }

    @Test
    void asksBeforeItBringsAlongWhatAnotherBrowserDid() {
        phone.begin("full");
        ask(phone, address);
        var link = server.outbox().link(address);
        var strangers = server.visitor();
        var others = strangers.begin("full").path("id").asText();

        var first = follow(strangers, link);
        assertThat(isIn(first)).isFalse();
        assertThat(first.body()).contains(address);
        assertThat(strangers.get("/api/me").body()).isEqualTo("{\"identities\":[],\"providers\":[]}");

        assertThat(isIn(strangers.form(link, "bring=no"))).isTrue();
        assertThat(strangers.get("/api/attempts").json()).hasSize(1);
        assertThat(strangers.get("/api/attempts/" + others).status()).isEqualTo(404);
        assertThat(phone.get("/api/attempts/" + others).status()).isEqualTo(404);
    }

    @Test
    void leavesTwoWhoUseOneComputerEachTheirOwn() {
        phone.begin("full");
        save(server, phone, address);
        var other = address();

        save(server, phone, other);

        assertThat(phone.get("/api/attempts").json()).isEmpty();
        assertThat(phone.get("/api/me")
                        .json()
                        .path("identities")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo(other);
        ask(phone, address);
        assertThat(phone.get("/api/me").json().path("identities")).hasSize(1);
    }

    @Test
    void takesNothingThatLiesOnTheDeviceOfWhoWasHereBefore() {
        phone.begin("full");
        save(server, phone, address);
        var unsent = typed(phone);

        save(server, phone, address());

        assertThat(keep(phone, unsent).status()).isEqualTo(412);
        assertThat(phone.get(WRITING).body()).doesNotContain("not sent yet");
        assertThat(keep(phone, typed(phone)).status()).isEqualTo(200);
    }

    @Test
    void takesNothingThatNobodyTypedBeforeSomebodyCameWhoIsKnownFromElsewhere() {
        save(server, begun(), address);
        var unsent = typed(phone);
        ask(phone, address);

        comesIn(phone, 2);

        assertThat(keep(phone, unsent).status()).isEqualTo(412);
        assertThat(phone.get(WRITING).body()).doesNotContain("not sent yet");
        assertThat(keep(phone, typed(phone)).status()).isEqualTo(200);
    }

    @Test
    void takesNothingThatNobodyTypedBeforeSomebodyNewWasLedHereFromElsewhere() {
        var unsent = typed(phone);
        ask(server.visitor(), address);

        assertThat(isIn(follow(phone, server.outbox().link(address)))).isTrue();

        assertThat(keep(phone, unsent).status()).isEqualTo(412);
    }

    @Test
    void takesNothingThatNobodyTypedForWhomTheAskersThingsWereBroughtAlong() {
        var unsent = typed(phone);
        ask(begun(), address);

        assertThat(isIn(follow(phone, server.outbox().link(address)))).isTrue();

        assertThat(keep(phone, unsent).status()).isEqualTo(412);
    }

    @Test
    void takesAgainWhatCameAlongThoughItsAnswerWasLost() {
        save(server, begun(), address);
        var sent = typed(phone);
        keep(phone, sent);
        ask(phone, address);

        comesIn(phone, 2);

        assertThat(keep(phone, sent).status()).isEqualTo(200);
        assertThat(phone.get(WRITING).body()).containsOnlyOnce("not sent yet");
    }

    @Test
    void asksAlsoWhoWasLedInByALinkOfTheirOwnBeforeTheyHadBegun() {
        var unsent = typed(phone);

        save(server, phone, address);

        assertThat(keep(phone, unsent).status()).isEqualTo(412);
    }

    @Test
    void bringsNothingOfABrowserThatWasSignedOutMeanwhile() {
        var attempt = phone.begin("full").path("id").asText();
        ask(phone, address);
        phone.delete("/api/browsers/"
                + phone.get("/api/browsers").json().path(0).path("id").asText());
        var laptop = server.visitor();

        assertThat(isIn(follow(laptop, server.outbox().link(address)))).isTrue();

        assertThat(laptop.get("/api/attempts/" + attempt).status()).isEqualTo(404);
    }

    @Test
    void takesWhatNobodyTypedForWhoBeganThere() {
        var unsent = typed(phone);
        phone.begin("full");

        save(server, phone, address);

        assertThat(keep(phone, unsent).status()).isEqualTo(200);
        assertThat(phone.get(WRITING).body()).contains("not sent yet");
    }

    @Test
    void takesWhatLiesOnTheDeviceOfWhoTurnsOutToBeTheSame() {
        save(server, begun(), address);
        phone.begin("full");
        var unsent = typed(phone);
        ask(phone, address);

        comesIn(phone, 2);

        assertThat(keep(phone, unsent).status()).isEqualTo(200);
        assertThat(phone.get(WRITING).body()).contains("not sent yet");
    }

    @Test
    void addsNothingToWhoeverCameInMeanwhile() {
        phone.begin("full");
        save(server, phone, address);
        var more = address();
        phone.post("/api/mail-links", "{\"email\":\"" + more + "\",\"language\":\"nb\",\"adds\":true}");
        var other = address();
        save(server, phone, other);

        follow(phone, server.outbox().link(more));

        assertThat(phone.get("/api/me").body()).contains(more).doesNotContain(other);
    }

    @Test
    void sendsThePagesOfWhoIsSomebodyElseNowBackForANewState() {
        save(server, begun(), address);
        var attempt = phone.begin("full").path("id").asText();
        ask(phone, address);
        try (var open = phone.play(attempt)) {
            open.next("state");

            comesIn(phone, 2);

            assertThat(open.closeCode()).isEqualTo(1012);
        }
        try (var again = phone.play(attempt)) {
            assertThat(again.next("state").path("seq").asInt()).isZero();
        }
    }

    @Test
    void takesNothingThatIsNoAddressAndNoLanguageItDoesNotSpeak() {
        assertThat(ask(phone, "kari@example.org, berit@example.org").status()).isEqualTo(422);
        assertThat(phone.post("/api/mail-links", "{\"email\":\"" + address + "\",\"language\":\"de\"}")
                        .status())
                .isEqualTo(422);
    }

    private record Typed(UUID event, String seen, String who, Map<String, List<String>> fields) {}

    private static Typed typed(Visitor visitor) {
        var form = Jsoup.parse(visitor.get(WRITING).body()).expectFirst("form[data-who]");
        var field = form.expectFirst("textarea").attr("name");
        return new Typed(UUID.randomUUID(), "0", form.attr("data-who"), Map.of(field, List.of("not sent yet")));
    }

    private static Answer keep(Visitor visitor, Typed typed) {
        return visitor.put("/api" + WRITING + "/answer", Visitor.json(typed));
    }

    /** Somebody who is asked whether what was done in their browser is theirs says yes. */
    private static Answer savesWhatIsThere(Visitor visitor, String link) {
        assertThat(isIn(follow(visitor, link))).isFalse();
        return visitor.form(link, "bring=yes");
    }

    /** By whichever of so many links has not been used. */
    private void comesIn(Visitor visitor, int links) {
        var came = server.outbox().links(address, links).stream()
                .filter(link -> isIn(follow(visitor, link)))
                .count();
        assertThat(came).as("links that led in").isEqualTo(1);
    }

    private Visitor begun() {
        var visitor = server.visitor();
        visitor.begin("full");
        return visitor;
    }

    private String saved() {
        var other = address();
        save(server, begun(), other);
        return other;
    }

    private String timed(List<Long> times, String to) {
        var asking = begun();
        var start = System.nanoTime();
        var answer = ask(asking, to);
        times.add((System.nanoTime() - start) / 1_000_000);
        return answer.status() + " " + answer.body();
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
