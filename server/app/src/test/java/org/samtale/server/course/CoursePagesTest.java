package org.samtale.server.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.engine.course.compile.CourseCompilation;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.Progress;
import org.samtale.server.content.CourseFiles;
import org.samtale.server.content.CourseVersion;
import org.samtale.server.content.LocalTexts;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.BrowserId;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;
import org.samtale.server.progress.CourseProgress;
import org.samtale.server.progress.Newer;

/** The pages of a course as they are written, read again as a browser would. */
class CoursePagesTest {
    private static final String PLAIN = "Vanlig tekst";

    private static final List<String> TRICKS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<iframe src=javascript:alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<body onload=alert(1)>",
            "<input autofocus onfocus=alert(1)>",
            "<style>@import 'https://example.org'</style>",
            "<base href=https://example.org/>",
            "<object data=javascript:alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template>",
            "{{constructor.constructor('alert(1)')()}}${alert(1)}",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\u202e<scr\u0000ipt>alert(1)</scr\u200bipt>",
            "]]><script>alert(1)</script><![CDATA[",
            "--><script>alert(1)</script><!--");

    /** Each alone, and after what would end the place where it stands. */
    static Stream<String> tricks() {
        return TRICKS.stream().flatMap(trick -> Stream.of(
                        "", "\"><", "'>", "</textarea></title></select></option>", "</p></form>\" x=")
                .map(before -> before + trick));
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void showWhatAuthorsAndLearnersWriteAsTextAndNothingElse(String trick) {
        var harmless = pages(PLAIN);
        var tricked = pages(trick);

        for (int page = 0; page < harmless.size(); page++) {
            assertThat(skeleton(tricked.get(page))).isEqualTo(skeleton(harmless.get(page)));
        }
    }

    @Test
    void showEveryWordOfAnAuthor() {
        var pages = pages(PLAIN);

        assertThat(pages).hasSize(EVERY_STEP + 4).allSatisfy(page -> assertThat(page)
                .contains(PLAIN));
    }

    @Test
    void saySomethingOfWhoReadsALearnersWordsOnlyWhereItIsKnown() {
        var every = new EveryBlock(PLAIN);
        var reader = reader(every);
        var words = reader.words();
        var told = new ArrayList<String>();
        for (var known : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            var pages = every.refs().stream()
                    .map(ref -> CoursePages.step(reader, ref, known))
                    .collect(Collectors.joining());
            told.add(pages.contains(words.say("shared")) + " " + pages.contains(words.say("private.paper")));
        }

        assertThat(told).containsExactly("true false", "false true", "false false");
    }

    @Test
    void sayForWhomTheyAreOnlyWhereItIsKnown() {
        var every = new EveryBlock(PLAIN);
        var known = new Who.Known(new Browser(
                new BrowserId(new UUID(0, 1)), new LearnerId(new UUID(0, 2)), "Firefox", Instant.EPOCH, Instant.EPOCH));

        assertThat(List.of(known, new Who.Nobody(), new Who.Untold()))
                .extracting(who -> Jsoup.parse(CoursePages.step(
                                as(who, reader(every)), every.refs().getFirst(), Optional.empty()))
                        .select("form[data-who], input[name=who]")
                        .stream()
                        .map(one -> one.attr("data-who") + one.attr("value"))
                        .toList())
                .containsExactly(
                        List.of(known.said().orElseThrow(), known.said().orElseThrow()), List.of("", ""), List.of());
    }

    @Test
    void carryNothingInline() {
        assertThat(pages(PLAIN)).allSatisfy(page -> {
            var document = Jsoup.parse(page);
            assertThat(document.select("style, [style], script:not([src])")).isEmpty();
            assertThat(document.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        });
    }

    @Test
    void askForEverythingWithAName() {
        assertThat(pages(PLAIN)).allSatisfy(page -> {
            var document = Jsoup.parse(page);
            assertThat(document.select("input:not([type=hidden]), select, textarea"))
                    .allSatisfy(field -> {
                        var isNamed = field.closest("label") != null
                                || !document.select("label[for=" + field.id() + "]")
                                        .isEmpty();
                        assertThat(isNamed).as(field.outerHtml()).isTrue();
                    });
            assertThat(document.select("img"))
                    .allSatisfy(image -> assertThat(image.hasAttr("alt")).isTrue());
            assertThat(document.select("h1")).hasSize(1);
        });
    }

    @Test
    void skipNoLevelOfHeadings() {
        assertThat(pages(PLAIN)).allSatisfy(page -> {
            int above = 0;
            for (var heading : Jsoup.parse(page).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(above + 1);
                above = level;
            }
        });
        assertThat(Jsoup.parse(pages(PLAIN).get(1)).select(".step h2")).hasSize(EVERY_STEP);
    }

    @Test
    void tellWhatGivesACertificateAndWhereItIsOnceAllIsDone() {
        var every = new EveryBlock(PLAIN);
        var all = every.refs().stream()
                .<LearningEvent>map(step -> new StepDone(step, Instant.EPOCH))
                .toList();

        var begun = Jsoup.parse(CoursePages.overview(reader(every, List.of()), Optional.empty()));
        var done = Jsoup.parse(CoursePages.overview(reader(every, all), Optional.empty()));

        assertThat(begun.select(".track").text()).contains("Gir kursbevis", "Begynn");
        assertThat(begun.select(".track a")).isEmpty();
        assertThat(done.select(".track a[href=/awards]").text()).contains("Hent kursbeviset");
        assertThat(done.select(".track button").text()).contains("Se på det igjen");
    }

    @Test
    void tellWhatIsNewInACourseAndLetTheLearnerChoose() {
        var before = new EveryBlock("Slik var det.");
        var now = new EveryBlock("Slik er det.");
        var done = List.<LearningEvent>of(new StepDone(before.refs().getFirst(), Instant.EPOCH));

        var news = news(before, now, done, false);
        var overview = Jsoup.parse(CoursePages.overview(reader(before, done), Optional.of(news)));
        var page = Jsoup.parse(CoursePages.news(news, Words.of("course", "nb")));

        assertThat(overview.select(".news").text())
                .startsWith("Kurset er endret siden du begynte. Se hva som er nytt (");
        assertThat(page.select("del").text()).contains("Slik var det.").doesNotContain("Slik er det.");
        assertThat(page.select("ins").text()).contains("Slik er det.").doesNotContain("Slik var det.");
        assertThat(page.text()).contains("Oppgaven er en annen nå.", "gjort, og det teller fortsatt");
        assertThat(page.select("form[method=post] button").eachAttr("value")).containsExactly("move", "stay");
    }

    @Test
    void sayHowItIsWhereTheOrganisationHasSaidIt(@TempDir Path folder) throws IOException {
        var text = folder.resolve("one-of-each").resolve("here.nb.md");
        Files.createDirectories(folder.resolve("one-of-each"));
        Files.writeString(text, "---\norganisation: Ahus\nwritten: 2026-11-02\n---\nRing *Kari* på 123.\n");
        var every = new EveryBlock(PLAIN);

        var page =
                Jsoup.parse(CoursePages.module(reader(every, List.of(), LocalTexts.load(folder)), EveryBlock.MODULE));

        assertThat(page.expectFirst(".local.here").text())
                .isEqualTo(PLAIN + " Ring Kari på 123. Slik er det hos Ahus. Skrevet 2. november 2026.");
        assertThat(page.select(".local")).hasSize(1);
        assertThat(Jsoup.parse(CoursePages.module(reader(every, List.of()), EveryBlock.MODULE))
                        .select(".local.here"))
                .isEmpty();
    }

    @Test
    void pushNobodyWhoWouldRatherStayOrHasComeToTheEnd() {
        var before = new EveryBlock("Slik var det.");
        var now = new EveryBlock("Slik er det.");
        var all = before.refs().stream()
                .<LearningEvent>map(step -> new StepDone(step, Instant.EPOCH))
                .toList();

        for (var news : List.of(news(before, now, List.of(), true), news(before, now, all, false))) {
            var overview = Jsoup.parse(CoursePages.overview(reader(before, List.of()), Optional.of(news)));

            assertThat(overview.select(".news")).isEmpty();
            assertThat(overview.select(".hint a[href=/c/one-of-each/news]")).hasSize(1);
        }
    }

    private static News news(EveryBlock before, EveryBlock now, List<LearningEvent> events, boolean isDeclined) {
        return News.of(new Newer(progress(before, "old", events), progress(now, "new", events), isDeclined), "nb");
    }

    private static CourseProgress progress(EveryBlock every, String file, List<LearningEvent> events) {
        return new CourseProgress(version(every, file), Progress.of(every.course(), events), events.size());
    }

    private static CourseVersion version(EveryBlock every, String file) {
        return new CourseVersion(
                CourseFiles.of("one-of-each", Map.of(file, "")),
                new CourseCompilation.Compiled(every.course(), List.of(), List.of()));
    }

    @Test
    void letASceneBePlayedOnItsStepAndReadEverywhere() {
        var pages = pages(PLAIN).stream().map(Jsoup::parse).toList();

        assertThat(pages)
                .filteredOn(page -> !page.select(".scene .film").isEmpty())
                .hasSize(1)
                .allSatisfy(page -> {
                    assertThat(page.expectFirst(".film").hasAttr("hidden")).isTrue();
                    assertThat(page.select(".cast .face")).hasSize(1);
                });
        assertThat(pages)
                .filteredOn(
                        page -> page.select(".scene > .said, .scene > .seen").size() == 2)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 minutt",
        "59, 59 minutter",
        "60, 1 time",
        "132, 2 timer og 15 minutter",
        "244, 4 timer",
        "240, 4 timer"
    })
    void sayHowLongSomethingTakesAsPeopleDo(int minutes, String said) {
        var reader = reader(new EveryBlock(PLAIN));
        var shell = Shell.of(reader.words(), PLAIN, "/courses", "", "");

        assertThat(new CoursePage(
                                shell,
                                reader.course(),
                                reader.address(),
                                reader.progress(),
                                reader.entry(),
                                Optional.empty())
                        .time(minutes))
                .isEqualTo(said);
    }

    private static final int EVERY_STEP = 11;

    /** Every page of a course of which the learner has answered everything. */
    private static List<String> pages(String text) {
        var reader = reader(new EveryBlock(text));
        var pages = new ArrayList<String>();
        pages.add(CoursePages.overview(reader, Optional.empty()));
        pages.add(CoursePages.module(reader, EveryBlock.MODULE));
        for (var ref : new EveryBlock(text).refs()) {
            pages.add(CoursePages.step(reader, ref, Optional.of(true)));
        }
        var ref = new EveryBlock(text).refs().getFirst();
        pages.add(CoursePages.gone(reader, ref, Optional.of(text)));
        pages.add(CoursePages.later(reader, ref, Map.of("text.own", List.of(text), "seen", List.of(text))));
        return pages;
    }

    private static Reader as(Who who, Reader reader) {
        return new Reader(who, reader.taken(), reader.course(), reader.words(), reader.locals());
    }

    private static Reader reader(EveryBlock every) {
        return reader(
                every,
                every.answers().entrySet().stream()
                        .<LearningEvent>map(one -> new Answered(one.getKey(), one.getValue(), Instant.EPOCH))
                        .toList());
    }

    private static Reader reader(EveryBlock every, List<LearningEvent> events) {
        return reader(every, events, LocalTexts.NONE);
    }

    private static Reader reader(EveryBlock every, List<LearningEvent> events, LocalTexts locals) {
        var course = every.course();
        var taken = new CourseProgress(version(every, "course.yaml"), Progress.of(course, events), events.size());
        return new Reader(new Who.Nobody(), taken, course, Words.of("course", "nb"), locals);
    }

    /** Elements and the names of their attributes, without any text. */
    private static String skeleton(String page) {
        return Jsoup.parse(page).getAllElements().stream()
                .map(CoursePagesTest::bones)
                .collect(Collectors.joining("\n"));
    }

    private static String bones(Element element) {
        return element.parents().size()
                + element.tagName()
                + element.attributes().asList().stream()
                        .map(attribute -> " " + attribute.getKey())
                        .collect(Collectors.joining());
    }
}
