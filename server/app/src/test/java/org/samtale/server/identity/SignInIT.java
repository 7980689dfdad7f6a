package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.identity.Saved.address;
import static org.samtale.server.identity.Saved.save;
import static org.samtale.server.identity.StubProvider.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Whoever has an account elsewhere saves by it what they have done, and comes back by it. */
@ExtendWith(EventLoopGuard.class)
class SignInIT {
    private static final String COURSE = "/courses/supervising-together";
    private static final StubProvider FEIDE = new StubProvider();
    private static final RunningServer SERVER =
            RunningServer.with().providers(FEIDE.config("feide")).start();

    private final String kari = UUID.randomUUID().toString();
    private final Visitor phone = SERVER.visitor();
    private final Visitor laptop = SERVER.visitor();

    @AfterAll
    static void stop() {
        SERVER.close();
        FEIDE.close();
    }

    @Test
    void asksForTheLeastAndProvesThatItWasTheOneWhoAsked() {
        var begun = phone.get("/sign-in/feide");

        var asked = query(URI.create(begun.header("Location")).getRawQuery());
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "samtale")
                .containsEntry("scope", "openid userid")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", SERVER.url() + "/sign-in/feide/back");
        assertThat(asked.get("state")).hasSize(43);
        assertThat(asked.get("nonce")).hasSize(43).isNotEqualTo(asked.get("state"));
        assertThat(begun.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HTTPOnly", "SameSite=Lax", "Max-Age=600");
    }

    @Test
    void keepsWhatWasDoneHereAndGivesTheBrowserANewSecret() {
        var attempt = phone.begin("full").path("id").asText();
        var planted = SERVER.visitor();
        planted.take(phone);

        var in = FEIDE.signIn(phone, kari, "?from=/me");

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/me#saved");
        assertThat(phone.get("/api/attempts/" + attempt).status()).isEqualTo(200);
        assertThat(planted.get("/api/attempts/" + attempt).status()).isEqualTo(404);
        assertThat(ways(phone)).singleElement().satisfies(way -> {
            assertThat(way.path("kind").asText()).isEqualTo("account");
            assertThat(way.path("name").asText()).isEqualTo("Feide");
        });
        assertThat(FEIDE.lastVerifier())
                .hasValueSatisfying(verifier -> assertThat(verifier).hasSize(43));
    }

    @Test
    void bringsTogetherWhatWasDoneOnTwoDevices() {
        var older = phone.begin("full").path("id").asText();
        var newer = laptop.begin("full").path("id").asText();
        FEIDE.signIn(phone, kari, "");

        FEIDE.signIn(laptop, kari, "");

        for (var visitor : new Visitor[] {phone, laptop}) {
            assertThat(visitor.get("/api/attempts/" + older).status()).isEqualTo(200);
            assertThat(visitor.get("/api/attempts/" + newer).status()).isEqualTo(200);
        }
        assertThat(phone.get("/api/browsers").json()).hasSize(2);
    }

    @Test
    void leadsOnAnotherDeviceToTheStepWhereOneWas() {
        var first = phone.form(COURSE, "track=minimum").header("Location");
        var second = phone.form(first, "do=next").header("Location");
        assertThat(second).startsWith(COURSE).isNotEqualTo(first);
        assertThat(phone.get(second).body()).contains("/save?from=" + second);
        var saved = FEIDE.signIn(phone, kari, "?from=" + second);
        assertThat(saved.header("Location")).isEqualTo(second + "#saved");

        assertThat(laptop.get(first).body()).contains("/save?from=/c/supervising-together");
        var in = FEIDE.signIn(laptop, kari, "?from=/c/supervising-together");

        assertThat(in.header("Location")).isEqualTo("/c/supervising-together#saved");
        assertThat(laptop.get("/c/supervising-together").header("Location")).isEqualTo(second);
    }

    @Test
    void leavesTwoWhoUseOneComputerEachTheirOwn() {
        phone.begin("full");
        FEIDE.signIn(phone, kari, "");

        FEIDE.signIn(phone, UUID.randomUUID().toString(), "");

        assertThat(phone.get("/api/attempts").json()).isEmpty();
        FEIDE.signIn(phone, kari, "");
        assertThat(phone.get("/api/attempts").json()).hasSize(1);
    }

    @Test
    void isOneMoreWayToWhatWasSavedByMailAndEitherCanGoButNotBoth() {
        var attempt = phone.begin("full").path("id").asText();
        save(SERVER, phone, address());

        var added = FEIDE.signIn(phone, kari, "?from=/me&adds=1");

        assertThat(added.header("Location")).isEqualTo("/me#saved");
        assertThat(ways(phone)).extracting(way -> way.path("kind").asText()).containsExactly("mail", "account");
        FEIDE.signIn(laptop, kari, "");
        assertThat(laptop.get("/api/attempts/" + attempt).status()).isEqualTo(200);
        var mail = ways(phone).path(0).path("id").asText();
        var account = ways(phone).path(1).path("id").asText();
        assertThat(SERVER.visitor().delete("/api/me/identities/" + mail).status())
                .isEqualTo(404);
        assertThat(phone.delete("/api/me/identities/" + mail).status()).isEqualTo(200);
        assertThat(phone.delete("/api/me/identities/" + account).status()).isEqualTo(409);
        assertThat(phone.delete("/api/me/identities/" + mail).status()).isEqualTo(404);
        assertThat(ways(laptop)).hasSize(1);
    }

    @Test
    void isNotTakenFromWhoeverHasItAlready() {
        FEIDE.signIn(laptop, kari, "");
        phone.begin("full");
        var address = address();
        save(SERVER, phone, address);

        var taken = FEIDE.signIn(phone, kari, "?from=/me&adds=1");

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.body()).contains("Vi har ikke blandet det sammen");
        assertThat(ways(phone))
                .singleElement()
                .satisfies(way -> assertThat(way.path("name").asText()).isEqualTo(address));
    }

    @Test
    void isNoWayToWhatSomebodyElseHasWhoCameInMeanwhile() {
        phone.begin("full");
        save(SERVER, phone, address());
        var begun = phone.get("/sign-in/feide?from=/me&adds=1");
        var other = address();
        save(SERVER, phone, other);

        var refused = phone.get(StubProvider.signIn(FEIDE, begun.header("Location"), kari));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Noen andre er logget inn her nå", "href=\"/me\"");
        assertThat(ways(phone))
                .singleElement()
                .satisfies(way -> assertThat(way.path("name").asText()).isEqualTo(other));
        FEIDE.signIn(laptop, kari, "");
        assertThat(ways(laptop)).hasSize(1);
    }

    @Test
    void isNoWayToAnythingForWhoDeletedTheirsMeanwhile() {
        phone.begin("full");
        save(SERVER, phone, address());
        var begun = phone.get("/sign-in/feide?from=/me&adds=1");
        phone.delete("/api/me");

        var refused = phone.get(StubProvider.signIn(FEIDE, begun.header("Location"), kari));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Det gikk ikke å logge inn");
        assertThat(ways(phone)).isEmpty();
    }

    @Test
    void isHandedOutAndErasedWithTheRest() {
        phone.begin("full");
        FEIDE.signIn(phone, kari, "");
        assertThat(phone.download("/api/me/download")).isNotEmpty();

        assertThat(phone.delete("/api/me").status()).isEqualTo(200);

        FEIDE.signIn(laptop, kari, "");
        assertThat(laptop.get("/api/attempts").json()).isEmpty();
    }

    @Test
    void isOfferedOnlyWhereThereIsSomebodyToSignInBy() {
        assertThat(phone.get("/save").body()).contains("Fortsett med Feide");
        assertThat(RunningServer.shared().visitor().get("/save").body()).doesNotContain("Fortsett med");
        assertThat(RunningServer.shared().visitor().get("/sign-in/feide").header("Location"))
                .isEqualTo("/save");
    }

    private static JsonNode ways(Visitor visitor) {
        return visitor.get("/api/me").json().path("identities");
    }
}
