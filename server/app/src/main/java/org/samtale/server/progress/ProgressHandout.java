package org.samtale.server.progress;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.InStep;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.LearningEvent.Talked;
import org.samtale.engine.course.progress.LearningEvent.TrackChosen;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Moment;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.progress.ProgressRepository.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A learner's courses as they are handed out to them: everything that happened, and what they wrote. */
final class ProgressHandout {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressHandout.class);

    private static final Words HEADING =
            new Words("Kursene dine", "Kursa dine", "Dine kurser", "Dina kurser", "Your courses");
    private static final Words OPENED = new Words("Åpnet", "Opna", "Åbnet", "Öppnat", "Opened");
    private static final Words DONE = new Words("Ferdig", "Ferdig", "Færdig", "Klart", "Done");
    private static final Words ANSWERED = new Words("Svart", "Svart", "Besvaret", "Besvarat", "Answered");
    private static final Words TALKED =
            new Words("Samtalen ført", "Samtalen ført", "Samtalen ført", "Samtalet fört", "Conversation held");
    private static final Words CHOSEN = new Words("Valgt", "Valt", "Valgt", "Valt", "Chosen");

    private final ProgressRepository repository;
    private final CourseVersions versions;

    ProgressHandout(ProgressRepository repository, CourseVersions versions) {
        this.repository = repository;
        this.versions = versions;
    }

    /** A course with all that happened in it, as it is kept. */
    private record CourseData(String course, String version, Instant begunAt, List<EventData> events) {}

    /**
     * One event of it.
     *
     * @param step with its module, where it happened in one
     * @param content an answer, or the track that was chosen
     */
    private record EventData(Instant at, String kind, Optional<String> step, Optional<Object> content) {

        static EventData of(WrittenEvent event) {
            return new EventData(
                    event.at(),
                    event.kind(),
                    event.module().flatMap(module -> event.step().map(step -> module + "/" + step)),
                    event.payload()
                            .map(payload -> payload.startsWith("{") ? new JsonObject(payload).getMap() : payload));
        }
    }

    Future<Handout> of(LearnerId learner, String language) {
        return repository
                .findAll(learner)
                .compose(taken -> entries(taken.iterator(), language, new ArrayList<>()))
                .map(entries -> new Handout("courses", HEADING.in(language), entries));
    }

    private Future<List<Entry>> entries(Iterator<Taken> all, String language, List<Entry> before) {
        if (!all.hasNext()) {
            return Future.succeededFuture(before);
        }
        var taken = all.next();
        return versions.get(taken.course(), taken.version())
                .map(version -> Optional.of(inLanguage(version.source(), version.translations(), language)))
                .recover(failure -> {
                    LOG.error("What happened in a course is handed out without its texts", failure);
                    return Future.succeededFuture(Optional.empty());
                })
                .compose(course -> {
                    before.add(entry(taken, course, language));
                    return entries(all, language, before);
                });
    }

    private static Course inLanguage(Course source, List<Course> translations, String language) {
        return translations.stream()
                .filter(one -> one.language().code().equals(language))
                .findFirst()
                .orElse(source);
    }

    private static Entry entry(Taken taken, Optional<Course> course, String language) {
        var events = taken.events();
        return new Entry(
                course.map(Course::title).orElse(taken.course().value()) + ", " + Moment.in(language, taken.begunAt()),
                new CourseData(
                        taken.course().value(),
                        taken.version(),
                        taken.begunAt(),
                        events.stream()
                                .map(event -> EventData.of(WrittenEvent.of(event)))
                                .toList()),
                toRead(events).flatMap(event -> lines(event, course, language)).toList());
    }

    /** Of what is saved while it is typed only the last is worth reading; the others stand in the data. */
    private static Stream<LearningEvent> toRead(List<LearningEvent> events) {
        var last = new HashMap<StepRef, LearningEvent>();
        for (var event : events) {
            if (event instanceof Answered answered) {
                last.put(answered.step(), answered);
            }
        }
        return events.stream()
                .filter(event -> !(event instanceof Answered answered) || answered.equals(last.get(answered.step())));
    }

    private static Stream<Told> lines(LearningEvent event, Optional<Course> course, String language) {
        var happened =
                new Told(about(event, course), words(event).in(language) + ", " + Moment.in(language, event.at()));
        return event instanceof Answered answered
                ? Stream.concat(Stream.of(happened), written(answered.answer()))
                : Stream.of(happened);
    }

    private static String about(LearningEvent event, Optional<Course> course) {
        return switch (event) {
            case InStep inStep ->
                course.flatMap(one -> one.find(inStep.step())).map(Step::title).orElseGet(() -> inStep.step()
                        .toString());
            case TrackChosen chosen ->
                course.stream()
                        .flatMap(one -> one.tracks().stream())
                        .filter(track -> track.id().equals(chosen.track()))
                        .findFirst()
                        .map(track -> track.title())
                        .orElseGet(() -> chosen.track().value());
        };
    }

    private static Words words(LearningEvent event) {
        return switch (event) {
            case StepOpened opened -> OPENED;
            case StepDone done -> DONE;
            case Answered answered -> ANSWERED;
            case Talked talked -> TALKED;
            case TrackChosen chosen -> CHOSEN;
        };
    }

    /** In the learner's own words; what was sorted or picked stands in the data. */
    private static Stream<Told> written(Answer answer) {
        return switch (answer) {
            case Answer.Written written -> texts(written.texts());
            case Answer.Rated rated -> texts(rated.texts());
            case Answer.Sorted sorted -> Stream.empty();
            case Answer.Ordered ordered -> Stream.empty();
            case Answer.Chosen chosen -> Stream.empty();
            case Answer.Quizzed quizzed -> Stream.empty();
            case Answer.Noticed noticed -> Stream.empty();
        };
    }

    private static Stream<Told> texts(Map<ItemId, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .map(text -> new Told(text.getKey().value(), text.getValue()));
    }
}
