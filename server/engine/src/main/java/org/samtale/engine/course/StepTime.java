package org.samtale.engine.course;

import java.util.List;

/**
 * How long a step takes. Nobody writes it down: it is counted from the words that are read and from what is to be done, so
 * that a course says the same of all its steps.
 */
public final class StepTime {

    static final int MINUTE = 60;

    private static final int QUARTER = 15;
    private static final int WORDS_A_MINUTE = 180;
    private static final int CARD = 8;
    private static final int QUESTION = 30;
    private static final int LINE_TO_MARK = 4;
    private static final int REFLECTION = 90;
    private static final int FIELD = 40;
    private static final int SURVEY_ITEM = 20;

    private StepTime() {}

    /** In seconds, all but a conversation. */
    public static int withoutTalk(Step step) {
        return reading(StepTexts.read(step)) + step.task().map(StepTime::doing).orElse(0);
    }

    /** What stands on a card, in a question or at a field is read in the time that is given for it. */
    private static int doing(Task task) {
        return switch (task) {
            case Task.Sort sort -> CARD * sort.cards().size();
            case Task.Order order -> CARD * order.items().size();
            case Task.Choice choice -> QUESTION;
            case Task.Quiz quiz -> QUESTION * quiz.questions().size();
            case Task.Notice notice -> LINE_TO_MARK * notice.lines().size();
            case Task.Reflect reflect -> REFLECTION * reflect.prompts().size();
            case Task.Builder builder -> FIELD * builder.fields().size();
            case Task.Survey survey -> SURVEY_ITEM * survey.items().size();
            case Task.Talk talk -> 0;
        };
    }

    /** What it takes to read these texts, in seconds. */
    public static int reading(List<String> texts) {
        int words = texts.stream().mapToInt(StepTime::words).sum();
        return Math.ceilDiv(words * MINUTE, WORDS_A_MINUTE);
    }

    /** What is said about so many seconds: whole minutes, and at least one. */
    public static int minutes(int seconds) {
        return Math.max(1, Math.round((float) seconds / MINUTE));
    }

    /** The same, for a plan: from an hour on in quarters, as nobody plans by the minute then. */
    public static int told(int minutes) {
        return minutes < MINUTE ? minutes : Math.round((float) minutes / QUARTER) * QUARTER;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isWhitespace(sign)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(sign)) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
