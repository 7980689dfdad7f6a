package org.samtale.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.course.CourseId;
import org.samtale.server.command.Home;
import org.samtale.server.command.SamtaleCommand;
import org.samtale.server.database.DatabaseSettings;
import org.samtale.server.database.OpenDatabase;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.secret.Secret;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** From a track that was taken to its end to a certificate that everybody can check, online and offline, and nobody can forge. */
@ExtendWith(EventLoopGuard.class)
class AwardIT {
    private static final String COURSE = "supervising-together";
    private static final String ASKED = "course=" + COURSE + "&track=minimum&name=";
    private static final Pattern HELD = Pattern.compile("/awards/([0-9a-f-]{36})/certificate.pdf");
    private static final Pattern CODE = Pattern.compile("/verify/([0-9A-Z-]{19})");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(List.of());

    private final RunningServer server = RunningServer.shared();
    private Visitor kari;

    @TempDir
    private static Path folder;

    @BeforeEach
    void takesTheCourse() {
        kari = server.visitor();
        kari.begin("full");
        takesToItsEnd(kari, "minimum");
    }

    /** By our own record, which nothing that a browser sends is part of. */
    private void takesToItsEnd(Visitor visitor, String track) {
        var version = RunningServer.courses().find(new CourseId(COURSE)).orElseThrow();
        var token = Secret.hash(visitor.cookie().substring(visitor.cookie().indexOf('=') + 1));
        var steps = version.source().tracks().stream()
                .filter(one -> one.id().value().equals(track))
                .findFirst()
                .orElseThrow()
                .steps();
        run(
                "insert into course_version (hash, course, sources) values (:version, :course, '{}') on conflict do"
                        + " nothing",
                Map.of("version", version.hash(), "course", COURSE));
        run(
                "insert into enrolment select learner_id, :course, :version, now() from browser where token_hash ="
                        + " :token",
                Map.of("version", version.hash(), "course", COURSE, "token", token));
        for (var step : steps) {
            run(
                    "insert into learning_event (learner_id, course, event_id, kind, module, step, at) select"
                            + " learner_id, :course, :id, 'step-done', :module, :step, timestamptz '2026-11-20 10:00Z'"
                            + " from browser where token_hash = :token",
                    Map.of(
                            "course", COURSE,
                            "id", UUID.randomUUID(),
                            "module", step.module().value(),
                            "step", step.step().value(),
                            "token", token));
        }
    }

    /** As somebody does who has script nowhere: reads each step, tries what there is to try, talks where there is someone, and goes on. */
    private static void walks(Visitor visitor, String track) {
        var at = visitor.form("/courses/" + COURSE, "track=" + track).header("Location");
        while (!at.equals("/courses/" + COURSE)) {
            var step = step(visitor, at);
            step.select("a[href^=/before/]")
                    .eachAttr("href")
                    .forEach(talk -> talks(visitor, talk.replaceAll("/before/|\\?.*", "")));
            if (step.selectFirst("button[value=answer]") != null) {
                step.select("fieldset")
                        .forEach(group ->
                                group.select("input").stream().limit(1).forEach(one -> one.attr("checked", "")));
                step.select("textarea").forEach(field -> field.text("Hei"));
                assertThat(visitor.form(at, fields(step, "answer")).status())
                        .as(at)
                        .isEqualTo(303);
            }
            at = visitor.form(at, fields(step(visitor, at), "next")).header("Location");
        }
    }

    private static Document step(Visitor visitor, String path) {
        return Jsoup.parse(visitor.get(path).body());
    }

    private static String fields(Document step, String button) {
        return Stream.concat(
                        step.expectForm("form[method=post]").formData().stream()
                                .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), UTF_8)),
                        Stream.of("do=" + button))
                .collect(Collectors.joining("&"));
    }

    private static void talks(Visitor visitor, String scenario) {
        var attempt = visitor.begin(scenario, "nb", "full").path("id").asText();
        try (var socket = visitor.play(attempt)) {
            var told = socket.next("state");
            while (!told.path("options").isEmpty()) {
                told = socket.choose(
                        told.path("seq").asInt(),
                        told.path("options").path(0).path("id").asText());
            }
        }
    }

    private void run(String sql, Map<String, Object> values) {
        await(OPEN.database().write(session -> {
            var query = session.createNativeQuery(sql);
            values.forEach(query::setParameter);
            return query.executeUpdate();
        }));
    }

    /** As a browser that was never told which language to take. */
    private static String norwegian(Visitor visitor, String path) {
        return visitor.send("GET", path, request -> request.header("Accept-Language", "nb")
                        .GET())
                .body();
    }

    private String issued(String name) {
        assertThat(kari.form("/awards/issue", ASKED + name).status()).isEqualTo(303);
        return norwegian(kari, "/awards");
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private byte[] downloaded(Visitor visitor, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Cookie", visitor.cookie())
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private Answer shown(byte[] file) throws Exception {
        var body = new ByteArrayOutputStream();
        body.write("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c\"\r\n\r\n".getBytes(UTF_8));
        body.write(file);
        body.write("\r\n--b--\r\n".getBytes(UTF_8));
        return server.visitor().send("POST", "/verify?language=nb", request -> request.header(
                        "Content-Type", "multipart/form-data; boundary=b")
                .header("Origin", server.url())
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private record Ended(int code, String out) {}

    /** The program on somebody's own machine, or on that of the operator. */
    private Ended samtale(String... arguments) {
        var out = new StringWriter();
        var environment = Map.of(
                "DATABASE_URL",
                url(TestDatabase.shared()),
                "DATA_DIR",
                folder.toString(),
                "AWARD_KEY",
                RunningServer.AWARD_KEY,
                "PUBLIC_URL",
                server.url());
        int code = SamtaleCommand.run(
                new Home(folder, environment, folder, false),
                (config, scenarios, courses) -> Future.failedFuture("no server here"),
                new InstallationOperator(),
                List.of(arguments),
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(out),
                new PrintWriter(out));
        return new Ended(code, out.toString());
    }

    private static String url(DatabaseSettings settings) {
        return "postgresql://%s:%s@%s:%d/%s"
                .formatted(settings.user(), settings.password(), settings.host(), settings.port(), settings.database());
    }

    /** The same answer, whoever is asked; the sentences are the program's in its two languages. */
    private void bothSay(byte[] file, String norwegian, String english) throws Exception {
        var shown = Files.write(folder.resolve(UUID.randomUUID() + ".file"), file);
        assertThat(samtale("keys", "export", folder.resolve("issuer-keys.json").toString())
                        .code())
                .isZero();

        var offline = samtale(
                "verify",
                shown.toString(),
                "--keys",
                folder.resolve("issuer-keys.json").toString());

        assertThat(shown(file).body()).contains(norwegian);
        assertThat(offline.out()).contains(english);
        assertThat(offline.code()).isEqualTo(english.equals("Genuine and valid.") ? 0 : 1);
    }

    @Test
    void isToldOfBesideItsCourseFromTheDayItWaits() {
        var waiting = kari.get("/api/awards?language=en").json();
        issued("Kari+Odegaard");
        var issued = kari.get("/api/awards").json();
        var path = issued.path(0).path("path").asText();
        kari.form(path.replace("#", "/") + "/name", "name=Kari+%C3%98deg%C3%A5rd");
        var corrected = kari.get("/api/awards").json();

        assertThat(waiting).hasSize(1);
        assertThat(waiting.path(0).path("course").asText()).isEqualTo(COURSE);
        assertThat(waiting.path(0).path("state").asText()).isEqualTo("waiting");
        assertThat(waiting.path(0).path("title").asText()).isEqualTo("What you need");
        assertThat(issued).hasSize(1);
        assertThat(issued.path(0).path("state").asText()).isEqualTo("valid");
        assertThat(corrected).hasSize(1);
        assertThat(corrected.path(0).path("path").asText()).isNotEqualTo(path);
        assertThat(corrected.path(0).path("insteadOf")).isEqualTo(issued.path(0).path("issued"));
        assertThat(server.visitor().get("/api/awards").json()).isEmpty();
    }

    @Test
    void oneFieldMakesACertificateThatEverybodyCanCheck() throws Exception {
        assertThat(norwegian(kari, "/awards")).contains("Det du trenger", "2 timer 15 min", "name=\"name\"");

        var preview = kari.form("/awards/preview", ASKED + "Kari+%C3%98deg%C3%A5rd");
        var page = issued("Kari+%C3%98deg%C3%A5rd");

        assertThat(preview.body()).contains("Kari Ødegård", "Sammen om veiledning");
        assertThat(page).contains(">Gyldig<").doesNotContain("name=\"track\"");
        var award = found(HELD, page);
        var pdf = downloaded(kari, "/awards/" + award + "/certificate.pdf");
        var signed = downloaded(kari, "/awards/" + award + "/credential.jws");
        bothSay(pdf, "Ekte og gyldig.", "Genuine and valid.");
        bothSay(signed, "Ekte og gyldig.", "Genuine and valid.");
        var checked = server.visitor()
                .get("/verify/" + found(CODE, page) + "?language=en")
                .body();
        assertThat(checked)
                .contains("Genuine and valid.", "Kari Ødegård", "Sammen om veiledning", award)
                .contains("20 November 2026", "2 hours 15 min", "no end date");
        var named = server.visitor().get("/a/" + award);
        assertThat(named.status()).as(named.body()).isEqualTo(303);
        assertThat(named.header("Location")).isEqualTo("/verify");
    }

    @Test
    void whoeverTakesEachStepByItsFormGetsItAndWhoLeavesOneOutDoesNot() {
        try (var whole = RunningServer.with()
                .scenarios(Path.of("../../scenarios").toAbsolutePath().normalize())
                .start()) {
            var learner = whole.visitor();
            walks(learner, "monday");
            assertThat(learner.form("/awards/issue", ASKED + "Kari").status()).isEqualTo(409);

            walks(learner, "minimum");

            assertThat(norwegian(learner, "/awards")).contains("Det du trenger", "2 timer 15 min");
            assertThat(learner.form("/awards/issue", ASKED + "Kari").status()).isEqualTo(303);
            assertThat(norwegian(learner, "/awards")).contains(">Gyldig<").containsPattern(HELD);
        }
    }

    @Test
    void whatSomebodyHasChangedIsNotOurs() throws Exception {
        var award = found(HELD, issued("Kari"));
        var pdf = downloaded(kari, "/awards/" + award + "/certificate.pdf");
        var signed = downloaded(kari, "/awards/" + award + "/credential.jws");

        pdf[pdf.length / 2] ^= 1;
        signed[signed.length / 2] ^= 1;

        bothSay(pdf, "Endret, eller ikke fra oss.", "Altered, or not ours.");
        bothSay(signed, "Endret, eller ikke fra oss.", "Altered, or not ours.");
        bothSay("hello".getBytes(UTF_8), "Endret, eller ikke fra oss.", "Altered, or not ours.");
        bothSay("%PDF-1.7 hello".getBytes(ISO_8859_1), "Endret, eller ikke fra oss.", "Altered, or not ours.");
        assertThat(shown(new byte[3_000_000]).status()).isEqualTo(413);
    }

    @Test
    void aNameThatIsPutRightLeadsFromTheOldOneToTheNew() throws Exception {
        var before = issued("Kari+Odegaard");
        var award = found(HELD, before);
        var signed = downloaded(kari, "/awards/" + award + "/credential.jws");

        var again = kari.form("/awards/" + award + "/name", "name=Kari+%F0%9F%99%82");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.header("Content-Type")).startsWith("text/html");
        assertThat(again.body()).contains("Kari \uD83D\uDE42");

        assertThat(kari.form("/awards/" + award + "/name", "name=Kari+Berg").status())
                .isEqualTo(303);

        var after = norwegian(kari, "/awards");
        bothSay(signed, "Ekte, men erstattet", "Genuine, but replaced");
        assertThat(shown(signed).body()).contains("/verify/" + found(CODE, after));
        assertThat(found(CODE, after)).isNotEqualTo(found(CODE, before));
    }

    @Test
    void nobodyLearnsANameFromTheListOfWhatWasTakenBack() {
        var before = issued("Kari+Odegaard");
        kari.form("/awards/" + found(HELD, before) + "/name", "name=Kari+Berg");
        var after = norwegian(kari, "/awards");

        var list = server.visitor().get("/issuers/samtale/revocations").body();

        assertThat(list)
                .contains(found(HELD, before))
                .doesNotContain(found(HELD, after), found(CODE, after), found(CODE, before));
        assertThat(server.visitor().get("/verify/" + found(CODE, before)).body())
                .contains(found(HELD, before))
                .doesNotContain("Odegaard", "Berg");
    }

    @Test
    void theOperatorTakesOneBackAndEverybodyHearsWhy() throws Exception {
        var page = issued("Kari");
        var signed = downloaded(kari, "/awards/" + found(HELD, page) + "/credential.jws");

        var withdrawn = samtale("award", "withdraw", found(CODE, page), "--because", "Issued by mistake");

        assertThat(withdrawn.out()).contains("is withdrawn");
        bothSay(signed, "Issued by mistake", "Issued by mistake");
        assertThat(server.visitor()
                        .get("/issuers/samtale/revocations")
                        .json()
                        .path("revokedCredentials")
                        .findValuesAsText("revocationReason"))
                .contains("Issued by mistake");
        assertThat(samtale("award", "withdraw", found(CODE, page), "--because", "Another reason")
                        .out())
                .contains("is withdrawn already");
        assertThat(samtale("award", "withdraw", "0000-0000-0000-0000", "--because", "x")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void nobodyGetsWhatTheyHaveNotDone() {
        var stranger = server.visitor();
        stranger.begin("full");

        assertThat(stranger.form("/awards/issue", ASKED + "Mallory").status()).isEqualTo(409);
        assertThat(kari.form("/awards/issue", ASKED.replace("minimum", "full") + "Kari")
                        .status())
                .isEqualTo(409);
        assertThat(server.visitor().form("/awards/issue", ASKED + "Mallory").status())
                .isEqualTo(404);
        assertThat(kari.form("/awards/issue", ASKED + "%3Cscript%3E").status()).isEqualTo(422);
        assertThat(kari.get("/awards").body()).doesNotContain("certificate.pdf");
    }

    @Test
    void aNameThatWasPutRightOftenStaysForAWhileAndThePageSaysHowLong() {
        var award = found(HELD, issued("Kari+Odegaard"));
        for (var name : new String[] {"Kari+Bergg", "Kari+Berk", "Kari+Berg"}) {
            kari.form("/awards/" + award + "/name", "name=" + name);
            award = found(HELD, norwegian(kari, "/awards"));
        }

        var refused = kari.form("/awards/" + award + "/name", "name=Ola+Berg");

        assertThat(refused.header("Location")).isEqualTo("/awards#" + award);
        assertThat(norwegian(kari, "/awards")).contains("Navnet er rettet 3 ganger", "kan du rette det igjen.");
        assertThat(found(HELD, norwegian(kari, "/awards"))).isEqualTo(award);
    }

    @Test
    void nobodyGetsWhatIsAnothers() {
        var award = found(HELD, issued("Kari"));
        var stranger = server.visitor();
        stranger.begin("full");

        assertThat(stranger.get("/awards/" + award + "/certificate.pdf").status())
                .isEqualTo(404);
        assertThat(stranger.get("/awards/" + award + "/credential.jws").status())
                .isEqualTo(404);
        assertThat(stranger.form("/awards/" + award + "/name", "name=Mallory").status())
                .isEqualTo(404);
    }

    @Test
    void tellsOfACodeThatIsNoneWhatIsWrongWithIt() {
        var visitor = server.visitor();

        assertThat(norwegian(visitor, "/verify/ABC")).contains("ikke være en kode fra oss");
        assertThat(norwegian(visitor, "/verify/0000-0000-0000-0000"))
                .contains("Ingen av kursbevisene våre har denne koden.", "value=\"0000-0000-0000-0000\"")
                .doesNotContain("Endret");
        assertThat(visitor.get("/verify?code=0000+0000+0000+000o").header("Location"))
                .isEqualTo("/verify/0000-0000-0000-0000");
    }

    @Test
    void tellsItsPublicKeysToEverybody() {
        issued("Kari");

        var keys = server.visitor().get("/.well-known/jwks.json").json().path("keys");
        var kid = keys.path(0).path("kid").asText();

        assertThat(keys).isNotEmpty();
        assertThat(keys.findValues("d")).isEmpty();
        assertThat(server.visitor().get(URI.create(kid).getPath()).json().path("n"))
                .isEqualTo(keys.path(0).path("n"));
        assertThat(server.visitor().get("/keys/none").status()).isEqualTo(404);
    }
}
