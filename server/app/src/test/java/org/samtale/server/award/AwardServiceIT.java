package org.samtale.server.award;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.award.AwardEvent.Issued;
import org.samtale.server.award.AwardEvent.Superseded;
import org.samtale.server.credential.Code;
import org.samtale.server.credential.Credential.Achievement;
import org.samtale.server.credential.Credential.Kind;
import org.samtale.server.credential.Given;
import org.samtale.server.credential.SignedText;
import org.samtale.server.credential.Standing;
import org.samtale.server.credential.Verdict;
import org.samtale.server.database.Database;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.issuer.IssuerFeature;
import org.samtale.server.issuer.IssuerService;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.LearnerRows;
import org.samtale.server.learner.Moving;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.testing.RunningServer;

/** Awards are made of what was completed, once; what became of one is told to everybody, and its owner's name to nobody who has not got it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardServiceIT {
    private static final String COURSE = "supervising-together";
    private static final HolderName KARI = new HolderName("Kari Ødegård Ŋuorra");

    private final Vertx vertx = Vertx.vertx();
    private final Map<LearnerId, List<Completion>> completed = new ConcurrentHashMap<>();
    private Instant now = Given.ISSUED;

    @TempDir
    private static Path data;

    private Database database;
    private IssuerService keys;
    private AwardService awards;
    private LearnerRows learners;

    @BeforeAll
    void open() {
        database = TestDatabase.open(
                vertx,
                Stream.of(LearnerRows.ENTITIES, AwardFeature.entities(), IssuerFeature.entities())
                        .flatMap(List::stream)
                        .toList());
        keys = new IssuerFeature(vertx, database, Optional.of(RunningServer.AWARD_KEY), data, () -> Given.ISSUER)
                .service();
        awards = new AwardService(
                vertx,
                new AwardRepository(database),
                keys,
                (learner, language) -> Future.succeededFuture(completed.getOrDefault(learner, List.of())),
                () -> Given.ISSUER,
                clock());
        learners = new LearnerRows(database);
    }

    private InstantSource clock() {
        return () -> now;
    }

    @AfterAll
    void close() {
        TestDatabase.close(database);
        await(vertx.close());
    }

    private static Completion completion(String track, String version) {
        return new Completion(
                new Achievement(
                        Kind.COMPLETION,
                        COURSE,
                        track,
                        version,
                        "nb",
                        "Sammen om veiledning",
                        "Hele kurset",
                        "Alt.",
                        240,
                        2),
                LocalDate.parse("2026-11-22"),
                Optional.empty());
    }

    private LearnerId whoCompleted(Completion... all) {
        var learner = learners.add();
        completed.put(learner, List.of(all));
        return learner;
    }

    private Held issued(LearnerId learner) {
        return await(awards.issue(learner, COURSE, "full", "nb", KARI));
    }

    private static Code code(Held held) {
        return held.award().said().code();
    }

    @Test
    void makesOneOfWhatWasCompletedAndSaysWhatTheRecordSays() {
        var held = issued(whoCompleted(completion("full", "v1")));

        var said = SignedText.open(held.signed(), await(keys.publicKeys())).orElseThrow();

        assertThat(said.achievement()).isEqualTo(completion("full", "v1").achievement());
        assertThat(said.holder().name()).isEqualTo(KARI.value());
        assertThat(said.completedOn()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(said.from()).isEqualTo(Given.ISSUED);
        assertThat(await(awards.check(code(held)))).isEqualTo(new Verdict.Valid(said));
        assertThat(await(awards.checkFile(held.signed().getBytes(US_ASCII)))).isEqualTo(new Verdict.Valid(said));
        assertThat(await(awards.certificate(held).compose(awards::checkFile))).isEqualTo(new Verdict.Valid(said));
    }

    @Test
    void makesNoneOfWhatWasNot() {
        var learner = whoCompleted(completion("minimum", "v1"));

        assertThatThrownBy(() -> issued(learner))
                .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                        .isInstanceOf(Problem.Refused.class));
        assertThat(await(awards.held(learner))).isEmpty();
    }

    @Test
    void isTheSameWhenAskedForAgainAndByManyAtOnce() {
        var learner = whoCompleted(completion("full", "v1"));

        var all = IntStream.range(0, 8)
                .mapToObj(number -> awards.issue(learner, COURSE, "full", "nb", KARI))
                .toList();
        await(Future.all(all).mapEmpty());

        assertThat(all.stream().map(one -> one.result().signed()).distinct()).hasSize(1);
        assertThat(await(awards.held(learner))).hasSize(1);
        assertThat(issued(learner).signed()).isEqualTo(all.getFirst().result().signed());
    }

    @Test
    void isMadeAnewForANewerVersionOfTheCourseAndLeavesTheOldOneStanding() {
        var learner = whoCompleted(completion("full", "v1"));
        var first = issued(learner);
        completed.put(learner, List.of(completion("full", "v2")));

        var second = issued(learner);

        assertThat(second.signed()).isNotEqualTo(first.signed());
        assertThat(await(awards.check(code(first)))).isInstanceOf(Verdict.Valid.class);
        assertThat(await(awards.held(learner))).hasSize(2);
    }

    @Test
    void expiresAndCanThenBeRenewed() {
        var once = completion("full", "v1");
        var learner = whoCompleted(new Completion(once.achievement(), once.on(), Optional.of(Period.ofYears(2))));
        var first = issued(learner);
        var until = first.award().said().until().orElseThrow();
        now = until;
        try {
            assertThat(await(awards.check(code(first)))).isInstanceOf(Verdict.ExpiredOn.class);
            assertThat(await(awards.shelf(learner, "nb")).open()).hasSize(1);

            var renewed = issued(learner);

            assertThat(await(awards.check(code(renewed)))).isInstanceOf(Verdict.Valid.class);
            assertThat(await(awards.check(code(first)))).isInstanceOf(Verdict.ExpiredOn.class);
        } finally {
            now = Given.ISSUED;
        }
    }

    @Test
    void aNameThatIsPutRightStandsOnANewOneThatTheOldOnePointsTo() {
        var learner = whoCompleted(completion("full", "v1"));
        var wrong = issued(learner);

        var right = await(awards.correct(learner, wrong.award().said().id(), new HolderName("Kari Ødegaard")));
        var again = await(awards.check(code(wrong)));

        assertThat(again).isInstanceOfSatisfying(Verdict.ReplacedBy.class, one -> assertThat(
                        one.replaced().by())
                .contains(code(right)));
        assertThat(again.said().orElseThrow().holder().name()).isEmpty();
        assertThat(await(awards.checkFile(wrong.signed().getBytes(US_ASCII)))).isInstanceOf(Verdict.ReplacedBy.class);
        assertThat(await(awards.check(code(right)))).isInstanceOf(Verdict.Valid.class);
        assertThat(await(awards.shelf(learner, "nb")).held()).hasSize(1);
        assertThat(issued(learner).signed()).isEqualTo(right.signed());
    }

    @Test
    void aNameIsPutRightSomeTimesAndThenAgainAMonthLater() {
        var learner = whoCompleted(completion("full", "v1"));
        var held = issued(learner);
        for (var name : List.of("Kari Bergg", "Kari Berk", "Kari Berg")) {
            held = await(awards.correct(learner, held.award().said().id(), new HolderName(name)));
        }
        var last = held.award().said().id();

        assertThatThrownBy(() -> await(awards.correct(learner, last, new HolderName("Ola Berg"))))
                .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                        .isInstanceOf(Problem.Refused.class));
        assertThat(await(awards.shelf(learner, "nb")).waiting())
                .containsExactly(Map.entry(last, Given.ISSUED.plus(Corrections.WITHIN)));

        now = Given.ISSUED.plus(Corrections.WITHIN);
        try {
            assertThat(await(awards.shelf(learner, "nb")).waiting()).isEmpty();
            assertThat(await(awards.correct(learner, last, new HolderName("Kari Moe")))
                            .standing())
                    .isInstanceOf(Standing.Stands.class);
        } finally {
            now = Given.ISSUED;
        }
    }

    @Test
    void isDrawnForSoManyAtOnceAndForTheOthersInAMoment() {
        var held = issued(whoCompleted(completion("full", "v1")));

        var all = IntStream.range(0, 30)
                .mapToObj(number -> awards.certificate(held))
                .toList();
        await(Future.join(all).otherwiseEmpty());

        assertThat(all.stream().filter(Future::succeeded)).hasSizeBetween(1, 29);
        assertThat(all.stream().filter(Future::failed)).allSatisfy(one -> assertThat(one.cause())
                .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                        .isInstanceOf(Problem.Busy.class)));
        assertThat(await(awards.certificate(held))).isNotEmpty();
    }

    @Test
    void whatWasWithdrawnIsToldWithTheReasonAndNotMadeAgain() {
        var learner = whoCompleted(completion("full", "v1"));
        var held = issued(learner);

        await(awards.withdraw(code(held), "Issued to the wrong person"));

        var verdict = await(awards.checkFile(held.signed().getBytes(US_ASCII)));
        assertThat(verdict).isInstanceOfSatisfying(Verdict.WithdrawnBecause.class, one -> assertThat(
                        one.withdrawn().because())
                .isEqualTo("Issued to the wrong person"));
        assertThat(await(awards.check(code(held)))).isInstanceOfSatisfying(Verdict.WithdrawnBecause.class, one -> {
            assertThat(one.withdrawn()).isEqualTo(((Verdict.WithdrawnBecause) verdict).withdrawn());
            assertThat(one.credential().holder().name()).isEmpty();
        });
        assertThat(await(awards.revocations()).of(held.award().said().id()))
                .isEqualTo(((Verdict.WithdrawnBecause) verdict).withdrawn());
        assertThat(issued(learner).signed()).isEqualTo(held.signed());
        assertThatThrownBy(
                        () -> await(awards.correct(learner, held.award().said().id(), KARI)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void isTakenBackByTheCodeOfOneThatItHasReplaced() {
        var learner = whoCompleted(completion("full", "v1"));
        var first = issued(learner);
        var second = await(awards.correct(learner, first.award().said().id(), new HolderName("Kari Berg")));
        var third = await(awards.correct(learner, second.award().said().id(), new HolderName("Kari Ødegård Berg")));

        assertThat(await(awards.withdraw(code(first), "Issued by mistake"))).isEqualTo(code(third));

        assertThat(await(awards.check(code(third)))).isInstanceOf(Verdict.WithdrawnBecause.class);
        assertThat(await(awards.check(code(first)))).isInstanceOf(Verdict.ReplacedBy.class);
    }

    @Test
    void isTakenBackOnceSoThatTheReasonIsTheSameForEverybody() {
        var held = issued(whoCompleted(completion("full", "v1")));
        await(awards.withdraw(code(held), "Issued by mistake"));

        assertThatThrownBy(() -> await(awards.withdraw(code(held), "Kari has not been here")))
                .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                        .isInstanceOf(Problem.Refused.class));

        assertThat(await(awards.revocations()).of(held.award().said().id()))
                .isInstanceOfSatisfying(Standing.Withdrawn.class, one -> assertThat(one.because())
                        .isEqualTo("Issued by mistake"));
    }

    /** Whoever asked for another name while it still stood, and comes to the ledger when it does not. */
    @Test
    void isNotPutRightWhenItIsTakenBackInTheMeantime() {
        var learner = whoCompleted(completion("full", "v1"));
        var held = issued(learner);
        var said = Given.another();
        await(awards.withdraw(code(held), "Issued by mistake"));

        assertThatThrownBy(() -> await(new AwardRepository(database)
                        .issue(
                                learner,
                                new Issued(said, "00"),
                                "signed",
                                one -> false,
                                Optional.of(new Superseded(
                                        held.award().said().id(), said.from(), said.id(), said.code())))))
                .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                        .isInstanceOf(Problem.Refused.class));
        assertThat(await(awards.held(learner))).hasSize(1);
    }

    @Test
    void belongsToItsLearnerAlone() {
        var held = issued(whoCompleted(completion("full", "v1")));

        assertThatThrownBy(() ->
                        await(awards.own(learners.add(), held.award().said().id())))
                .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                        .isInstanceOf(Problem.NotFound.class));
    }

    @Test
    void whatAStolenKeySignsIsInNoLedger() {
        issued(whoCompleted(completion("full", "v1")));
        var stolen = await(keys.signingKey());

        var forged = SignedText.sign(Given.credential("en", "Mallory"), stolen);

        assertThat(SignedText.open(forged, await(keys.publicKeys()))).isPresent();
        assertThat(await(awards.checkFile(forged.getBytes(US_ASCII)))).isEqualTo(new Verdict.NotOurs());
    }

    @Test
    void staysGenuineWhenTheKeyIsChanged() {
        var held = issued(whoCompleted(completion("full", "v1")));
        var before = await(keys.signingKey());

        var id = await(keys.rotate());

        assertThat(await(keys.signingKey()).id()).isEqualTo(id).isNotEqualTo(before.id());
        assertThat(await(awards.checkFile(held.signed().getBytes(US_ASCII)))).isInstanceOf(Verdict.Valid.class);
        assertThat(await(awards.certificate(held).compose(awards::checkFile))).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void keepsThePrivateKeyUnreadableInTheDatabase() {
        var key = await(keys.signingKey());

        var dumped = await(database.read(session -> session.createNativeQuery(
                        "select encode(sealed_private, 'hex') from issuer_key", String.class)
                .getResultList()));

        var secret = HexFormat.of().formatHex(key.key().getEncoded()).substring(200, 300);
        assertThat(dumped).isNotEmpty().noneMatch(row -> row.contains(secret));
    }

    @Test
    void makesNoSecondKeyToKeepThemWithWhenTheFirstIsLost() {
        await(keys.signingKey());
        var whoseKeyIsLost = new IssuerFeature(vertx, database, Optional.empty(), data, () -> Given.ISSUER).service();

        assertThatThrownBy(() -> await(whoseKeyIsLost.rotate())).hasMessageContaining("is not there");
        assertThatThrownBy(() -> await(whoseKeyIsLost.signingKey())).hasMessageContaining("is not there");
        assertThat(data.resolve("award.key")).doesNotExist();
    }

    @Test
    void anotherKeyThanTheOneTheyAreKeptWithIsFoundOutBeforeAnybodyNeedsIt() {
        var other = Base64.getEncoder().encodeToString(new byte[32]);
        await(keys.signingKey());

        assertThatThrownBy(() -> await(new IssuerFeature(vertx, database, Optional.of(other), data, () -> Given.ISSUER)
                        .service()
                        .requireKey()))
                .hasMessageContaining("does not open with AWARD_KEY");
        await(keys.requireKey());
    }

    @Test
    void theLedgerIsOnlyEverAppendedTo() {
        issued(whoCompleted(completion("full", "v1")));

        for (var change :
                List.of("update award_event set title = 'x'", "delete from award_event", "truncate award_event")) {
            assertThatThrownBy(() -> await(database.write(
                            session -> session.createNativeQuery(change).executeUpdate())))
                    .as(change)
                    .isNotNull();
        }
    }

    @Test
    void goesOnBeingGenuineWithoutANameWhenItsOwnerIsErased() {
        var learner = whoCompleted(completion("full", "v1"));
        var held = issued(learner);

        await(database.write(session -> session.createNativeQuery("delete from learner where id = :id")
                .setParameter("id", learner.value())
                .executeUpdate()));

        assertThat(await(awards.checkFile(held.signed().getBytes(US_ASCII)))
                        .said()
                        .orElseThrow()
                        .holder()
                        .name())
                .isEqualTo(KARI.value());
        assertThat(await(awards.check(code(held)))).isInstanceOfSatisfying(Verdict.Valid.class, one -> assertThat(
                        one.credential().holder().name())
                .isEmpty());
        assertThat(traces(learner.value().toString())).isEmpty();
        assertThat(traces(held.award().said().holder().subject().toString())).containsOnly("award_event");
    }

    @Test
    void keepsWhoHasOneAlthoughTheyDoNotCome() {
        var learner = whoCompleted(completion("full", "v1"));
        var other = whoCompleted(completion("full", "v1"));
        issued(learner);

        var kept = await(
                database.read(session -> AwardFeature.belongings(database).kept(session, List.of(learner, other))));

        assertThat(kept).containsExactly(learner);
    }

    /** The tables in which a text stands in whatever column. */
    private List<String> traces(String text) {
        var found = new ArrayList<String>();
        for (var table : List.of("award_event", "award_document", "award_holder", "learner", "browser")) {
            var rows = await(database.read(session -> session.createNativeQuery(
                            "select count(*) from " + table + " where " + table + "::text like :text", Long.class)
                    .setParameter("text", "%" + text + "%")
                    .getSingleResult()));
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }

    /** Asked for on a phone at the very moment at which its learner is found to be the one at the laptop. */
    @RepeatedTest(8)
    void isOneForOneCompletionAlsoWhileItsLearnersBecomeOne(RepetitionInfo round) {
        var phone = whoCompleted(completion("full", "v1"));
        var laptop = whoCompleted(completion("full", "v1"));
        var onThePhone = awards.issue(phone, COURSE, "full", "nb", KARI);
        var merged = vertx.timer(2L * round.getCurrentRepetition(), TimeUnit.MILLISECONDS)
                .compose(later -> merge(phone, laptop));
        var onTheLaptop = awards.issue(laptop, COURSE, "full", "nb", KARI);

        await(merged);
        await(Future.join(onThePhone, onTheLaptop).otherwiseEmpty());
        var one = issued(laptop);

        assertThat(await(awards.held(laptop)).stream().map(Held::signed)).contains(one.signed());
        for (var made : List.of(onThePhone, onTheLaptop)) {
            if (made.succeeded()) {
                assertThat(await(awards.held(laptop)).stream().map(Held::signed))
                        .as("what was handed out is kept")
                        .contains(made.result().signed());
            } else {
                assertThat(made.cause())
                        .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                                .isInstanceOf(Problem.Stale.class));
            }
        }
    }

    private Future<Void> merge(LearnerId from, LearnerId to) {
        var moving = new Moving(List.of(AwardFeature.belongings(database)));
        return database.write(session ->
                moving.lock(session, Stream.of(from, to)).thenCompose(locked -> moving.merge(session, from, to)));
    }

    @Test
    void comesAlongWhenTwoLearnersTurnOutToBeOne() {
        var phone = whoCompleted(completion("full", "v1"));
        var laptop = whoCompleted(completion("minimum", "v1"));
        var one = issued(phone);
        var other = await(awards.issue(laptop, COURSE, "minimum", "nb", KARI));

        await(merge(phone, laptop));

        assertThat(await(awards.held(laptop)).stream().map(Held::signed))
                .containsExactlyInAnyOrder(one.signed(), other.signed());
        assertThat(await(awards.check(code(one))).said().orElseThrow().holder().name())
                .isEqualTo(KARI.value());
    }
}
