package org.samtale.server.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.Life;
import org.samtale.server.testing.OlderCourse;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** A course over HTTP: what reading and answering does, and what is refused. */
@ExtendWith(EventLoopGuard.class)
class CourseIT {
    private static final String COURSE = "/courses/supervising-together";
    private static final String WRITING = COURSE + "/monday/five-sentences";
    private static final String SORTING = COURSE + "/monday/what-can-wait";

    private final RunningServer server = RunningServer.shared();
    private final Visitor visitor = server.visitor();

    @Test
    void readingMakesNobodyALearner() {
        for (var path : new String[] {"/courses", COURSE, COURSE + "/monday", SORTING}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        }

        assertThat(visitor.cookie()).isEmpty();
    }

    @Test
    void theShortLinkLeadsToTheFirstStepAndLaterToWhereOneWas() {
        assertThat(visitor.get("/c/supervising-together").header("Location")).endsWith("/monday/friday-afternoon");

        send(COURSE + "/monday/friday-afternoon", "do=next");

        assertThat(visitor.get("/c/supervising-together").header("Location")).endsWith("/monday/what-can-wait");
    }

    @Test
    void whatIsWrittenIsKeptToTheLastLetter() {
        var field = field();
        var text = "<b>Æøå</b> & \"😀\"\n" + "☃".repeat(3_900);

        var kept = send(WRITING, "do=answer&" + field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(kept.status()).isEqualTo(303);
        assertThat(Jsoup.parse(visitor.get(WRITING).body())
                        .expectFirst("textarea")
                        .wholeText())
                .isEqualTo(text);
    }

    @Test
    void goingOnFromAnOlderPageTakesNothingAwayThatWasWrittenSince() {
        var page = Jsoup.parse(visitor.get(WRITING).body());
        var field = page.expectFirst("textarea").attr("name");
        var seen = page.expectFirst("input[name=seen]").attr("value");
        send(WRITING, "do=answer&seen=" + seen + "&" + field + "=laptop");

        send(WRITING, "do=next&seen=" + seen + "&" + field + "=");
        assertThat(written()).isEqualTo("laptop");

        send(WRITING, "do=next&seen=" + seen + "&" + field + "=phone");
        assertThat(written()).isEqualTo("laptop\n\nphone");
    }

    @Test
    void whoeverEmptiesTheirTextAndGoesOnHasEmptiedIt() {
        var field = field();
        send(WRITING, "do=answer&seen=0&" + field + "=written");
        var seen = Jsoup.parse(visitor.get(WRITING).body())
                .expectFirst("input[name=seen]")
                .attr("value");

        send(WRITING, "do=next&seen=" + seen + "&" + field + "=");

        assertThat(written()).isEmpty();
    }

    private String written() {
        return written(visitor);
    }

    @Test
    void aTextThatIsTooLongComesBackWithAWord() {
        var field = field();
        var text = "Lang ".repeat(900).strip();

        var answer = send(WRITING, "do=answer&" + field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(text);
        var missing = page.expectFirst(".field .missing");
        assertThat(missing.text()).startsWith("Dette er 499 tegn for langt.");
        assertThat(page.expectFirst("textarea[aria-invalid]").attr("aria-describedby"))
                .endsWith(missing.id());
    }

    @Test
    void aPageThatComesBackToNobodySaysSoAndWhoReadsWhatStandsThere() {
        var answer = send(WRITING, "do=answer&" + field() + "=" + "Lang+".repeat(900));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.expectFirst("form").hasAttr("data-who")).isTrue();
        assertThat(page.expectFirst("form").attr("data-who")).isEmpty();
        assertThat(page.select(".private"))
                .hasSameSizeAs(Jsoup.parse(visitor.get(WRITING).body()).select(".private"))
                .isNotEmpty();
    }

    @Test
    void whatSomebodyElseLeftInAFormComesBackAndIsKeptOnlyIfTheySayThatItIsTheirs() {
        send(WRITING, "do=answer&" + field() + "=Fra+Kari");
        var karis = who(visitor.get(WRITING));
        var ola = server.visitor();
        send(server, ola, WRITING, "do=answer&" + field() + "=Fra+Ola");

        var back = send(server, ola, WRITING, "do=answer&seen=0&who=" + karis + "&" + field() + "=Mer+fra+Kari");
        var page = Jsoup.parse(back.body());

        assertThat(back.status()).isEqualTo(412);
        assertThat(page.select(".missing").text()).startsWith("Det kan ha vært noen andre");
        assertThat(page.select(".missing a").attr("href")).isEqualTo(WRITING);
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("Fra Ola\n\nMer fra Kari");
        assertThat(page.select(".saved").text()).isEmpty();
        assertThat(written(ola)).isEqualTo("Fra Ola");
        assertThat(written()).isEqualTo("Fra Kari");

        var once = "&seen=" + page.expectFirst("input[name=seen]").attr("value") + "&who=" + who(back);
        send(server, ola, WRITING, "do=answer" + once + "&" + field() + "=Mine+likevel");
        assertThat(written(ola)).isEqualTo("Mine likevel");
    }

    /** Together with their own it may not even fit. */
    @Test
    void whatSomebodyElseLeftIsAskedAboutBeforeAnythingIsSaidOfIt() {
        send(WRITING, "do=answer&" + field() + "=Fra+Kari");
        var karis = who(visitor.get(WRITING));
        var ola = server.visitor();
        send(server, ola, WRITING, "do=answer&" + field() + "=Fra+Ola");

        var back =
                send(server, ola, WRITING, "do=answer&seen=0&who=" + karis + "&" + field() + "=" + "Lang+".repeat(900));

        assertThat(back.status()).isEqualTo(412);
    }

    @Test
    void whoeverIsRefusedWhatAnotherLeftStaysNobodyAndMayGoOn() {
        send(WRITING, "do=answer&" + field() + "=Fra+Kari");
        var karis = who(visitor.get(WRITING));
        var ola = server.visitor();

        assertThat(send(server, ola, WRITING, "do=answer&seen=0&who=" + karis + "&" + field() + "=Fra+Kari")
                        .status())
                .isEqualTo(412);
        assertThat(ola.cookie()).isEmpty();
        assertThat(send(server, ola, COURSE + "/monday/friday-afternoon", "do=next&who=" + karis)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aFormIsTheirsWhoBecameSomebodyInThisBrowserAndCameInByTheirOwnLinkThere() {
        var open = "do=answer&seen=0&who=&" + field() + "=";
        send(COURSE, "track=minimum");

        assertThat(send(WRITING, open + "Fra+ingen").status()).isEqualTo(303);
        var mine = "do=answer&seen=0&who=" + who(visitor.get(WRITING)) + "&" + field() + "=";
        comesIn(visitor);

        assertThat(send(WRITING, open + "Fra+for+lenge+siden").status()).isEqualTo(303);
        assertThat(send(WRITING, mine + "Fra+nettopp").status()).isEqualTo(303);
        assertThat(written()).isEqualTo("Fra ingen\n\nFra for lenge siden\n\nFra nettopp");
    }

    @Test
    void whoeverWasLedInIsAskedOnceWhetherItIsTheirsWhatNobodyTyped() {
        var nobodys = "do=answer&seen=0&who=&" + field() + "=Hvem";
        comesIn(visitor);

        var asked = send(WRITING, nobodys);

        assertThat(asked.status()).isEqualTo(412);
        assertThat(written()).isEmpty();
        assertThat(send(WRITING, nobodys.replace("who=", "who=" + who(asked))).status())
                .isEqualTo(303);
        assertThat(written()).isEqualTo("Hvem");
    }

    private void comesIn(Visitor who) {
        var address = "kari-" + UUID.randomUUID() + "@example.org";
        Life.ask(who, address);
        assertThat(who.form(server.outbox().link(address), "").status()).isEqualTo(303);
    }

    private static String who(Answer page) {
        return Jsoup.parse(page.body()).expectFirst("input[name=who]").attr("value");
    }

    private static String written(Visitor who) {
        return Jsoup.parse(who.get(WRITING).body()).expectFirst("textarea").wholeText();
    }

    @Test
    void wordsThatTheStepHasNoFieldForAnyMoreComeBack() {
        var answer = send(WRITING, "do=next&text.gone=Ikke+mist+dette");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".missing").text()).contains("Ikke mist dette");
    }

    @Test
    void wordsOfAStepThatIsTakenOutComeBackToWhoeverHasGoneOver() {
        var begun = send(WRITING, "do=answer&" + field() + "=Hei");
        assertThat(begun.status()).isEqualTo(303);
        OlderCourse.give(Jsoup.parse(visitor.get(WRITING).body())
                .expectFirst("form[data-who]")
                .attr("data-who"));
        assertThat(visitor.get(OlderCourse.GONE).body()).contains("name=\"" + OlderCourse.FIELD + "\"");
        assertThat(visitor.get("/c/supervising-together/news").body())
                .contains("På telefonen", "og bilen står i feil gate");
        send("/c/supervising-together/news", "do=move");

        var sent = send(OlderCourse.GONE, "do=next&seen=0&" + OlderCourse.FIELD + "=Ikke+mist+%3Cdette%3E");
        var page = Jsoup.parse(sent.body());

        assertThat(sent.status()).isEqualTo(404);
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("Ikke mist <dette>");
        assertThat(page.select(".ways-on a").eachAttr("href"))
                .containsExactly("/c/supervising-together", "/courses/supervising-together");
        assertThat(Jsoup.parse(send(OlderCourse.GONE, "do=next").body()).select("textarea"))
                .isEmpty();
        assertThat(page.select("header .tools a[lang]")).isEmpty();
        assertThat(written()).isEqualTo("Hei");
    }

    @Test
    void theAddressOfAStepThatIsTakenOutSaysSo() {
        var read = visitor.get(OlderCourse.GONE + "?language=en");
        var page = Jsoup.parse(read.body());

        assertThat(read.status()).isEqualTo(404);
        assertThat(page.expectFirst("h1").text()).isEqualTo("This step is not in the course");
        assertThat(page.select(".ways-on a").eachAttr("href"))
                .containsExactly("/c/supervising-together", "/courses/supervising-together");
        assertThat(page.expectFirst("header .tools a[lang]").attr("href")).startsWith(OlderCourse.GONE);
    }

    private String field() {
        return Jsoup.parse(visitor.get(WRITING).body()).expectFirst("textarea").attr("name");
    }

    @Test
    void aHalfSortedTaskComesBackAsItWas() {
        var page = Jsoup.parse(visitor.get(SORTING).body());
        var first = page.expectFirst(".pile input");

        var answer = send(SORTING, "do=answer&" + first.attr("name") + "=" + first.attr("value"));
        var again = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(again.select(".pile input[checked]")).hasSize(1);
        assertThat(again.select(".sorted .missing"))
                .hasSize(page.select(".sorted").size() - 1);
        assertThat(visitor.cookie()).isEmpty();
    }

    @Test
    void aTrackIsChosenAndGoneOn() {
        var chosen = send(COURSE, "track=minimum");

        assertThat(chosen.header("Location")).endsWith("/first-week/monday-morning");
        assertThat(Jsoup.parse(visitor.get(COURSE).body()).select(".track.chosen"))
                .hasSize(1);
        assertThat(send(COURSE, "track=nobody").status()).isEqualTo(404);
    }

    @Test
    void aConversationIsDoneWhenItCameToItsEndAndNotByGoingOn() {
        try (var whole = RunningServer.with()
                .scenarios(Path.of("../../scenarios").toAbsolutePath().normalize())
                .start()) {
            var learner = whole.visitor();
            var talk = COURSE + "/conversations/try-it";
            send(whole, learner, talk, "do=next");
            assertThat(Jsoup.parse(learner.get(talk).body())
                            .select(".blocks + .hint")
                            .text())
                    .startsWith("Steget er gjort når");

            talkToTheEnd(learner, "nora-in-the-corridor");

            assertThat(Jsoup.parse(learner.get(talk).body())
                            .select(".blocks + .hint")
                            .text())
                    .isEqualTo("Du har hatt denne samtalen.");
        }
    }

    private static void talkToTheEnd(Visitor learner, String scenario) {
        var attempt = learner.begin(scenario, "nb", "full").path("id").asText();
        try (var socket = learner.play(attempt)) {
            var told = socket.next("state");
            while (!told.path("options").isEmpty()) {
                told = socket.choose(
                        told.path("seq").asInt(),
                        told.path("options").path(0).path("id").asText());
            }
            assertThat(told.path("status").asText()).isEqualTo("ended");
        }
    }

    @Test
    void aLanguageIsKeptOnceItWasAskedFor() {
        assertThat(visitor.get(SORTING + "?language=en").body()).contains("<html lang=\"en\">");
        assertThat(visitor.get(SORTING + "?language=xx").body()).contains("<html lang=\"en\">");
        assertThat(server.visitor().get(SORTING).body()).contains("<html lang=\"nb\">");
    }

    @Test
    void drawingsAreServedAsDrawingsThatCanDoNothing() {
        var drawing = visitor.get(COURSE + "/first-week/figures/three-hats.svg");

        assertThat(drawing.status()).isEqualTo(200);
        assertThat(drawing.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(drawing.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void drawingsOfAPageAreOfItsVersionAndKeptForEver() {
        var page = Jsoup.parse(visitor.get(COURSE + "/first-week").body());

        var drawing = visitor.get(page.expectFirst("figure img").attr("src"));

        assertThat(drawing.status()).isEqualTo(200);
        assertThat(drawing.header("Cache-Control")).contains("immutable");
        assertThat(visitor.get(COURSE + "/first-week/figures/three-hats.svg?version=none")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoTakesTheNewestVersionHasNothingNewToRead() {
        send(COURSE, "track=minimum");

        assertThat(visitor.get("/c/supervising-together/news").header("Location"))
                .isEqualTo(COURSE);
        assertThat(send("/c/supervising-together/news", "do=stay").header("Location"))
                .isEqualTo(COURSE);
    }

    @Test
    void whatIsNotThereLeadsBackToTheCourses() {
        for (var path :
                new String[] {"/courses/nobody", "/c/nobody", COURSE + "/nobody", COURSE + "/monday/figures/no.svg"}) {
            var answer = visitor.send("GET", path, request -> request.header("Accept", "text/html")
                    .GET());

            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).select("a[href=/courses]")).isNotEmpty();
        }
    }

    @Test
    void onlyItsOwnPagesMayAnswer() {
        assertThat(from("https://evil.example", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(403);
        assertThat(from("null", "application/x-www-form-urlencoded").status()).isEqualTo(403);
        assertThat(from(server.url(), "text/plain").status()).isEqualTo(415);
        assertThat(from(server.url(), "application/json").status()).isEqualTo(415);
        assertThat(visitor.send("POST", "/api/attempts", request -> request.header("Origin", server.url())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("scenario=bench-in-the-park")))
                        .status())
                .isEqualTo(415);
    }

    private Answer from(String origin, String type) {
        return visitor.send("POST", SORTING, request -> request.header("Origin", origin)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("do=next")));
    }

    private Answer send(String path, String form) {
        return send(server, visitor, path, form);
    }

    private static Answer send(RunningServer to, Visitor from, String path, String form) {
        return from.send("POST", path, request -> request.header("Origin", to.url())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
