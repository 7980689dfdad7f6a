package org.samtale.server.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.sqlclient.Tuple;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.samtale.server.database.OpenDatabase;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.learner.LearnerRows;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.OlderCourse;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** What comes of a form while the database does not say who sends it. */
@Isolated("Nobody is known while it runs.")
@ExtendWith(EventLoopGuard.class)
class CourseAwayIT {
    private static final String WRITING = "/courses/supervising-together/monday/five-sentences";

    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(LearnerRows.ENTITIES);

    private final Visitor visitor = RunningServer.shared().visitor();

    @Test
    void theFormComesBackWithWhatWasTypedAndReplacesWhatItWasTypedOver() {
        var who = begins();
        var field = writing().expectFirst("textarea").attr("name");
        visitor.form(WRITING, form(who, field, "Berit+Hansen+gråt"));
        var changed = form(who, field, "B.+gråt");

        var answer = whileNobodyIsKnown(() -> visitor.form(WRITING, changed));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Ikke lagret ennå");
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("B. gråt");
        assertThat(visitor.form(WRITING, again(page)).status()).isEqualTo(303);
        assertThat(writing().expectFirst("textarea").wholeText()).isEqualTo("B. gråt");
    }

    @Test
    void aMistakeOfOursLosesNothingEither() {
        var who = begins();
        var field = writing().expectFirst("textarea").attr("name");
        try {
            execute("""
                create function broken() returns trigger language plpgsql as $$ begin
                if new.learner_id = (select learner_id from browser where id = '%s') then
                raise exception 'broken'; end if; return new; end $$\
                """.formatted(who));
            execute("create trigger broken before insert on learning_event for each row execute function broken()");

            var answer = visitor.form(WRITING, form(who, field, "Hei"));

            assertThat(answer.status()).isEqualTo(500);
            assertThat(Jsoup.parse(answer.body()).expectFirst("textarea").wholeText())
                    .isEqualTo("Hei");
        } finally {
            execute("drop function if exists broken() cascade");
        }
    }

    private Document writing() {
        return Jsoup.parse(visitor.get(WRITING).body());
    }

    private String form(String who, String field, String words) {
        var seen = writing().expectFirst("input[name=seen]").attr("value");
        return "do=answer&seen=" + seen + "&who=" + who + "&" + field + "=" + words;
    }

    @Test
    void aStepThatTheNewestCourseLacksIsNotTakenOutForWhoMayHaveIt() {
        var who = begins();
        OlderCourse.give(who);
        var form = "do=next&seen=0&who=" + who + "&" + OlderCourse.FIELD + "=Berit+sa+ja";

        var answer = whileNobodyIsKnown(() -> visitor.form(OlderCourse.GONE, form));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Ikke lagret ennå");
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("Berit sa ja");
        assertThat(page.expectForm("form").attr("action")).isEqualTo(OlderCourse.GONE);
        assertThat(visitor.form(OlderCourse.GONE, again(page)).status()).isEqualTo(303);
        assertThat(visitor.get(OlderCourse.GONE).body()).contains("Berit sa ja");
    }

    private static String again(Document page) {
        return page.expectForm("form").formData().stream()
                .map(field -> field.key() + "=" + field.value().replace(' ', '+'))
                .collect(Collectors.joining("&"));
    }

    private String begins() {
        visitor.form("/courses/supervising-together", "track=minimum");
        return writing().expectFirst("input[name=who]").attr("value");
    }

    /** The server gives up by itself. */
    private static Answer whileNobodyIsKnown(Supplier<Answer> sends) {
        var settings = TestDatabase.shared();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database(),
                        settings.user(),
                        settings.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table browser in access exclusive mode");
            return sends.get();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void execute(String statement) {
        await(OPEN.database().execute(statement, Tuple.tuple()));
    }
}
