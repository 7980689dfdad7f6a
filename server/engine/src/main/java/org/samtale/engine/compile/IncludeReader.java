package org.samtale.engine.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samtale.engine.grammar.PeopleShapes;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** Reads the files of people that a scenario includes, and those that they include; each once, however often it is named. */
final class IncludeReader {

    private static final String INCLUDE = "include";

    /** People come from a file or two; a longer chain is a riddle, and a very long one an attack. */
    private static final int LONGEST_CHAIN = 8;

    private final Reading reading;
    private final PersonReader people;
    private final List<SourceFile> others;
    private final Map<String, SourceFile> beside = new LinkedHashMap<>();
    private final List<Included> included = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    /** The files on the way to the one that is read now. */
    private final Deque<String> chain = new ArrayDeque<>();

    IncludeReader(Reading reading, Framework framework, SourceFile frameworkFile, List<SourceFile> others) {
        this.reading = reading;
        this.people = new PersonReader(reading, framework.moods());
        this.others = others;
        beside.put(frameworkFile.name(), frameworkFile);
        others.forEach(file -> beside.put(file.name(), file));
    }

    /** What a file includes, as it stands there; whether it may is asked when it is read. */
    static List<String> namedIn(SourceFile file) {
        return file.root() instanceof Source.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(INCLUDE))
                        .flatMap(entry -> entry.value() instanceof Source.Sequence list
                                ? list.items().stream()
                                : Stream.of(entry.value()))
                        .flatMap(item -> item instanceof Source.Scalar name ? Stream.of(name.text()) : Stream.empty())
                        .toList()
                : List.of();
    }

    /** Everybody is known by name from here on. */
    List<Included> read(SourceFile scenario, Fields root) {
        beside.put(scenario.name(), scenario);
        follow(scenario, root);
        return List.copyOf(included);
    }

    /** The files that translate something, those of people who are not included here left out. */
    List<SourceFile> translations() {
        return others.stream()
                .filter(file -> !named.contains(file.name()))
                .filter(file ->
                        !Included.isAboutPeople(file) || included.stream().anyMatch(one -> one.isTranslatedBy(file)))
                .toList();
    }

    private void follow(SourceFile file, Fields root) {
        chain.addLast(file.name());
        root.oneOrMore(INCLUDE).forEach(this::include);
        chain.removeLast();
    }

    private void include(Source.Scalar name) {
        if (name.text().contains("/") || name.text().contains("\\")) {
            reading.problems()
                    .add(
                            DiagnosticCode.INCLUDE_OUTSIDE,
                            name.place(),
                            "'" + name.text() + "' leads to another folder.",
                            "Write the name of a file that lies beside this one, such as people.yaml.");
        } else if (chain.contains(name.text()) && mayBeOfPeople(name.text())) {
            reading.problems()
                    .add(
                            DiagnosticCode.INCLUDE_CIRCLE,
                            name.place(),
                            "'" + name.text() + "' includes itself: " + circle(name.text()) + ".",
                            "Take this line away; whoever includes a file has what that file includes.");
        } else {
            find(name).filter(file -> named.add(file.name())).ifPresent(file -> open(file, name));
        }
    }

    private boolean mayBeOfPeople(String name) {
        return Optional.ofNullable(beside.get(name)).filter(Included::mayBe).isPresent();
    }

    private String circle(String name) {
        var around = chain.stream().dropWhile(file -> !file.equals(name)).toList();
        return String.join(" → ", around) + " → " + name;
    }

    private Optional<SourceFile> find(Source.Scalar name) {
        var found = Optional.ofNullable(beside.get(name.text()));
        if (found.isEmpty()) {
            var possible = others.stream()
                    .filter(file -> Included.mayBe(file) && Included.isAboutPeople(file))
                    .map(SourceFile::name)
                    .filter(file -> !chain.contains(file))
                    .toList();
            reading.problems()
                    .add(
                            DiagnosticCode.NO_SUCH_INCLUDE,
                            name.place(),
                            "There is no file '" + name.text() + "' beside this one.",
                            possible.isEmpty()
                                    ? "Write it, with 'people:' and a name for each of them below, or take the line away."
                                    : Spelling.remedy(name.text(), possible));
        }
        return found;
    }

    private void open(SourceFile file, Source.Scalar name) {
        if (!Included.mayBe(file)) {
            reading.problems()
                    .add(
                            DiagnosticCode.NOT_OF_PEOPLE,
                            name.place(),
                            "'" + file.name() + "' is not a file of people.",
                            "Only people are included: a file with 'people:' and a name for each of them below.");
        } else if (chain.size() > LONGEST_CHAIN) {
            reading.problems()
                    .add(
                            DiagnosticCode.TOO_DEEP,
                            name.place(),
                            "Files include each other more than " + LONGEST_CHAIN + " times here.",
                            "Include the file with the people in the scenario itself.");
        } else if (SizeCheck.isReadable(reading.problems(), file)) {
            Fields.of(reading, file.root(), PeopleShapes.PEOPLE, "the file " + file.name())
                    .ifPresent(fields -> take(file, fields));
        }
    }

    private void take(SourceFile file, Fields fields) {
        follow(file, fields);
        var one = Included.of(file, new Language(fields.requireText("language").orElse("")));
        included.add(one);
        fields.require(Included.PEOPLE);
        for (var entry : fields.declare(Included.PEOPLE, Kind.PERSON)) {
            var person = Fields.of(reading, entry.value(), PeopleShapes.PERSON, "the person " + entry.key());
            reading.people()
                    .add(person.map(keys -> people.read(
                                    keys,
                                    one.part().prefix() + "person." + entry.key(),
                                    List.of(Included.PEOPLE, entry.key()),
                                    Optional.empty()))
                            .orElseGet(PersonDraft::unknown));
            person.ifPresent(Fields::done);
        }
        fields.done();
    }
}
