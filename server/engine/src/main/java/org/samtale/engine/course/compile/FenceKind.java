package org.samtale.engine.course.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samtale.engine.course.Aid;
import org.samtale.engine.course.Block;
import org.samtale.engine.course.Task;

/** What may stand between fences, by the first word behind the opening one. */
public enum FenceKind {
    VOICES(Aid.Voices.class),
    SCENE(Aid.Scene.class),
    CARDS(Aid.Cards.class),
    LOCAL(Aid.Local.class),
    SORT(Task.Sort.class),
    ORDER(Task.Order.class),
    CHOICE(Task.Choice.class),
    QUIZ(Task.Quiz.class),
    NOTICE(Task.Notice.class),
    REFLECT(Task.Reflect.class),
    BUILDER(Task.Builder.class),
    TALK(Task.Talk.class),
    SURVEY(Task.Survey.class);

    private final Class<? extends Block> block;

    FenceKind(Class<? extends Block> block) {
        this.block = block;
    }

    public static Optional<FenceKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FenceKind::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isTask() {
        return Task.class.isAssignableFrom(block);
    }

    boolean isThatOf(Block other) {
        return block.isInstance(other);
    }
}
