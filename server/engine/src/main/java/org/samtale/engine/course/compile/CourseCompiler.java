package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** Compiles the files of a course, and tells everything that is wrong with them in one pass. */
public final class CourseCompiler {

    /** That of the modules where the course itself could not be read. */
    private static final Language USUAL = new Language("nb");

    private final CourseReading reading;
    private final CourseSources sources;
    private final Optional<CourseDraft> draft;
    private final Language language;
    private final Map<ModuleId, ModuleDraft> modules = new LinkedHashMap<>();
    private final Map<Language, Map<ModuleId, CourseModule>> translated = new LinkedHashMap<>();

    private CourseCompiler(CourseSources sources, Optional<Map<ScenarioId, Integer>> scenarios) {
        this.sources = sources;
        this.reading = new CourseReading(sources.figures(), scenarios);
        this.draft = sources.course().flatMap(file -> new CourseReader(reading).read(file, sources.folder()));
        this.language = draft.map(CourseDraft::language)
                .filter(one -> !one.code().isEmpty())
                .orElse(USUAL);
    }

    /**
     * Compiles a course and all its translations.
     *
     * @param scenarios how many minutes each conversation takes that can be played; empty where nobody knows which there are
     */
    public static CourseCompilation compile(CourseSources sources, Optional<Map<ScenarioId, Integer>> scenarios) {
        return new CourseCompiler(sources, scenarios).compile();
    }

    private CourseCompilation compile() {
        modulesNamed().forEach(this::module);
        links();
        var course = draft.map(this::course);
        var translations = new ArrayList<Course>();
        if (course.isPresent() && draft.isPresent()) {
            translations.addAll(translations(draft.get(), course.get()));
        }
        var diagnostics = reading.problems().inOrder();
        return course.isEmpty() || reading.problems().hasErrors()
                ? new CourseCompilation.Failed(diagnostics)
                : new CourseCompilation.Compiled(course.get(), translations, diagnostics);
    }

    /** Those of the course in its order, and then the others there are: whoever writes one wants to know, too. */
    private Set<ModuleId> modulesNamed() {
        var named = new LinkedHashSet<ModuleId>();
        listed().forEach(name -> named.add(new ModuleId(name.text())));
        sources.modules().forEach(text -> named.add(text.module()));
        return named;
    }

    private List<Source.Scalar> listed() {
        return draft.map(CourseDraft::modules).orElse(List.of());
    }

    private void module(ModuleId id) {
        var listed =
                listed().stream().filter(name -> name.text().equals(id.value())).findFirst();
        var text = sources.find(id, language);
        if (text.isEmpty()) {
            missing(id, listed.map(Source.Scalar::place));
            return;
        }
        if (listed.isEmpty() && draft.isPresent()) {
            reading.tell(
                    DiagnosticCode.MODULE_NOT_LISTED,
                    new Place(text.get().name(), 1, 1),
                    "The course does not name module '" + id + "', so nobody will see it.",
                    "Add it to 'modules' in " + sources.courseFile() + " when it is ready.");
        }
        text.get().file().ifPresent(file -> {
            var read = new ModuleReader(reading, id, file, Optional.empty()).read(language);
            modules.put(id, read);
            new ReadingCheck(reading, read).tell();
            translations(id, read);
        });
    }

    private void translations(ModuleId id, ModuleDraft source) {
        for (var text : sources.modules()) {
            if (text.module().equals(id) && !text.language().equals(language)) {
                text.file().ifPresent(file -> {
                    var read = new ModuleReader(reading, id, file, Optional.of(source)).read(text.language());
                    new ReadingCheck(reading, read).tell();
                    translated
                            .computeIfAbsent(text.language(), one -> new LinkedHashMap<>())
                            .put(id, read.module());
                });
            }
        }
    }

    private void missing(ModuleId id, Optional<Place> named) {
        var there = sources.modules().stream()
                .filter(text -> text.module().equals(id))
                .findFirst();
        var folders = sources.modules().stream()
                .map(text -> text.module().value())
                .distinct()
                .toList();
        reading.tell(
                DiagnosticCode.UNKNOWN_MODULE,
                there.map(text -> new Place(text.name(), 1, 1))
                        .or(() -> named)
                        .orElse(new Place(sources.courseFile(), 1, 1)),
                "There is no file " + id + "/" + language + ".md, in which module '" + id + "' would be written.",
                there.isPresent()
                        ? "Write it first in " + language + ", the language of the course."
                        : Spelling.remedy(id.value(), folders));
    }

    private void links() {
        for (var link : reading.links()) {
            var module = Optional.ofNullable(modules.get(link.step().module()));
            if (module.isEmpty()) {
                reading.tell(
                        DiagnosticCode.UNKNOWN_STEP,
                        link.place(),
                        "There is no module '" + link.step().module() + "'.",
                        Spelling.remedy(
                                link.step().module().value(),
                                modules.keySet().stream().map(ModuleId::value).toList()));
            } else if (module.get().module().find(link.step().step()).isEmpty()) {
                reading.tell(
                        DiagnosticCode.UNKNOWN_STEP,
                        link.place(),
                        "Module '" + link.step().module() + "' has no step '"
                                + link.step().step() + "'.",
                        Spelling.remedy(
                                link.step().step().value(),
                                module.get().module().steps().stream()
                                        .map(step -> step.id().value())
                                        .toList()));
            }
        }
    }

    private Course course(CourseDraft of) {
        var own = new LinkedHashMap<ModuleId, CourseModule>();
        for (var name : of.modules()) {
            var id = new ModuleId(name.text());
            Optional.ofNullable(modules.get(id)).ifPresent(read -> own.put(id, read.module()));
        }
        var names = of.modules().stream().map(Source.Scalar::text).toList();
        return new Course(
                new CourseId(of.id()),
                language,
                of.title(),
                of.summary(),
                of.audience(),
                new ArrayList<>(own.values()),
                new TrackReader(reading, own, names).read(of));
    }

    private List<Course> translations(CourseDraft of, Course course) {
        var courses = new ArrayList<Course>();
        for (var translation : sources.translations()) {
            var texts = translated.getOrDefault(translation.language(), Map.of());
            new TranslatedCourse(reading, of)
                    .read(translation, course, inLanguage(course, texts))
                    .ifPresent(courses::add);
            for (var module : course.modules()) {
                if (!texts.containsKey(module.id())
                        && sources.find(module.id(), translation.language()).isEmpty()) {
                    notTranslated(
                            translation.file().root().place(),
                            "Module '" + module.id() + "' is not translated.",
                            "Translate " + module.id() + "/" + language + ".md as " + module.id() + "/"
                                    + translation.language() + ".md.");
                }
            }
        }
        for (var other : translated.keySet()) {
            if (sources.translations().stream().noneMatch(one -> one.language().equals(other))) {
                notTranslated(
                        of.place(),
                        "There are modules in '" + other + "', but what the course says of itself is not translated.",
                        "Translate title, summary and tracks in course." + other + ".yaml.");
            }
        }
        return courses;
    }

    private static List<CourseModule> inLanguage(Course course, Map<ModuleId, CourseModule> texts) {
        return course.modules().stream()
                .map(module -> texts.getOrDefault(module.id(), module))
                .toList();
    }

    private void notTranslated(Place place, String message, String remedy) {
        reading.tell(DiagnosticCode.COURSE_NOT_TRANSLATED, place, message, remedy);
    }
}
