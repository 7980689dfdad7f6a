package org.samtale.server.award;

import java.util.List;
import java.util.Optional;
import org.samtale.server.award.AwardRoutes.Asked;
import org.samtale.server.certificate.CertificateWords;
import org.samtale.server.credential.Verdict;
import org.samtale.server.credential.VerdictWords;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;

/** What {@code /awards} shows. */
public record AwardsPage(Shell shell, Words words, List<Open> open, List<Had> held) {
    static final String STYLE = "/styles/award.css";
    static final String SCRIPT = "/pages/award.js";

    public AwardsPage {
        open = List.copyOf(open);
        held = List.copyOf(held);
    }

    /**
     * One that is waiting for a name.
     *
     * @param typed what was typed already
     * @param complaint why that cannot stand on it
     */
    public record Open(
            String course,
            String track,
            String title,
            String trackTitle,
            String time,
            String typed,
            Optional<String> complaint) {}

    /**
     * One that was made.
     *
     * @param typed what was typed already to put its name right
     * @param complaint why that cannot stand on it
     * @param waits why its name cannot be put right just now
     */
    public record Had(
            String id,
            String title,
            String trackTitle,
            String standing,
            boolean valid,
            String code,
            String check,
            String issued,
            String typed,
            Optional<String> complaint,
            Optional<String> waits) {}

    /** A name that cannot stand on an award. */
    record Wrong(String award, String typed) {}

    static AwardsPage of(Shelf shelf, String language) {
        return of(shelf, language, Optional.empty(), Optional.empty());
    }

    static AwardsPage of(Shelf shelf, String language, Asked wrong) {
        return of(shelf, language, Optional.of(wrong), Optional.empty());
    }

    static AwardsPage of(Shelf shelf, String language, Wrong wrong) {
        return of(shelf, language, Optional.empty(), Optional.of(wrong));
    }

    private static AwardsPage of(Shelf shelf, String language, Optional<Asked> wrong, Optional<Wrong> again) {
        var words = Words.of("award", language);
        return new AwardsPage(
                Shell.of(words, words.say("awards.title"), "/awards", STYLE, SCRIPT),
                words,
                shelf.open().stream().map(one -> open(one, language, wrong)).toList(),
                shelf.held().reversed().stream()
                        .map(one -> had(one, shelf, language, again))
                        .toList());
    }

    private static Open open(Completion completion, String language, Optional<Asked> wrong) {
        var one = completion.achievement();
        var asked = wrong.filter(form -> completion.isOf(form.course(), form.track()));
        return new Open(
                one.course(),
                one.track(),
                one.title(),
                one.trackTitle(),
                CertificateWords.in(language).time(one.minutes()),
                asked.map(Asked::name).orElse(""),
                asked.map(form -> complaint(form.name(), language)));
    }

    private static Had had(Held held, Shelf shelf, String language, Optional<Wrong> again) {
        var said = held.award().said();
        var id = said.id().toString();
        var wrong = again.filter(one -> one.award().equals(id));
        var verdict = Verdict.of(said, held.standing(), shelf.now());
        boolean isValid = verdict instanceof Verdict.Valid;
        var words = Words.of("award", language);
        return new Had(
                id,
                said.achievement().title(),
                said.achievement().trackTitle(),
                isValid ? words.say("awards.valid") : VerdictWords.in(language).say(verdict),
                isValid,
                said.code().toString(),
                "/verify/" + said.code(),
                VerdictWords.in(language).day(said.from()),
                wrong.map(Wrong::typed).orElse(""),
                wrong.map(one -> complaint(one.typed(), language)),
                Optional.ofNullable(shelf.waiting().get(said.id()))
                        .map(until -> words.say(
                                "awards.correct-wait",
                                Corrections.MAX,
                                VerdictWords.in(language).day(until))));
    }

    /** Some letters are none that a certificate has; whoever uses them has a name all the same, and is told which. */
    private static String complaint(String typed, String language) {
        var words = Words.of("award", language);
        var undrawn = HolderName.undrawn(typed);
        return undrawn.isEmpty() ? words.say("awards.wrong-name") : words.say("awards.wrong-letters", undrawn);
    }
}
