package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.identity.Saved.address;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.secret.Secret;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Saving, and coming back, needs no script: pages and forms. */
@ExtendWith(EventLoopGuard.class)
class SavingPagesIT {
    private final RunningServer server = RunningServer.shared();
    private final Visitor phone = server.visitor();
    private final String address = address();

    @Test
    void asksOnAPageAndLeadsBackToItByAForm() {
        var attempt = phone.begin("full").path("id").asText();
        assertThat(phone.get("/save?from=/profile").body())
                .contains("action=\"/save/mail\"", "name=\"from\" value=\"/profile\"");

        var asked = ask(phone, "/profile");

        assertThat(asked.status()).isEqualTo(303);
        assertThat(phone.get(asked.header("Location")).body()).contains("Sjekk e-posten din");
        var link = server.outbox().link(address);
        assertThat(phone.get(link).body()).contains("<form class=\"follow\" method=\"post\" action=\"" + link + "\"");
        var in = phone.form(link, "");
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/profile#saved");
        assertThat(phone.get("/save").body()).contains("Alt er lagret", address);
        assertThat(phone.get("/api/attempts/" + attempt).status()).isEqualTo(200);
    }

    @Test
    void isNotUsedUpByReadingItAndOnlyByAPageOfOurs() {
        phone.begin("full");
        ask(phone, "");
        var link = server.outbox().link(address);

        for (var read = 0; read < 3; read++) {
            assertThat(server.visitor().get(link).status()).isEqualTo(200);
        }
        var foreign = phone.send("POST", link, request -> request.header("Origin", "https://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));
        var hidden = phone.send("POST", link, request -> request.header("Origin", "null")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(hidden.status()).isEqualTo(403);
        // Or the form on it would say that it comes from nowhere.
        assertThat(phone.get(link).header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(phone.form(link, "").header("Location")).isEqualTo("/save");
    }

    @Test
    void usedAndUnknownLinksLookTheSameAndAskForANewOne() {
        phone.begin("full");
        ask(phone, "");
        var link = server.outbox().link(address);
        phone.form(link, "");

        var used = server.visitor().form(link, "");
        var unknown = server.visitor().form("/mail/" + Secret.random(32), "");

        assertThat(used.status()).isEqualTo(404);
        assertThat(used.body())
                .isEqualTo(unknown.body())
                .contains("Denne lenken gjelder ikke", "action=\"/save/mail\"");
    }

    @Test
    void asksWhetherWhatAnotherDidHereComesAlong() {
        phone.begin("full");
        ask(phone, "/profile");
        var link = server.outbox().link(address);
        var shared = server.visitor();
        var others = shared.begin("full").path("id").asText();

        var unsure = shared.form(link, "");

        assertThat(unsure.status()).isEqualTo(200);
        assertThat(unsure.body()).contains("Skal det du har gjort her, være med?", address, "value=\"yes\"");
        assertThat(shared.form(link, "bring=no").header("Location")).isEqualTo("/profile#brought");
        assertThat(shared.get("/api/attempts/" + others).status()).isEqualTo(404);
    }

    @Test
    void tellsWhatWasLeftWhereTheLinkWasAskedForBeforeOneGoesOn() {
        var laptop = server.visitor();
        laptop.begin("full");
        Saved.save(server, laptop, address);
        phone.begin("full");
        ask(phone, "/profile");

        var in = server.outbox().links(address, 2).stream()
                .map(link -> laptop.form(link, ""))
                .filter(Saved::isIn)
                .findFirst()
                .orElseThrow();

        assertThat(in.header("Location")).isEqualTo("/save/left?from=%2Fprofile");
        var told = laptop.get("/save/left?from=%2Fprofile").body();
        assertThat(told)
                .contains("Du er logget inn", "ligger fortsatt bare der", address, "href=\"/profile\"")
                .contains("href=\"/save/left?from=%2Fprofile&amp;language=en\"");
        assertThat(phone.get("/save/left").body()).doesNotContain(address).contains("action=\"/save/mail\"");
    }

    @Test
    void tellsOfAnAddressThatIsNone() {
        var wrong = phone.form("/save/mail", "email=kari%40&from=%2Fprofile");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("ikke en e-postadresse", "value=\"kari@\"", "value=\"/profile\"");
    }

    @Test
    void speaksEveryLanguageOfTheHouseAndCoursesTheNearestTheyHave() {
        assertThat(reads("da-DK, en;q=0.5", "/save")).contains("<html lang=\"da\">", "Gem det, du har lavet");
        assertThat(reads("da-DK, en;q=0.5", "/courses")).contains("<html lang=\"nb\">");
        phone.begin("full");

        assertThat(phone.get("/save?language=sv").body()).contains("Spara det du har gjort");

        ask(phone, "");
        assertThat(phone.get(server.outbox().link(address)).body()).contains("<html lang=\"sv\">", "Ett tryck till");
        assertThat(phone.get("/courses").body()).contains("<html lang=\"nb\">");
    }

    private String reads(String languages, String path) {
        return server.visitor()
                .send("GET", path, request -> request.header("Accept-Language", languages)
                        .GET())
                .body();
    }

    @Test
    void oneMoreAddressIsAddedOnlyWhereItWasAskedFor() {
        phone.begin("full");
        Saved.save(server, phone, address);
        var more = address();
        phone.post(
                "/api/mail-links", "{\"email\":\"" + more + "\",\"language\":\"nb\",\"adds\":true,\"from\":\"/me\"}");
        var link = server.outbox().link(more);
        var victim = server.visitor();
        var victims = address();
        victim.begin("full");
        Saved.save(server, victim, victims);

        // Somebody who was sent the link of another goes over to them, and gives nothing of theirs away.
        victim.form(link, "");

        assertThat(victim.get("/api/me").body()).doesNotContain(victims);
        assertThat(phone.get("/api/me").body()).contains(address).doesNotContain(more);
        var again = address();
        phone.post(
                "/api/mail-links", "{\"email\":\"" + again + "\",\"language\":\"nb\",\"adds\":true,\"from\":\"/me\"}");
        assertThat(phone.form(server.outbox().link(again), "").header("Location"))
                .isEqualTo("/me#saved");
        assertThat(phone.get("/api/me").body()).contains(address, again);
    }

    private Answer ask(Visitor visitor, String from) {
        return visitor.form("/save/mail", "email=" + address + "&from=" + from.replace("/", "%2F"));
    }
}
