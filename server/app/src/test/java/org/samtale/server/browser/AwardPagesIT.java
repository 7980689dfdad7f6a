package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.credential.Code;
import org.samtale.server.database.Database;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** The pages of certificates, in every state they can be in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardPagesIT {
    private static final String ASKED = "course=in-the-door&track=all&name=";
    private static final Pattern HELD = Pattern.compile("/awards/([0-9a-f-]{36})/certificate.pdf");
    private static final Pattern CODE = Pattern.compile("/verify/([0-9A-Z-]{19})");

    @TempDir
    private static Path folder;

    private final Vertx vertx = Vertx.vertx();
    private Database database;
    private Chromium chromium;
    private RunningServer server;
    private Visitor waiting;
    private Visitor holder;
    private Visitor bereft;
    private String replaced;
    private String valid;
    private String withdrawn;
    private String expired;

    @BeforeAll
    void begin() throws IOException {
        chromium = Chromium.start();
        writeCourse();
        database = TestDatabase.open(vertx, List.of());
        server = RunningServer.with().content(folder).start();
        waiting = whoHasTakenTheCourse();
        holder = whoHasTakenTheCourse();
        replaced = issued(holder, "Kari Odegaard");
        holder.form("/awards/" + found(HELD, holder) + "/name", "name=Kari+%C5%8Audeg%C3%A5rd");
        valid = found(CODE, holder);
        bereft = whoHasTakenTheCourse();
        withdrawn = issued(bereft, "Ola Berg");
        run(
                "insert into award_event (award_id, event, at, because) select award_id, 'withdrawn', now(),"
                        + " 'Utstedt ved en feil' from award_event where code = :code",
                withdrawn);
        expired = Code.random().toString();
        run(
                "insert into award_event (award_id, event, at, code, issuer_url, issuer_name, subject, kind, course, track,"
                        + " version, language, title, track_title, summary, minutes, level, completed_on, signed_hash,"
                        + " valid_until) select gen_random_uuid(), event, at, '"
                        + letters(expired)
                        + "', issuer_url, issuer_name, subject, kind, course, track, version, language, title, track_title,"
                        + " summary, minutes, level, completed_on, signed_hash, now() from award_event where code = :code",
                valid);
    }

    private static void writeCourse() throws IOException {
        var module = Files.createDirectories(folder.resolve("in-the-door/first-day"));
        Files.writeString(folder.resolve("in-the-door/course.yaml"), """
                course: in-the-door
                language: nb
                title: En student i døra
                summary: Det du gjør når en student står i døra.
                audience: supervisors
                modules: [ first-day ]
                tracks:
                  all: { title: Alt sammen, summary: "Ett steg, i én pause.", of: [ first-day ] }
                award:
                  all: { hours: 0.25, level: 1 }
                """);
        Files.writeString(module.resolve("nb.md"), """
                ---
                title: Den første dagen
                lead: En student står i døra.
                outcomes:
                  - si hei
                ---

                ## I døra {#at-the-door}

                Nora står i døra med sekken.
                """);
    }

    private Visitor whoHasTakenTheCourse() {
        var learner = server.visitor();
        learner.form("/courses/in-the-door/first-day/at-the-door", "do=next");
        return learner;
    }

    private static String issued(Visitor learner, String name) {
        learner.form("/awards/issue", ASKED + name.replace(' ', '+'));
        return found(CODE, learner);
    }

    private static String found(Pattern pattern, Visitor learner) {
        var page = learner.get("/awards").body();
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private void run(String sql, String code) {
        await(database.write(session -> session.createNativeQuery(sql)
                .setParameter("code", letters(code))
                .executeUpdate()));
    }

    private static String letters(String code) {
        return code.replace("-", "");
    }

    @AfterAll
    void close() {
        if (server != null) {
            server.close();
            TestDatabase.close(database);
        }
        if (chromium != null) {
            chromium.close();
        }
        await(vertx.close());
    }

    static List<Look> looks() {
        return List.of(
                Look.DESKTOP,
                Look.DESKTOP.inTheDark().inEnglish(),
                Look.PHONE.inEnglish(),
                Look.PHONE.inTheDark(),
                Look.PHONE.asWideAs(320));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void areAccessibleAndFitTheWidthInEveryState(Look look) {
        try (var visitor = chromium.visitor(server.url(), look)) {
            var page = visitor.page();
            opens(visitor, "/awards", "no certificates");
            opens(visitor, "/verify", "nothing asked");
            for (var state : Map.of("valid", valid, "replaced", replaced, "withdrawn", withdrawn, "expired", expired)
                    .entrySet()) {
                opens(visitor, "/verify/" + state.getValue(), state.getKey());
                assertThat(page.locator(".answer." + state.getKey()).count()).isOne();
                page.locator(".answer summary").click();
                visitor.findsThePageInOrder(state.getKey() + ", with all fields");
            }
            opens(visitor, "/verify/0000-0000-0000-0000", "unknown");
            opens(visitor, "/verify?code=ABC", "mistyped");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "certificate.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
            page.locator(".answer.not-ours").waitFor();
            visitor.findsThePageInOrder("not ours");
            opens(visitor, "/courses/nobody", "a page that is not there");

            is(waiting, visitor);
            opens(visitor, "/awards", "one is waiting");
            page.locator("input[name=name]:not([type=hidden])").fill("Нина");
            page.keyboard().press("Enter");
            page.locator("[role=alert]").waitFor();
            visitor.findsThePageInOrder("a name in other letters");
            page.locator("input[name=name]:not([type=hidden])").fill("Nina Ŋuorra");
            page.keyboard().press("Enter");
            page.locator(".paper").waitFor();
            visitor.findsThePageInOrder("preview");

            is(holder, visitor);
            opens(visitor, "/awards", "issued");
            page.locator("summary").click();
            page.locator("details input[name=name]").fill("12345");
            page.keyboard().press("Enter");
            page.locator("[role=alert]").waitFor();
            visitor.findsThePageInOrder("a correction that is no name");

            for (var one : List.of(waiting, holder, bereft)) {
                is(one, visitor);
                page.navigate("/me");
                page.locator("my-courses .award").waitFor();
                visitor.findsThePageInOrder(
                        "my page, " + page.locator("my-courses .award").getAttribute("class"));
                // The course is in bokmål alone; where the page is, too, nothing has to say so.
                assertThat(page.locator("my-courses .award p span").getAttribute("lang"))
                        .isEqualTo(look.language().equals("nb") ? null : "nb");
                var link = page.locator("my-courses .award a");
                var told = link.innerText();
                var leads = link.getAttribute("href");
                page.navigate("/");
                assertThat(page.locator("home-page .course .ways a[href='" + leads + "']")
                                .innerText())
                        .isEqualTo(told);
            }
            page.navigate("/me");
            page.locator("my-courses .award.withdrawn a").click();
            page.locator(".standing.gone").waitFor();

            visitor.hasMetNobodyElse();
        }
    }

    private void is(Visitor learner, Chromium.Visitor visitor) {
        var cookie = learner.cookie().split("=", 2);
        visitor.page().context().clearCookies();
        visitor.page().context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(server.url())));
    }

    private static void opens(Chromium.Visitor visitor, String path, String where) {
        visitor.page().navigate(path);
        visitor.findsThePageInOrder(where);
    }
}
