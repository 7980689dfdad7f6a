package org.samtale.server.award;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.samtale.server.award.AwardEvent.Issued;
import org.samtale.server.award.AwardEvent.Superseded;
import org.samtale.server.award.AwardEvent.Withdrawn;
import org.samtale.server.certificate.Certificate;
import org.samtale.server.certificate.CertificateFile;
import org.samtale.server.credential.Code;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.Credential.Holder;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.credential.PublicKeys;
import org.samtale.server.credential.RevocationList;
import org.samtale.server.credential.SignedText;
import org.samtale.server.credential.SigningKey;
import org.samtale.server.credential.Standing;
import org.samtale.server.credential.Verdict;
import org.samtale.server.issuer.IssuerService;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;
import org.samtale.server.secret.Secret;

/** Makes awards of what was completed, hands them out, and tells anybody who asks what has become of one. */
public final class AwardService {
    /** So many certificates are drawn at a time, each by a thread that does little else. */
    private static final int DRAWN = 2;

    /** So many more wait for it, some seconds at most; beyond that a quick "busy" is kinder. */
    private static final int WAITING = 10;

    private final Vertx vertx;
    private final AwardRepository awards;
    private final IssuerService keys;
    private final Completions completions;
    private final Supplier<Issuer> issuer;
    private final InstantSource clock;
    private final WorkerExecutor drawing;
    private final Semaphore places = new Semaphore(DRAWN + WAITING);

    AwardService(
            Vertx vertx,
            AwardRepository awards,
            IssuerService keys,
            Completions completions,
            Supplier<Issuer> issuer,
            InstantSource clock) {
        this.vertx = vertx;
        this.awards = awards;
        this.keys = keys;
        this.completions = completions;
        this.issuer = issuer;
        this.clock = clock;
        this.drawing = vertx.createSharedWorkerExecutor("certificates", DRAWN);
    }

    /** What a learner has, and what they could have. */
    Future<Shelf> shelf(LearnerId learner, String language) {
        return completions.of(learner, language).compose(done -> held(learner).map(held -> {
            var now = clock.instant();
            var open = done.stream()
                    .filter(one -> held.stream().noneMatch(had -> doesFor(one).test(had.award())))
                    .toList();
            var replaced = held.stream()
                    .collect(Collectors.partitioningBy(one -> one.standing() instanceof Standing.Replaced));
            var shown = replaced.getOrDefault(false, List.of());
            var waiting = new HashMap<UUID, Instant>();
            shown.forEach(one -> Corrections.waitUntil(held, one.award(), now)
                    .ifPresent(until -> waiting.put(one.award().said().id(), until)));
            return new Shelf(open, shown, replaced.getOrDefault(true, List.of()), waiting, now);
        }));
    }

    Future<List<Held>> held(LearnerId learner) {
        return awards.heldBy(learner);
    }

    /** One of the learner's own; to others it is not there. */
    Future<Held> own(LearnerId learner, UUID award) {
        return held(learner).map(all -> all.stream()
                .filter(one -> one.award().said().id().equals(award))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("award", award.toString()).asException()));
    }

    /** Asked twice, it is the same award. */
    Future<Held> issue(LearnerId learner, String course, String track, String language, HolderName name) {
        return completions.of(learner, language).compose(done -> done.stream()
                .filter(one -> one.isOf(course, track))
                .findFirst()
                .map(one -> held(learner).compose(had -> had.stream()
                        .filter(held -> doesFor(one).test(held.award()))
                        .findFirst()
                        .map(Future::succeededFuture)
                        .orElseGet(() -> sign(learner, one, name)
                                .compose(signed -> append(learner, signed, doesFor(one), Optional.empty())))))
                .orElseGet(() -> Future.failedFuture(
                        new Problem.Refused("There is something left to do before this can be awarded.")
                                .asException())));
    }

    private Predicate<Award> doesFor(Completion completion) {
        var now = clock.instant();
        // What was withdrawn is not made anew by asking again.
        return award ->
                award.isFor(completion) && (award.stands(now) || award.standing() instanceof Standing.Withdrawn);
    }

    /** The same award with the name put right; the one before says that it was replaced. */
    Future<Held> correct(LearnerId learner, UUID award, HolderName name) {
        return own(learner, award).compose(before -> {
            var said = before.award().said();
            if (!before.award().stands(clock.instant())) {
                return Future.failedFuture(new Problem.Refused(AwardRepository.NOT_VALID).asException());
            }
            return sign(new Credential(
                            UUID.randomUUID(),
                            Code.random(),
                            issuer.get(),
                            new Holder(said.holder().subject(), name.value()),
                            said.achievement(),
                            said.completedOn(),
                            clock.instant(),
                            said.until()))
                    .compose(signed -> append(
                            learner,
                            signed,
                            one -> false,
                            Optional.of(new Superseded(
                                    said.id(),
                                    signed.said().from(),
                                    signed.said().id(),
                                    signed.said().code()))));
        });
    }

    private record Signed(Credential said, String text) {}

    private Future<Signed> sign(LearnerId learner, Completion completion, HolderName name) {
        var now = clock.instant();
        var until = completion
                .validity()
                .map(validity -> now.atZone(ZoneOffset.UTC).plus(validity).toInstant());
        return awards.subject(learner, UUID.randomUUID())
                .compose(subject -> sign(new Credential(
                        UUID.randomUUID(),
                        Code.random(),
                        issuer.get(),
                        new Holder(subject, name.value()),
                        completion.achievement(),
                        completion.on(),
                        now,
                        until)));
    }

    private Future<Signed> sign(Credential credential) {
        return keys.signingKey()
                .compose(key -> blocking(() -> new Signed(credential, SignedText.sign(credential, key))));
    }

    private Future<Held> append(
            LearnerId learner, Signed signed, Predicate<Award> wouldDo, Optional<Superseded> before) {
        return awards.issue(learner, new Issued(signed.said(), hash(signed.text())), signed.text(), wouldDo, before);
    }

    /** The page to print, drawn anew from what was signed. */
    Future<byte[]> certificate(Held held) {
        if (!places.tryAcquire()) {
            return Future.failedFuture(
                    new Problem.Busy("Many certificates are being drawn just now; ask again in a moment.")
                            .asException());
        }
        Future<byte[]> pdf =
                keys.publicKeys().compose(all -> keys.signingKey().compose(key -> drawn(() -> draw(held, all, key))));
        return pdf.onComplete(done -> places.release());
    }

    private static byte[] draw(Held held, PublicKeys keys, SigningKey key) {
        var said = SignedText.open(held.signed(), keys).orElseThrow();
        return Certificate.draw(held.signed(), said, key);
    }

    /** What has become of the award of this code. Its name is told as long as it is kept, and of none that does not stand any more. */
    public Future<Verdict> check(Code code) {
        return awards.findByCode(code.letters()).compose(found -> found.map(
                        award -> told(award).map(said -> Verdict.of(said, award.standing(), clock.instant())))
                .orElseGet(() -> Future.succeededFuture(new Verdict.NotOurs())));
    }

    private Future<Credential> told(Award award) {
        if (!(award.standing() instanceof Standing.Stands)) {
            return Future.succeededFuture(award.said());
        }
        return awards.signed(award.said().id()).compose(signed -> keys.publicKeys()
                .map(all -> signed.flatMap(text -> SignedText.open(text, all)).orElse(award.said())));
    }

    /** What there is to say of a file. It is kept nowhere. */
    public Future<Verdict> checkFile(byte[] file) {
        return keys.publicKeys()
                .compose(all -> blocking(() -> CertificateFile.open(file, all)))
                .compose(
                        opened -> opened.map(one -> awards.find(one.credential().id())
                                        // A key that was stolen signs much, but what it signs is in no ledger.
                                        .map(found -> found.filter(award ->
                                                        award.signedHash().equals(hash(one.signed())))
                                                .<Verdict>map(award ->
                                                        Verdict.of(one.credential(), award.standing(), clock.instant()))
                                                .orElseGet(Verdict.NotOurs::new)))
                                .orElseGet(() -> Future.succeededFuture(new Verdict.NotOurs())));
    }

    public Future<RevocationList> revocations() {
        return awards.takenBack().map(events -> {
            var standings = new LinkedHashMap<UUID, Standing>();
            for (var event : events) {
                switch (event) {
                    case Issued issued -> {}
                    case Superseded one ->
                        standings.putIfAbsent(one.award(), new Standing.Replaced(one.at(), Optional.of(one.code())));
                    case Withdrawn one ->
                        // The first one counts, as it does for an award by itself.
                        standings.merge(
                                one.award(),
                                new Standing.Withdrawn(one.at(), one.because()),
                                (before, now) -> before instanceof Standing.Withdrawn ? before : now);
                }
            }
            return new RevocationList(standings, Optional.of(clock.instant()));
        });
    }

    /**
     * Takes an award back, or the one that has replaced it, for everybody to see, with the reason. Its learner's name is not part
     * of it. Tells the code of what was taken back; once is enough.
     */
    public Future<Code> withdraw(Code code, String because) {
        return awards.findByCode(code.letters())
                .compose(found -> found.map(award -> awards.withdraw(award, clock.instant(), because))
                        .orElseGet(() -> Future.failedFuture(new Problem.NotFound("award").asException())));
    }

    private static String hash(String signed) {
        return HexFormat.of().formatHex(Secret.hash(signed));
    }

    private <T> Future<T> drawn(Callable<T> work) {
        return drawing.executeBlocking(work, false).map(Objects::requireNonNull);
    }

    private <T> Future<T> blocking(Callable<T> work) {
        return vertx.executeBlocking(work, false).map(Objects::requireNonNull);
    }
}
