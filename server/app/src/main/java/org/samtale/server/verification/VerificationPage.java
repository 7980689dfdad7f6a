package org.samtale.server.verification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.samtale.server.certificate.CertificateWords;
import org.samtale.server.credential.SignedFields;
import org.samtale.server.credential.Verdict;
import org.samtale.server.credential.VerdictWords;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;

/**
 * What {@code /verify} shows: an answer, if there is one, and how to ask.
 *
 * @param typed to be corrected
 * @param complaint why what was typed was not looked up
 */
public record VerificationPage(
        Shell shell, Words words, Optional<Told> told, String typed, Optional<String> complaint) {
    private static final String ADDRESS = "/verify";

    /** What helps nobody who compares. */
    private static final Set<String> REST = Set.of("about", "version", "id", "holder");

    /**
     * An answer.
     *
     * @param look a word for how it is drawn; the sentence says it all
     * @param fields to compare with what one has
     * @param rest what else was signed, of no use for that
     * @param newer where the one stands that replaced it
     */
    public record Told(
            String look, String sentence, String advice, List<Field> fields, List<Field> rest, Optional<String> newer) {
        public Told {
            fields = List.copyOf(fields);
            rest = List.copyOf(rest);
        }
    }

    /**
     * Something that was signed.
     *
     * @param key what it is called in every language
     */
    public record Field(String key, String label, String value) {}

    static VerificationPage asking(String language) {
        return page(ADDRESS, language, Optional.empty(), "", Optional.empty());
    }

    static VerificationPage mistyped(String language, String typed) {
        var words = Words.of("award", language);
        return page(ADDRESS, language, Optional.empty(), typed, Optional.of(words.say("verify.mistyped")));
    }

    static VerificationPage tooMany(String language) {
        var words = Words.of("award", language);
        return page(ADDRESS, language, Optional.empty(), "", Optional.of(words.say("verify.too-many")));
    }

    static VerificationPage of(Verdict verdict, String path, String language) {
        var words = Words.of("award", language);
        var plain = VerdictWords.in(language);
        var look = look(verdict);
        var newer = verdict instanceof Verdict.ReplacedBy one
                ? one.replaced().by().map(code -> ADDRESS + "/" + code)
                : Optional.<String>empty();
        var told = new Told(
                look,
                plain.say(verdict),
                words.say("verify.advice." + look),
                fields(verdict, language, key -> !REST.contains(key)),
                fields(verdict, language, REST::contains),
                newer);
        return page(path, language, Optional.of(told), "", Optional.empty());
    }

    /** One sign that was read wrong makes another code, so that says nothing of the certificate. */
    static VerificationPage unknown(String typed, String path, String language) {
        var words = Words.of("award", language);
        var told = new Told(
                "not-ours",
                words.say("verify.unknown"),
                words.say("verify.advice.unknown"),
                List.of(),
                List.of(),
                Optional.empty());
        return page(path, language, Optional.of(told), typed, Optional.empty());
    }

    private static List<Field> fields(Verdict verdict, String language, Predicate<String> wanted) {
        var words = Words.of("award", language);
        return verdict.said().stream()
                .flatMap(said ->
                        SignedFields.of(said, VerdictWords.in(language), CertificateWords.in(language)::time)
                                .entrySet()
                                .stream()
                                .filter(field -> wanted.test(field.getKey()))
                                .map(field -> new Field(
                                        field.getKey(), words.say("field." + field.getKey()), field.getValue())))
                .toList();
    }

    private static String look(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid valid -> "valid";
            case Verdict.ExpiredOn expired -> "expired";
            case Verdict.WithdrawnBecause withdrawn -> "withdrawn";
            case Verdict.ReplacedBy replaced -> "replaced";
            case Verdict.NotOurs notOurs -> "not-ours";
        };
    }

    private static VerificationPage page(
            String path, String language, Optional<Told> told, String typed, Optional<String> complaint) {
        var words = Words.of("award", language);
        var shell = Shell.of(words, words.say("verify.title"), path, "/styles/award.css", "/pages/award.js");
        return new VerificationPage(shell, words, told, typed, complaint);
    }
}
