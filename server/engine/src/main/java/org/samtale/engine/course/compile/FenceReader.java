package org.samtale.engine.course.compile;

import java.util.Optional;
import org.samtale.engine.course.Aid;
import org.samtale.engine.course.Block;
import org.samtale.engine.course.Task;
import org.samtale.engine.source.Source;

/** Finds the reader for each kind of fence. */
final class FenceReader {

    private FenceReader() {}

    /** Requires that the block of the source, where there is one, is of this kind. */
    static Optional<? extends Block> read(
            FenceReading fence, FenceKind kind, Source content, Optional<Block> ofSource) {
        var aids = new AidReader(fence);
        var papers = new PaperReader(fence);
        return switch (kind) {
            case VOICES -> aids.voices(content, ofSource.map(Aid.Voices.class::cast));
            case SCENE -> aids.scene(content, ofSource.map(Aid.Scene.class::cast));
            case CARDS -> aids.cards(content, ofSource.map(Aid.Cards.class::cast));
            case LOCAL -> aids.local(content, ofSource.map(Aid.Local.class::cast));
            case SORT -> new SortReader(fence).read(content, ofSource.map(Task.Sort.class::cast));
            case ORDER -> papers.order(content, ofSource.map(Task.Order.class::cast));
            case CHOICE -> new QuestionReader(fence).choice(content, ofSource.map(Task.Choice.class::cast));
            case QUIZ -> new QuestionReader(fence).quiz(content, ofSource.map(Task.Quiz.class::cast));
            case NOTICE -> new NoticeReader(fence).read(content, ofSource.map(Task.Notice.class::cast));
            case REFLECT -> papers.reflect(content, ofSource.map(Task.Reflect.class::cast));
            case BUILDER -> papers.builder(content, ofSource.map(Task.Builder.class::cast));
            case TALK -> papers.talk(content, ofSource.map(Task.Talk.class::cast));
            case SURVEY -> papers.survey(content, ofSource.map(Task.Survey.class::cast));
        };
    }
}
