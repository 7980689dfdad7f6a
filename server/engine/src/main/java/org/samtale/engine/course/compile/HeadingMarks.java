package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samtale.engine.markdown.MarkdownBlock;
import org.samtale.engine.markdown.MarkdownSpan;
import org.samtale.engine.source.Place;

/**
 * A heading taken apart.
 *
 * @param title without the braces at its end
 * @param id such as monday-morning of {@code {#monday-morning .hook}}
 * @param classes such as hook
 * @param others what else stands between the braces
 */
record HeadingMarks(
        List<MarkdownSpan> title, Optional<Mark> id, List<Mark> classes, List<Mark> others, boolean hasBraces) {

    private static final Pattern BRACES = Pattern.compile("\\s*\\{([^{}]*)\\}\\s*$");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A word between the braces, without the sign in front. */
    record Mark(Place place, String word) {}

    static HeadingMarks of(MarkdownBlock.Heading heading) {
        if (heading.content().isEmpty() || !(heading.content().getLast() instanceof MarkdownSpan.Text last)) {
            return new HeadingMarks(heading.content(), Optional.empty(), List.of(), List.of(), false);
        }
        var braces = BRACES.matcher(last.words());
        if (!braces.find()) {
            return new HeadingMarks(heading.content(), Optional.empty(), List.of(), List.of(), false);
        }
        Optional<Mark> id = Optional.empty();
        var classes = new ArrayList<Mark>();
        var others = new ArrayList<Mark>();
        var word = WORD.matcher(last.words()).region(braces.start(1), braces.end(1));
        while (word.find()) {
            var place = last.place().after(last.words().codePointCount(0, word.start()));
            if (word.group().startsWith("#") && id.isEmpty()) {
                id = Optional.of(new Mark(place, word.group().substring(1)));
            } else if (word.group().startsWith(".")) {
                classes.add(new Mark(place, word.group().substring(1)));
            } else {
                others.add(new Mark(place, word.group()));
            }
        }
        var title = new ArrayList<>(heading.content());
        title.set(
                title.size() - 1,
                new MarkdownSpan.Text(last.place(), last.words().substring(0, braces.start())));
        return new HeadingMarks(title, id, classes, others, true);
    }
}
