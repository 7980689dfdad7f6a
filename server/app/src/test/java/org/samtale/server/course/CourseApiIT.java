package org.samtale.server.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.sqlclient.Tuple;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.database.OpenDatabase;
import org.samtale.server.learner.LearnerRows;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** What a page keeps on the device until it is here, and what the rest of the house is told of courses. */
@ExtendWith(EventLoopGuard.class)
class CourseApiIT {
    private static final String COURSE = "/courses/supervising-together";
    private static final String WRITING = COURSE + "/monday/five-sentences";
    private static final String SORTING = COURSE + "/monday/what-can-wait";
    private static final String SURVEY = COURSE + "/not-alone/evaluation";

    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(LearnerRows.ENTITIES);

    private final RunningServer server = RunningServer.shared();
    private final Visitor phone = server.visitor();
    private final String field =
            Jsoup.parse(phone.get(WRITING).body()).expectFirst("textarea").attr("name");

    private record Sent(UUID event, String seen, String who, Map<String, List<String>> fields) {}

    private Answer keep(String path, Sent sent) {
        return phone.put("/api" + path + "/answer", Visitor.json(sent));
    }

    private Sent typed(String text, String seen) {
        return new Sent(UUID.randomUUID(), seen, "", Map.of(field, List.of(text)));
    }

    private Document page(String path) {
        return Jsoup.parse(phone.get(path).body());
    }

    private String written() {
        return page(WRITING).expectFirst("textarea").wholeText();
    }

    private String seen() {
        return page(WRITING).expectFirst("input[name=seen]").attr("value");
    }

    @Test
    void whatIsTypedIsKeptUnderTheMarkThatTheNextPageIsDrawnFrom() {
        var kept = keep(WRITING, typed("Hei, jeg heter", "0"));

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.json().path("seen").asText()).isEqualTo(seen());
        assertThat(kept.json().has("texts")).isFalse();
        assertThat(written()).isEqualTo("Hei, jeg heter");
    }

    @Test
    void whoeverTypesOnReplacesWhatTheyTypedBefore() {
        var first = keep(WRITING, typed("En setning for mye", "0"));

        keep(WRITING, typed("En setning", first.json().path("seen").asText()));

        assertThat(written()).isEqualTo("En setning");
    }

    @Test
    void wordsThatWereKeptMeanwhileStandBeforeThoseOfAnOlderPage() {
        keep(WRITING, typed("laptop", "0"));

        var kept = keep(WRITING, typed("phone", "0"));

        assertThat(kept.json().path("texts").path(field).asText()).isEqualTo("laptop\n\nphone");
        assertThat(written()).isEqualTo("laptop\n\nphone");
    }

    @Test
    void theSameSentAgainChangesNothingWhateverWasWrittenSince() {
        var sent = typed("on the bus", "0");
        var first = keep(WRITING, sent);
        keep(WRITING, typed("at home", first.json().path("seen").asText()));

        var again = keep(WRITING, sent);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("texts").path(field).asText()).isEqualTo("at home");
        assertThat(written()).isEqualTo("at home");
    }

    @Test
    void aFormThatSaysUnderWhichEventItLiesOnTheDeviceIsTheSame() {
        var sent = typed("sent twice", "0");
        post(WRITING, "do=answer&seen=0&event=" + sent.event() + "&" + field + "=sent+twice");
        post(WRITING, "do=answer&seen=" + seen() + "&" + field + "=changed");

        keep(WRITING, sent);

        assertThat(written()).isEqualTo("changed");
    }

    @Test
    void ratingsOfAnOlderPageTakeNoOthersAway() {
        var names = page(SURVEY).select(".rating input[value=4]").eachAttr("name");
        rate(names.get(0), "4");

        var kept = rate(names.get(1), "2");

        assertThat(kept.json().path("texts").path(names.get(0)).asText()).isEqualTo("4");
        assertThat(page(SURVEY).select(".rating input[checked]").eachAttr("value"))
                .containsExactly("4", "2");
    }

    private Answer rate(String name, String rating) {
        var kept = keep(SURVEY, new Sent(UUID.randomUUID(), "0", "", Map.of(name, List.of(rating))));
        assertThat(kept.status()).isEqualTo(200);
        return kept;
    }

    @Test
    void whoeverHasJustBecomeSomebodyIsToldWho() {
        var first = keep(WRITING, typed("mine", "0"));
        var second = keep(WRITING, typed("mine", "0"));

        assertThat(page(WRITING).expectFirst("form").attr("data-who"))
                .isEqualTo(first.json().path("who").asText())
                .isEqualTo(second.json().path("who").asText())
                .isNotEmpty();
    }

    @Test
    void aPageIsToldWhatIsKeptOfAStepAndForWhom() {
        var nothing = phone.get("/api" + WRITING + "/answer").json();
        var kept = keep(WRITING, typed("Hei", "0")).json();

        var told = phone.get("/api" + WRITING + "/answer").json();

        assertThat(nothing.path("seen").asText()).isEqualTo("0");
        assertThat(nothing.path("who").asText()).isEmpty();
        assertThat(nothing.path("texts")).isEmpty();
        assertThat(told.path("seen")).isEqualTo(kept.path("seen"));
        assertThat(told.path("who")).isEqualTo(kept.path("who"));
        assertThat(told.path("texts").path(field).asText()).isEqualTo("Hei");
        assertThat(phone.get("/api" + COURSE + "/monday/nobody/answer").status())
                .isEqualTo(404);
    }

    @Test
    void aHalfDoneTaskIsNotTakenAndMakesNobodyALearner() {
        var half = page(SORTING).expectFirst(".pile input");

        var answer = keep(
                SORTING, new Sent(UUID.randomUUID(), "", "", Map.of(half.attr("name"), List.of(half.attr("value")))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors")).isNotEmpty();
        assertThat(phone.cookie()).isEmpty();
    }

    @Test
    void whatFitsNowhereIsRefusedAndNotLost() {
        assertThat(keep(WRITING, typed("x".repeat(4_001), "0")).status()).isEqualTo(422);
        assertThat(keep(WRITING, new Sent(UUID.randomUUID(), "0", "", Map.of("text.gone", List.of("x"))))
                        .status())
                .isEqualTo(422);
        assertThat(keep(COURSE + "/monday/nobody", typed("x", "0")).status()).isEqualTo(404);
        assertThat(keep("/courses/nobody/monday/nobody", typed("x", "0")).status())
                .isEqualTo(404);
        assertThat(phone.put("/api" + WRITING + "/answer", "{\"fields\":{\"" + field + "\":null}}")
                        .status())
                .isEqualTo(422);
        assertThat(phone.cookie()).isEmpty();
    }

    @Test
    void whatSomebodyElseTypedInThisBrowserIsNotAddedToWhatIsHere() {
        keep(WRITING, typed("mine", "0"));
        var browser = page(WRITING).expectFirst("form").attr("data-who");

        var other = new Sent(UUID.randomUUID(), "0", UUID.randomUUID().toString(), Map.of(field, List.of("theirs")));
        assertThat(keep(WRITING, other).status()).isEqualTo(412);
        assertThat(written()).isEqualTo("mine");

        var own = new Sent(UUID.randomUUID(), seen(), browser, Map.of(field, List.of("mine again")));
        assertThat(keep(WRITING, own).status()).isEqualTo(200);
    }

    @Test
    void whoeverBecomesAnotherOneWhileItIsKeptIsToSendItAgain() {
        var who = keep(WRITING, typed("mine", "0")).json().path("who").asText();
        var own = new Sent(UUID.randomUUID(), seen(), who, Map.of(field, List.of("mine, and more")));
        try {
            execute("""
                create function gone() returns trigger language plpgsql as $$ begin
                if new.learner_id = (select learner_id from browser where id = '%s') then
                raise exception 'gone' using errcode = 'foreign_key_violation'; end if; return new; end $$\
                """.formatted(who));
            execute("create trigger gone before insert on learning_event for each row execute function gone()");

            assertThat(keep(WRITING, own).status()).isEqualTo(503);
        } finally {
            execute("drop function if exists gone() cascade");
        }
        assertThat(keep(WRITING, own).status()).isEqualTo(200);
        assertThat(written()).isEqualTo("mine, and more");
    }

    private static void execute(String statement) {
        await(OPEN.database().execute(statement, Tuple.tuple()));
    }

    @Test
    void onlyItsOwnPagesMaySend() {
        var body = Visitor.json(typed("x", "0"));

        assertThat(phone.send("PUT", "/api" + WRITING + "/answer", request -> request.header(
                                        "Origin", "https://evil.example")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(body)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theHouseIsToldWhereOneGoesOn() {
        assertThat(phone.get("/api/courses").json()).isEmpty();

        post(COURSE, "track=minimum");
        keep(WRITING, typed("Noe å huske", "0"));
        var told = phone.get("/api/courses?language=en").json().path(0);

        assertThat(told.path("title").asText()).isEqualTo("Supervising together");
        assertThat(told.path("track").path("id").asText()).isEqualTo("minimum");
        assertThat(told.path("track").path("done").asInt()).isZero();
        assertThat(told.path("resume").path("path").asText()).isEqualTo(WRITING);
        assertThat(told.path("written")).hasSize(1);
    }

    private void post(String path, String form) {
        assertThat(phone.send("POST", path, request -> request.header("Origin", server.url())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)))
                        .status())
                .isEqualTo(303);
    }
}
