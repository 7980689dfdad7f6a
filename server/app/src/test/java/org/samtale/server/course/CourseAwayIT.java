package org.samtale.server.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.samtale.server.database.OpenDatabase;
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
    void theFormComesBackWithWhatWasTypedAndForWhom() {
        var field =
                Jsoup.parse(visitor.get(WRITING).body()).expectFirst("textarea").attr("name");
        var who = begins();

        var answer =
                whileNobodyIsKnown(() -> visitor.form(WRITING, "do=answer&seen=0&who=" + who + "&" + field + "=Hei"));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("Hei");
        assertThat(page.expectFirst("input[name=who]").attr("value")).isEqualTo(who);
        assertThat(page.expectFirst("form").hasAttr("data-who")).isFalse();
        assertThat(page.select(".saved").text()).isEmpty();
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
        return Jsoup.parse(visitor.get(WRITING).body())
                .expectFirst("input[name=who]")
                .attr("value");
    }

    /** Long enough for a server to give up, and shorter than the test waits for a statement. */
    private static final String HOLD =
            "do $$ begin lock table browser in access exclusive mode; perform pg_sleep(3.5); end $$";

    private static final String IS_HELD =
            "select count(*) from pg_locks where relation = 'browser'::regclass and granted"
                    + " and mode = 'AccessExclusiveLock'";

    private static Answer whileNobodyIsKnown(Supplier<Answer> sends) {
        var holding = execute(HOLD);
        while (await(execute(IS_HELD)).iterator().next().getLong(0) == 0) {
            assertThat(holding.isComplete()).isFalse();
        }
        var answer = sends.get();
        await(holding);
        return answer;
    }

    private static Future<RowSet<Row>> execute(String statement) {
        return OPEN.database().execute(statement, Tuple.tuple());
    }
}
