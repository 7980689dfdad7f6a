package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Whatever somebody writes, as an author or as a learner, is shown as they wrote it and runs nowhere: with our policy and without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingRunsIT {
    /** So many of them run in a page that writes them as they are; the others need a click, an old browser, or a template. */
    private static final int RUNNING_MIN = 60;

    private static final int WHISPER_CHARS_MAX = 140;

    /** Nobody has more of them in a conversation. */
    private static final int WHISPERS = 3;

    private static final List<String> STEPS = List.of(
            "prose", "aids", "sort", "order", "choice", "quiz", "notice", "reflect", "builder", "survey", "talk");
    private static final List<String> TYPED = List.of("reflect", "builder", "survey");
    private static final List<String> ANSWERED = List.of("sort", "order", "choice", "quiz", "notice");

    /** A name by the rules for names, and a template by those of others. */
    private static final String NAME = "{{constructor.constructor('alert(1)')()}}";

    /** Whoever gets anything to run says so; whatever else an attack does is told by what it has asked for. */
    private static final String TRIPWIRE =
            "for (const name of ['alert', 'prompt', 'confirm', 'print']) window[name] = (...said) => { tripped(`${name}"
                    + " ${said} at ${location.href}`); };";

    /** What no page of ours has, and nobody may bring in: handlers, addresses that run, frames, scripts. */
    private static final String FOREIGN = """
            () => { const found = [];
              const walk = root => { for (const one of root.querySelectorAll('*')) {
                for (const { name, value } of one.attributes) {
                  if (/^on/i.test(name) || name === 'srcdoc') found.push(one.outerHTML.slice(0, 200));
                  if (/^(href|src|action|formaction|data|poster|xlink:href|srcset|background)$/i.test(name)
                      && /^[\\s\\u0000-\\u0020]*(javascript|vbscript|data:text|\\/\\/evil)/i.test(value)) found.push(one.outerHTML.slice(0, 200));
                }
                if (['iframe', 'frame', 'object', 'embed', 'base', 'math', 'foreignobject', 'marquee', 'portal'].includes(one.localName)
                    || (one.localName === 'script' && !one.src && one.type !== 'importmap')
                    || (one.localName === 'meta' && /refresh/i.test(one.httpEquiv))) found.push(one.outerHTML.slice(0, 200));
                if (one.shadowRoot) walk(one.shadowRoot);
              } };
              walk(document); return found; }
            """;

    @TempDir
    private static Path folder;

    private final Set<String> ran = Collections.synchronizedSet(new LinkedHashSet<>());
    private Chromium chromium;
    private RunningServer server;
    private Visitor learner;
    private List<String> taken;
    private String ended;
    private String running;

    @BeforeAll
    void begin() throws IOException {
        chromium = Chromium.start();
        taken = Attacks.writeCourses(folder.resolve("content"));
        var scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Attacks.writeScenario(scenarios);
        server = RunningServer.with()
                .scenarios(scenarios)
                .content(folder.resolve("content/written"))
                .start();
        learner = server.visitor();
        ended = talksFrom(0);
        running = talksFrom(WHISPERS);
        end(ended);
        for (var course = 0; course < Attacks.COURSES.size(); course++) {
            takes(course);
        }
    }

    @AfterAll
    void close() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    /** With somebody who whispers attacks, as many as there is room for. */
    private String talksFrom(int from) {
        var begun = post(
                learner,
                "/api/attempts",
                "{\"scenario\":\"" + Attacks.SCENARIO + "\",\"language\":\"en\",\"mode\":\"full\",\"seat\":\"ot\"}");
        var attempt = begun.path("id").asText();
        var partner = server.visitor();
        post(partner, begun.path("invitation").asText().replaceFirst("^/pair/", "/api/invitations/"), "{}");
        try (var socket = partner.play(attempt)) {
            var seq = socket.next("state").path("seq").asInt();
            for (var whisper : whispers().stream().skip(from).limit(WHISPERS).toList()) {
                socket.send(Visitor.json(Map.of(
                        "type", "whisper", "turnId", UUID.randomUUID().toString(), "after", seq, "text", whisper)));
                seq = socket.next("whispered").path("seq").asInt();
            }
        }
        return attempt;
    }

    private static List<String> whispers() {
        var whispers = new ArrayList<String>();
        for (var attack : Attacks.ALL) {
            var last = whispers.isEmpty() ? "" : whispers.getLast() + " " + attack.strip();
            if (!whispers.isEmpty() && last.length() <= WHISPER_CHARS_MAX) {
                whispers.set(whispers.size() - 1, last);
            } else if (attack.strip().length() <= WHISPER_CHARS_MAX) {
                whispers.add(attack.strip());
            }
        }
        return whispers;
    }

    private void end(String attempt) {
        try (var socket = learner.play(attempt)) {
            var told = socket.next("state");
            while (!told.path("options").isEmpty()) {
                told = socket.choose(
                        told.path("seq").asInt(),
                        told.path("options").path(0).path("id").asText());
            }
        }
        var answers = new LinkedHashMap<String, String>();
        for (var group : Attacks.groups(0)) {
            answers.put(
                    group.getFirst().substring(0, Math.min(group.getFirst().length(), 90)), String.join("\n", group));
        }
        var half = answers.entrySet().stream().limit(18).toList();
        assertThat(learner.put(
                                "/api/attempts/" + attempt + "/reflection",
                                Visitor.json(Map.of(
                                        "version",
                                        0,
                                        "answers",
                                        half.stream()
                                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))))
                        .status())
                .isEqualTo(200);
    }

    private void takes(int course) {
        for (var group = 0; group < Attacks.groups(course).size(); group++) {
            var attacks = Attacks.groups(course).get(group);
            var typed = IntStream.range(0, attacks.size())
                    .mapToObj(field -> "text.f" + field + "=" + encoded(attacks.get(field)))
                    .collect(Collectors.joining("&"));
            for (var step : TYPED) {
                form(step(course, group, step), "do=answer&" + typed, 303);
            }
        }
        for (var step : ANSWERED) {
            var page = Jsoup.parse(learner.get(step(course, 0, step)).body());
            page.select("fieldset").forEach(one -> one.expectFirst("input").attr("checked", ""));
            var fields = page.expectForm("form[method=post]").formData().stream()
                    .map(field -> field.key() + "=" + encoded(field.value()))
                    .collect(Collectors.joining("&"));
            form(step(course, 0, step), fields + "&do=answer", 303);
        }
        form(step(course, 0, "prose"), "do=next", 303);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String address(int course) {
        return "/courses/" + Attacks.COURSES.get(course);
    }

    private static String step(int course, int group, String step) {
        return address(course) + "/" + Attacks.module(group) + "/" + step;
    }

    private void form(String path, String fields, int status) {
        assertThat(learner.form(path, fields).status()).as(path + " " + fields).isEqualTo(status);
    }

    private static JsonNode post(Visitor who, String path, String json) {
        var answer = who.post(path, json);
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer.json();
    }

    private Chromium.Visitor visitor(String url, boolean guarded) {
        var look = Look.DESKTOP.inEnglish();
        var visitor = guarded ? chromium.visitor(url, look) : chromium.visitorWithoutPolicy(url, look);
        watch(visitor.page().context());
        var cookie = learner.cookie().split("=", 2);
        visitor.page().context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(server.url())));
        return visitor;
    }

    private void watch(BrowserContext context) {
        context.exposeBinding(
                "tripped", (source, said) -> ran.add(source.frame().name() + ": " + said[0]));
        context.addInitScript(TRIPWIRE);
    }

    private static void opens(Chromium.Visitor visitor, String path) {
        visitor.page().navigate(path);
        holds(visitor, path);
    }

    private static void holds(Chromium.Visitor visitor, String where) {
        visitor.waitsUntilAllIsThere();
        assertThat((List<?>) visitor.page().evaluate(FOREIGN)).as(where).isEmpty();
    }

    private void hasRunNothing(Chromium.Visitor visitor) {
        visitor.page().waitForTimeout(200);
        assertThat(ran).isEmpty();
        visitor.hasMetNobodyElse();
    }

    @Test
    void areEnoughAndRunWherePagesWriteThemAsTheyAre() {
        assertThat(Attacks.ALL).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
        var naive = IntStream.range(0, Attacks.ALL.size())
                .mapToObj(number -> "<iframe name=\"" + number + "\" srcdoc=\""
                        + Attacks.ALL.get(number).replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>")
                .collect(Collectors.joining());
        try (var visitor = visitor(server.url(), false)) {
            visitor.page()
                    .route(
                            "**/naive",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html; charset=utf-8")
                                    .setBody("<!doctype html><title>Naive</title>" + naive)));
            visitor.page().route("**evil.invalid**", Route::abort);
            visitor.page().navigate("/naive");
            visitor.page().waitForCondition(() -> frames() >= RUNNING_MIN);

            System.out.println(frames() + " of " + Attacks.ALL.size() + " attacks run where nothing is escaped");
            assertThat((List<?>) visitor.page().evaluate(FOREIGN)).isNotEmpty();
        } finally {
            ran.clear();
        }
    }

    private long frames() {
        synchronized (ran) {
            return ran.stream()
                    .map(one -> one.replaceFirst(":.*", ""))
                    .distinct()
                    .count();
        }
    }

    @Test
    void thatWereWrittenIntoCoursesStandThereAsTheyAre() {
        System.out.println(
                "The compiler takes " + taken.size() + " of " + Attacks.ALL.size() + " in plain text, as text");
        try (var visitor = visitor(server.url(), false)) {
            opens(visitor, "/courses");
            for (var course = 0; course < Attacks.COURSES.size(); course++) {
                opens(visitor, address(course));
                for (var group = 0; group < Attacks.groups(course).size(); group++) {
                    opens(visitor, address(course) + "/" + Attacks.module(group));
                    var shown = visitor.page().locator("main").textContent();
                    assertThat(Attacks.groups(course).get(group))
                            .allSatisfy(one -> assertThat(shown).contains(one));
                }
                for (var step : STEPS) {
                    opens(visitor, step(course, 0, step));
                }
                for (var step : TYPED) {
                    opens(visitor, step(course, 0, step) + "/print");
                }
            }
            hasRunNothing(visitor);
        }
    }

    @Test
    void thatWereTypedIntoCoursesStandInTheirFieldsAsTheyAre() {
        try (var visitor = visitor(server.url(), false)) {
            for (var course = 0; course < Attacks.COURSES.size(); course++) {
                for (var group = 0; group < Attacks.groups(course).size(); group++) {
                    for (var step : TYPED) {
                        opens(visitor, step(course, group, step));
                        var kept = visitor.page()
                                .locator("textarea")
                                .evaluateAll("fields => fields.map(field => field.value)");
                        assertThat(kept)
                                .isEqualTo(Attacks.groups(course).get(group).stream()
                                        .map(String::strip)
                                        .toList());
                    }
                }
            }
            hasRunNothing(visitor);
        }
    }

    @Test
    void thatWereWrittenAndTypedIntoConversationsStandThereAsTheyAre() {
        try (var visitor = visitor(server.url(), false)) {
            var page = visitor.page();
            page.navigate("/");
            Conversation.card(page, Attacks.SCENARIO).waitFor();
            holds(visitor, "home");
            page.navigate("/before/" + Attacks.SCENARIO);
            page.locator("before-page form").waitFor();
            holds(visitor, "before");
            page.navigate("/talk/" + running);
            page.locator("whisper-notes li, pair-cards *").first().waitFor();
            holds(visitor, "talk");
            looksBack(page);
            holds(visitor, "debrief");
            for (var path : List.of("/profile", "/me")) {
                page.navigate(path);
                page.locator("h1").waitFor();
                holds(visitor, path);
            }
            page.locator("save-progress input").fill(Attacks.together());
            page.keyboard().press("Enter");
            page.locator("save-progress [role=alert]").waitFor();
            holds(visitor, "an address that is none");
            hasRunNothing(visitor);
        }
    }

    private void looksBack(Page page) {
        page.navigate("/debrief/" + ended);
        page.locator("turn-list summary, .gate button").first().waitFor();
        if (page.locator(".gate button").count() > 0) {
            page.locator(".gate button").click();
        }
        page.locator("turn-list summary").first().click();
    }

    @Test
    void thatWereTypedAsNamesAndCodesStandThereAsTheyAre() {
        try (var visitor = visitor(server.url(), false)) {
            var page = visitor.page();
            for (var group : Stream.concat(Attacks.groups(0).stream(), Attacks.groups(1).stream())
                    .toList()) {
                var typed = String.join(" ", group);
                opens(visitor, "/verify?code=" + encoded(typed));
                assertThat(page.locator("#code").inputValue()).isEqualTo(typed);
            }
            opens(visitor, "/awards");
            types(page, ".open input[autocomplete=name]", Attacks.together());
            holds(visitor, "a name that is none");
            assertThat(page.locator(".open input[autocomplete=name]").first().inputValue())
                    .isEqualTo(Attacks.together());
            types(page, ".open input[autocomplete=name]", NAME);
            holds(visitor, "preview");
            assertThat(page.locator(".who").textContent()).isEqualTo(NAME);
            page.locator("button.do").click();
            page.locator("details summary").click();
            holds(visitor, "issued");
            types(page, "details input[name=name]", Attacks.together());
            holds(visitor, "another name that is none");
            page.locator("a.code").click();
            assertThat(page.locator(".fields .name").textContent()).isEqualTo(NAME);
            holds(visitor, "checked");
            hasRunNothing(visitor);
        }
    }

    private static void types(Page page, String where, String name) {
        var field = page.locator(where).first();
        field.evaluate("field => field.removeAttribute('maxlength')");
        field.fill(name);
        var before = page.evaluate("() => performance.timeOrigin");
        field.press("Enter");
        page.waitForFunction("before => performance.timeOrigin !== before", before);
        page.waitForLoadState();
    }

    @Test
    void thatAreHandedOutStandInTheFileAsTheyAre() throws IOException {
        var zip = new ZipInputStream(new ByteArrayInputStream(learner.download("/api/me/download?language=en")));
        var file = folder.resolve("data.html");
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("data.html")) {
                Files.write(file, zip.readAllBytes());
            }
        }
        try (var visitor = visitor("file://", false)) {
            opens(visitor, file.toUri().toString());
            var shown = visitor.page().locator("main").textContent().replaceAll("\\s+", "");
            assertThat(Attacks.ALL).allSatisfy(one -> assertThat(shown).contains(one.replaceAll("\\s+", "")));
            hasRunNothing(visitor);
        }
    }

    /** As everybody sees them. That nothing had to be held back is told by what the browser complains of. */
    @Test
    void leaveNothingForOurPolicyToHoldBack() {
        try (var visitor = visitor(server.url(), true)) {
            opens(visitor, address(0));
            opens(visitor, address(1) + "/" + Attacks.module(2));
            opens(visitor, step(0, 3, "reflect"));
            opens(visitor, "/verify?code=" + encoded(Attacks.together().substring(0, 600)));
            looksBack(visitor.page());
            holds(visitor, "debrief");
            hasRunNothing(visitor);
            assertThat(visitor.complaints()).noneMatch(one -> Pattern.compile("Content Security Policy|Trusted")
                    .matcher(one)
                    .find());
        }
    }
}
