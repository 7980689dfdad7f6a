package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.course.Aid;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Speaker;
import org.samtale.engine.grammar.TaskShapes;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** Reads fences that are no tasks: voices, scenes, cards, and the boxes of organisations. */
final class AidReader {

    private static final int MOST_CARDS = 7;

    private final FenceReading fence;

    AidReader(FenceReading fence) {
        this.fence = fence;
    }

    Optional<Aid.Voices> voices(Source content, Optional<Aid.Voices> ofSource) {
        var voices = new ArrayList<Aid.Voice>();
        var written = fence.list(content, "voices");
        for (var source : written) {
            fence.fields(source, TaskShapes.VOICE, "a voice").ifPresent(fields -> voice(fields, voices));
        }
        fence.count(voices.size(), 1, Integer.MAX_VALUE, fence.place(), "voices");
        ofSource.ifPresent(source -> sameSpeakers(
                written,
                voices.stream().map(Aid.Voice::who).toList(),
                source.voices().stream().map(Aid.Voice::who).toList()));
        return Optional.of(new Aid.Voices(voices));
    }

    private static void voice(Fields fields, List<Aid.Voice> voices) {
        for (var speaker : Speaker.values()) {
            fields.text(speaker.word()).ifPresent(words -> voices.add(new Aid.Voice(speaker, words)));
        }
        fields.done();
    }

    private void sameSpeakers(List<Source> written, List<Speaker> here, List<Speaker> there) {
        for (int i = 0; i < Math.min(written.size(), here.size()); i++) {
            if (i >= there.size() || here.get(i) != there.get(i)) {
                fence.course()
                        .tell(
                                DiagnosticCode.OTHER_THAN_THE_SOURCE,
                                written.get(i).place(),
                                i >= there.size()
                                        ? "The source has no voice in this place."
                                        : "In the source, " + there.get(i).word() + " speaks here.",
                                "Let the same people speak in the same order.");
                return;
            }
        }
        lacking(here.size(), there.size(), "voices");
    }

    private void lacking(int here, int there, String what) {
        if (here < there) {
            fence.course()
                    .tell(
                            DiagnosticCode.LACKS_OF_THE_SOURCE,
                            fence.place(),
                            "The source has " + there + " " + what + " here, and this translation has " + here + ".",
                            "Translate the others, too.");
        }
    }

    Optional<Aid.Scene> scene(Source content, Optional<Aid.Scene> ofSource) {
        return fence.fields(content, TaskShapes.SCENE, "a scene").map(fields -> {
            var place = place(fields, ofSource);
            boolean narrated = fence.isOfSource(fields, "narrated")
                    ? fields.yes("narrated")
                    : ofSource.map(Aid.Scene::narrated).orElse(false);
            fields.require("lines");
            var written = fields.list("lines");
            var lines = new ArrayList<Aid.SceneLine>();
            for (var source : written) {
                fence.fields(source, TaskShapes.SCENE_LINE, "a line of a scene")
                        .flatMap(line -> sceneLine(line, at(ofSource, lines.size())))
                        .ifPresent(lines::add);
            }
            fields.done();
            fence.count(lines.size(), 1, Integer.MAX_VALUE, fence.place(), "lines");
            ofSource.ifPresent(source -> {
                moreThan(written, source.lines().size());
                lacking(lines.size(), source.lines().size(), "lines");
            });
            return new Aid.Scene(place, narrated, lines);
        });
    }

    private String place(Fields fields, Optional<Aid.Scene> ofSource) {
        if (ofSource.isEmpty()) {
            fields.require("place");
        }
        var place =
                fields.find("place").flatMap(source -> fence.course().values().scalar(source, "the place"));
        if (ofSource.isPresent()) {
            place.ifPresent(here -> fence.sameAsInSource(
                    fields, "place", here.text(), ofSource.get().place()));
            return ofSource.get().place();
        }
        return place.filter(one -> fence.course().isName(one.place(), one.text(), "a place"))
                .map(Source.Scalar::text)
                .orElse("");
    }

    private static Optional<Aid.SceneLine> at(Optional<Aid.Scene> scene, int index) {
        return scene.filter(one -> index < one.lines().size())
                .map(one -> one.lines().get(index));
    }

    private void moreThan(List<Source> written, int there) {
        if (written.size() > there) {
            fence.course()
                    .tell(
                            DiagnosticCode.NOT_IN_THE_SOURCE,
                            written.get(there).place(),
                            "The source has only " + there + " lines here.",
                            "Take away what is too much, or write it in the source first.");
        }
    }

    private Optional<Aid.SceneLine> sceneLine(Fields fields, Optional<Aid.SceneLine> ofSource) {
        boolean seen = fields.has("direction");
        boolean sourceSees =
                ofSource.filter(Aid.SceneLine.Seen.class::isInstance).isPresent();
        if (ofSource.isPresent() && seen != sourceSees) {
            fence.course()
                    .tell(
                            DiagnosticCode.OTHER_THAN_THE_SOURCE,
                            fields.place(),
                            sourceSees
                                    ? "In the source, something is seen here and not said."
                                    : "In the source, something is said here and not seen.",
                            "Write the same kind of line.");
            return Optional.empty();
        }
        if (seen) {
            var direction = fields.text("direction");
            fields.done();
            return direction.map(Aid.SceneLine.Seen::new);
        }
        var ofSpeaker = ofSource.flatMap(
                line -> line instanceof Aid.SceneLine.Said said ? Optional.of(said.who()) : Optional.empty());
        var line = new Aid.SceneLine.Said(fence.speaker(fields, ofSpeaker), FenceReading.text(fields, "text"));
        fields.done();
        return Optional.of(line);
    }

    Optional<Aid.Cards> cards(Source content, Optional<Aid.Cards> ofSource) {
        var cards = new ArrayList<Aid.Card>();
        var ids = ofSource.stream()
                .flatMap(source -> source.cards().stream())
                .map(Aid.Card::id)
                .toList();
        for (var item : fence.items(fence.list(content, "cards"), TaskShapes.CARD, "card", ids)) {
            cards.add(new Aid.Card(
                    item.id(), FenceReading.text(item.fields(), "title"), FenceReading.text(item.fields(), "text")));
            item.fields().done();
        }
        fence.count(cards.size(), 2, MOST_CARDS, fence.place(), "cards");
        return Optional.of(new Aid.Cards(cards));
    }

    Optional<Aid.Local> local(Source content, Optional<Aid.Local> ofSource) {
        return fence.fields(content, TaskShapes.LOCAL, "a local box").flatMap(fields -> {
            var id = fields.require("id")
                    .flatMap(source -> fence.course().values().scalar(source, "the id of a local box"))
                    .filter(name -> fence.course().isName(name.place(), name.text(), "a local box"));
            id.ifPresent(name -> name(name.place(), name.text(), fields, ofSource));
            var local = id.map(name -> new Aid.Local(
                    new ItemId(name.text()),
                    FenceReading.text(fields, "title"),
                    FenceReading.text(fields, "text"),
                    fence.also(fields, "example", ofSource.flatMap(Aid.Local::example))));
            fields.done();
            return local;
        });
    }

    private void name(Place at, String name, Fields fields, Optional<Aid.Local> ofSource) {
        if (ofSource.isPresent()) {
            fence.sameAsInSource(fields, "id", name, ofSource.get().id().value());
        } else if (fence.course().locals().putIfAbsent(name, at) != null) {
            fence.course().twice(at, name, "the course");
        }
    }
}
