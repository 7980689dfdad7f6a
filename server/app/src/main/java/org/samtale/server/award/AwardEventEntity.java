package org.samtale.server.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.samtale.server.award.AwardEvent.Issued;
import org.samtale.server.award.AwardEvent.Superseded;
import org.samtale.server.award.AwardEvent.Withdrawn;
import org.samtale.server.credential.Code;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.Credential.Achievement;
import org.samtale.server.credential.Credential.Holder;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.credential.Credential.Kind;

/** The row of an event. */
@Entity
@Immutable
@Table(name = "award_event")
class AwardEventEntity {
    private static final String ISSUED = "issued";
    private static final String SUPERSEDED = "superseded";
    private static final String WITHDRAWN = "withdrawn";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // Queries use it.
    private @Nullable Long seq;

    @Column(name = "award_id")
    private UUID award;

    private String event;
    private Instant at;

    private @Nullable String code;

    @Column(name = "issuer_url")
    private @Nullable String issuerUrl;

    @Column(name = "issuer_name")
    private @Nullable String issuerName;

    private @Nullable UUID subject;
    private @Nullable String kind;
    private @Nullable String course;
    private @Nullable String track;
    private @Nullable String version;
    private @Nullable String language;
    private @Nullable String title;

    @Column(name = "track_title")
    private @Nullable String trackTitle;

    private @Nullable String about;
    private @Nullable String summary;
    private @Nullable Integer minutes;
    private @Nullable Integer level;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @Column(name = "signed_hash")
    private byte @Nullable [] signedHash;

    private @Nullable String because;

    @Column(name = "by_award")
    private @Nullable UUID by;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected AwardEventEntity() {}

    AwardEventEntity(AwardEvent happened) {
        this.award = happened.award();
        this.at = happened.at();
        this.event = switch (happened) {
            case Issued issued -> ISSUED;
            case Superseded superseded -> SUPERSEDED;
            case Withdrawn withdrawn -> WITHDRAWN;
        };
        switch (happened) {
            case Issued issued -> {
                this.signedHash = HexFormat.of().parseHex(issued.signedHash());
                write(issued.said());
            }
            case Superseded superseded -> this.by = superseded.by();
            case Withdrawn withdrawn -> this.because = withdrawn.because();
        }
    }

    private void write(Credential said) {
        var achievement = said.achievement();
        this.code = said.code().letters();
        this.issuerUrl = said.issuer().url().toString();
        this.issuerName = said.issuer().name();
        this.subject = said.holder().subject();
        this.kind = achievement.kind().word();
        this.course = achievement.course();
        this.track = achievement.track();
        this.version = achievement.version();
        this.language = achievement.language();
        this.title = achievement.title();
        this.trackTitle = achievement.trackTitle();
        this.about = achievement.about();
        this.summary = achievement.summary();
        this.minutes = achievement.minutes();
        this.level = achievement.level();
        this.completedOn = said.completedOn();
        this.validUntil = said.until().orElse(null);
    }

    /** The award that stands for this one from then on. */
    Optional<UUID> successor() {
        return Optional.ofNullable(by);
    }

    /**
     * What happened.
     *
     * @param codes of all awards that are successors
     */
    AwardEvent toEvent(Map<UUID, Code> codes) {
        return switch (event) {
            case ISSUED -> new Issued(said(), HexFormat.of().formatHex(there(signedHash)));
            case SUPERSEDED -> new Superseded(award, at, there(by), there(codes.get(there(by))));
            case WITHDRAWN -> new Withdrawn(award, at, there(because));
            default -> throw new IllegalStateException("There is no event " + event);
        };
    }

    private Credential said() {
        return new Credential(
                award,
                new Code(there(code)),
                new Issuer(URI.create(there(issuerUrl)), there(issuerName)),
                new Holder(there(subject), ""),
                new Achievement(
                        Arrays.stream(Kind.values())
                                .filter(one -> one.word().equals(kind))
                                .findFirst()
                                .orElseThrow(),
                        there(course),
                        there(track),
                        there(version),
                        there(language),
                        there(title),
                        there(trackTitle),
                        about == null ? there(summary) : about,
                        there(summary),
                        there(minutes),
                        there(level)),
                there(completedOn),
                at,
                Optional.ofNullable(validUntil));
    }

    /** The database sees to it that what belongs to an event is there. */
    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
