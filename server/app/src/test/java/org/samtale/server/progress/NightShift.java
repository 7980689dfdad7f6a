package org.samtale.server.progress;

import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Track;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.content.Courses;
import org.samtale.server.database.Database;
import org.samtale.server.handout.Handout;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.LearnerRows;
import org.samtale.server.learner.Moving;

/** The course of the tests, which can come in a new version, with learners who take it. */
final class NightShift {
    static final CourseId COURSE = new CourseId("night-shift");
    static final StepRef ELEVEN = step("handover", "eleven");
    static final StepRef THE_LIST = step("handover", "the-list");
    static final StepRef WHO_TO_CALL = step("alone", "who-to-call");
    static final StepRef WHAT_HE_SAID = step("alone", "what-he-said");
    static final StepRef OWN_NIGHT = step("alone", "own-night");
    static final Answer NORA = new Answer.Chosen(Set.of(new ItemId("nora")));
    static final Answer MARIT = new Answer.Chosen(Set.of(new ItemId("marit")));

    /** What the database has to know of. */
    static final List<Class<?>> ENTITIES = Stream.concat(
                    LearnerRows.ENTITIES.stream(), ProgressFeature.entities().stream())
            .toList();

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:05:00Z");
    private static final Path COURSES = Path.of("src", "test", "resources", "courses");

    private final Vertx vertx;
    private final Database database;
    private final Path content;
    private final Courses courses;
    private final LearnerRows learners;

    NightShift(Vertx vertx, Database database, Path folder) throws IOException {
        this.vertx = vertx;
        this.database = database;
        content = folder;
        try (var files = Files.walk(COURSES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = content.resolve(COURSES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        courses = new Courses(vertx, content, before -> CourseLibrary.load(content, Optional.of(minutes()), before));
        await(courses.read());
        learners = new LearnerRows(database);
    }

    private static Map<ScenarioId, Integer> minutes() {
        return Map.of(new ScenarioId("torleif-and-marit"), 15);
    }

    static StepRef step(String module, String step) {
        return new StepRef(new ModuleId(module), new StepId(step));
    }

    /** So many minutes after they began. */
    static Instant at(int minute) {
        return MONDAY.plusSeconds(60L * minute);
    }

    LearnerId learner() {
        return learners.add();
    }

    /** As after a start: nothing is remembered. */
    ProgressService service() {
        return feature().service();
    }

    private ProgressFeature feature() {
        return new ProgressFeature(vertx, database, courses, NightShift::minutes);
    }

    /** What they are handed out of all that is kept of them. */
    List<Handout> handOut(LearnerId learner, String language) {
        return await(feature().belongings().handOut(learner, language));
    }

    static Future<Void> record(ProgressService service, LearnerId learner, LearningEvent event) {
        return record(service, learner, UUID.randomUUID(), event);
    }

    static Future<Void> record(ProgressService service, LearnerId learner, UUID id, LearningEvent event) {
        return service.progressOf(learner, COURSE).compose(taken -> service.record(learner, taken, id, event));
    }

    CourseProgress progress(LearnerId learner) {
        return await(service().progressOf(learner, COURSE));
    }

    static Track track(Course course, String id) {
        return course.tracks().stream()
                .filter(track -> track.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Its authors have written something else, and it is released. */
    void release(String file, String from, String to) throws IOException {
        var path = content.resolve(COURSE.value()).resolve(file);
        var text = Files.readString(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not say " + from);
        }
        Files.writeString(path, text.replace(from, to));
        courses.reload();
    }

    /** They began with files that this program does not understand. */
    void giveUnreadableVersion(LearnerId learner) {
        await(database.write(session -> session.createNativeQuery("insert into course_version (hash, course, sources)"
                        + " values ('unreadable', :course, '{\"course.yaml\": \"course: night-shift\"}')"
                        + " on conflict do nothing")
                .setParameter("course", COURSE.value())
                .executeUpdate()
                .thenCompose(kept -> session.createNativeQuery(
                                "update enrolment set version_hash = 'unreadable' where learner_id = :id")
                        .setParameter("id", learner.value())
                        .executeUpdate())));
    }

    Future<Void> merge(LearnerId from, LearnerId to) {
        var moving = new Moving(List.of(feature().belongings()));
        return database.write(session ->
                moving.lock(session, Stream.of(from, to)).thenCompose(locked -> moving.merge(session, from, to)));
    }

    void erase(LearnerId learner) {
        await(database.write(session -> session.createNativeQuery("delete from learner where id = :id")
                .setParameter("id", learner.value())
                .executeUpdate()));
    }

    /** How many rows of a table are a learner's. */
    long rows(String table, LearnerId learner) {
        return await(database.read(session -> session.createNativeQuery(
                        "select count(*) from " + table + " where learner_id = :id", Long.class)
                .setParameter("id", learner.value())
                .getSingleResult()));
    }
}
