package org.samtale.server.course;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.course.Aid;
import org.samtale.engine.course.LocalText;
import org.samtale.engine.course.Prose;
import org.samtale.engine.course.Speaker;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.progress.Judgement.Remark;
import org.samtale.server.content.LocalTexts;
import org.samtale.server.page.Words;

/**
 * How a step is shown: in whose language, at which address, with what its learner has given.
 *
 * @param isForm something can be done here; otherwise it is to be read, and printed
 * @param isAmongOthers on a page with other steps
 * @param isShared others may read what is written here; empty where that is not known just now, or was not asked
 * @param locals what the organisation says here
 */
public record Showing(
        Words words,
        CourseAddress address,
        Step step,
        Given given,
        boolean isForm,
        boolean isAmongOthers,
        Optional<Boolean> isShared,
        LocalTexts locals) {

    /** Under the title of its page, or under that of a step among others. */
    public int level(Prose.Heading heading) {
        return isAmongOthers ? heading.level() : heading.level() - 1;
    }

    public String figure(Prose.Figure figure) {
        return address.figure(given.step().module(), figure.file());
    }

    /** What the organisation says there, where it has said something. */
    public Optional<LocalText> local(Aid.Local box) {
        return locals.find(address.course(), box.id(), words.language());
    }

    public String day(LocalText local) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(words.language()))
                .format(LocalDate.parse(local.written()));
    }

    /** The address of this step. */
    public String here() {
        return address.step(given.step());
    }

    public int talkMinutes() {
        return step.talkMinutes();
    }

    /** Those who speak in a scene, each once. */
    public List<Speaker> cast(Aid.Scene scene) {
        return scene.lines().stream()
                .flatMap(line ->
                        line instanceof Aid.SceneLine.Said said ? Stream.of(said.who()) : Stream.<Speaker>empty())
                .distinct()
                .toList();
    }

    /** Names are the same in every language. */
    public String name(Speaker who) {
        return who.word().substring(0, 1).toUpperCase(Locale.ROOT) + who.word().substring(1);
    }

    /** Whether something is right or wrong there. */
    public boolean isJudged(Task task) {
        return switch (task) {
            case Task.Sort sort -> true;
            case Task.Order order -> true;
            case Task.Choice choice -> true;
            case Task.Quiz quiz -> true;
            case Task.Notice notice -> true;
            case Task.Reflect reflect -> false;
            case Task.Builder builder -> false;
            case Task.Survey survey -> false;
            case Task.Talk talk -> false;
        };
    }

    /**
     * What stands before an author's reason.
     *
     * @param given it was picked, or laid where it lies
     * @param alone only one of its kind could be picked
     */
    public String label(Remark remark, boolean given, boolean alone) {
        if (given) {
            return words.say(remark.isRight() ? "right" : "wrong");
        }
        if (alone) {
            return remark.isRight() ? "" : words.say("missed.alone");
        }
        return words.say(remark.isRight() ? "left" : "missed");
    }

    /** One sentence about all of an answer. */
    public String verdict(Task task) {
        return switch (task) {
            case Task.Sort sort -> counted(given.right(), sort.cards().size());
            case Task.Order order -> counted(given.right(), order.items().size());
            case Task.Quiz quiz -> counted(given.right(quiz), quiz.questions().size());
            case Task.Choice choice -> words.say(given.isAllRight() ? "verdict.right" : "verdict.wrong");
            case Task.Notice notice -> words.say(given.isAllRight() ? "verdict.right" : "verdict.notice");
            case Task.Reflect reflect -> "";
            case Task.Builder builder -> "";
            case Task.Survey survey -> "";
            case Task.Talk talk -> "";
        };
    }

    private String counted(int right, int of) {
        return right == of ? words.say("verdict.all", of) : words.say("verdict.some", right, of);
    }
}
