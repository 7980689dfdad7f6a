package org.samtale.server.credential;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything an award says. Times are whole seconds, as they stand in what is signed.
 *
 * @param code what people can type
 * @param until absent when it does not expire
 */
public record Credential(
        UUID id,
        Code code,
        Issuer issuer,
        Holder holder,
        Achievement achievement,
        LocalDate completedOn,
        Instant from,
        Optional<Instant> until) {

    public Credential {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        until = until.map(one -> one.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Who says so, and the address all its names begin with, without a slash at the end. */
    public record Issuer(URI url, String name) {
        static final String PATH = "/issuers/samtale";

        public String id() {
            return url + PATH;
        }

        /** Where the awards are listed that do not stand any more. */
        public String revocations() {
            return id() + "/revocations";
        }
    }

    /** Of whom. The name is as they typed it; the subject is a number that stands for them here and nowhere else. */
    public record Holder(UUID subject, String name) {}

    /** Taking part to the end is one thing, showing that one can do it another. */
    public enum Kind {
        COMPLETION("completion", "CertificateOfCompletion"),
        ACHIEVEMENT("achievement", "Achievement");

        private final String word;
        private final String openBadgeType;

        Kind(String word, String openBadgeType) {
            this.word = word;
            this.openBadgeType = openBadgeType;
        }

        public String word() {
            return word;
        }

        String openBadgeType() {
            return openBadgeType;
        }
    }

    /**
     * For what.
     *
     * @param version of the course, named by its content
     * @param title of the course; all texts are in the language
     * @param about what it was about; the same as the summary where nobody has said
     */
    public record Achievement(
            Kind kind,
            String course,
            String track,
            String version,
            String language,
            String title,
            String trackTitle,
            String about,
            String summary,
            int minutes,
            int level) {}

    /** Where anybody can check it. */
    public String page() {
        return issuer.url() + "/verify/" + code();
    }

    String address() {
        return issuer.url() + "/a/" + id;
    }
}
