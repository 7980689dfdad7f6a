package org.samtale.server.testing;

import static org.samtale.server.testing.RunningServer.await;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.TreeMap;
import org.samtale.engine.course.CourseId;
import org.samtale.server.content.CourseFiles;
import org.samtale.server.database.TestDatabase;

/** The first module of the course on supervising as it could have been before: a step less, a step more, and one that said something else. */
public final class OlderCourse {
    public static final String COURSE = "supervising-together";

    /** Where one could write, in a step that is there no longer. */
    public static final String GONE = "/courses/" + COURSE + "/monday/on-the-phone";

    public static final String FIELD = "text.said";

    private static final String STEP = """

            ## %s {#on-the-phone}

            %s

            ```reflect
            - { id: said, ask: "%s" }
            ```
            """;

    private OlderCourse() {}

    /**
     * As if the learner had begun with it.
     *
     * @param browser the id of theirs, as forms of the course say it
     */
    public static void give(String browser) {
        var files = files();
        var sources = new JsonObject();
        files.texts().forEach(sources::put);
        var vertx = Vertx.vertx();
        var database = TestDatabase.open(vertx, List.of());
        await(database.write(session -> session.createNativeQuery("insert into course_version (hash, course, sources)"
                                + " values (:hash, :course, :sources) on conflict do nothing")
                        .setParameter("hash", files.version())
                        .setParameter("course", COURSE)
                        .setParameter("sources", sources.encode())
                        .executeUpdate())
                .compose(kept -> database.write(session -> session.createNativeQuery(
                                "update enrolment set version_hash = :hash where course = :course and learner_id ="
                                        + " (select learner_id from browser where id = cast(:browser as uuid))")
                        .setParameter("hash", files.version())
                        .setParameter("course", COURSE)
                        .setParameter("browser", browser)
                        .executeUpdate())));
        TestDatabase.close(database);
        await(vertx.close());
    }

    private static CourseFiles files() {
        var now = RunningServer.courses().find(new CourseId(COURSE)).orElseThrow();
        var texts = new TreeMap<>(now.files().texts());
        texts.computeIfPresent(
                "monday/nb.md",
                (file, text) -> older(text, "Du har jakka i hånda, og bilen står i feil gate.")
                        + STEP.formatted("På telefonen", "Ring Berit før helga.", "Hva sa du?"));
        texts.computeIfPresent(
                "monday/en.md",
                (file, text) -> older(text, "You have your jacket in your hand, and the car is in the wrong street.")
                        + STEP.formatted("On the phone", "Ring Berit before the weekend.", "What did you say?"));
        return CourseFiles.of(COURSE, texts);
    }

    private static String older(String text, String said) {
        return text.replaceFirst("(\\{#friday-afternoon[^\\n]*\\n)", "$1\n" + said + "\n")
                .replaceFirst("(?s)## [^\\n]*\\{#one-minute}.*?\\n(?=## )", "")
                .replaceFirst("\\n  one-minute: [^\\n]*", "");
    }
}
