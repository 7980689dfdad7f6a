package org.samtale.server.web;

import java.util.Optional;
import java.util.Set;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;

/**
 * A failure for whoever reads: what happened, and where to go on.
 *
 * @param again the address that was asked for, where asking once more may do
 */
public record ProblemPage(Shell shell, String text, Optional<String> incident, Optional<String> again) {
    /** Those that there are words for of their own. */
    private static final Set<Integer> KNOWN = Set.of(403, 404, 409, 412, 413, 422, 429, 500, 503);

    /** What may have passed in a moment. */
    private static final Set<Integer> PASSING = Set.of(429, 500, 503);

    /**
     * In the language of the reader.
     *
     * @param read the address, if it was only read and not sent something
     */
    static ProblemPage of(ProblemDocument problem, Optional<String> read, String language) {
        var words = Words.of("problem", language);
        var kind = KNOWN.contains(problem.status()) ? Integer.toString(problem.status()) : "other";
        return new ProblemPage(
                // There may be nothing at this address.
                Shell.alone(words, words.say("title." + kind), "/styles/course.css"),
                words.say("text." + kind),
                problem.incident(),
                read.filter(address -> PASSING.contains(problem.status())));
    }
}
