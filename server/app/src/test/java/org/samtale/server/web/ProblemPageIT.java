package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.page.Templates;
import org.samtale.server.problem.Problem;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** Whoever reads is told what happened in words, in their language, with a way on; programs get what they can read. */
@ExtendWith(EventLoopGuard.class)
class ProblemPageIT {
    /** What browsers send when somebody opens an address. */
    private static final String READING = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final RunningServer server = RunningServer.shared();
    private final Visitor visitor = server.visitor();

    private Answer open(String path, String language, String accept) {
        return visitor.send("GET", path, request -> request.header("Accept", accept)
                .header("Accept-Language", language)
                .GET());
    }

    private Answer send(String path, String type, String origin, String body) {
        return visitor.send("POST", path, request -> request.header("Accept", READING)
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body)));
    }

    private static void isPage(Answer answer, int status, String title) {
        var page = Jsoup.parse(answer.body());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(page.expectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select("main a[href=/]")).hasSize(1);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void isReadInTheLanguageOfTheReader() {
        isPage(open("/courses/nobody", "nb", READING), 404, "Denne siden finnes ikke");
        isPage(open("/courses/nobody", "en", READING), 404, "This page is not here");
        isPage(open("/awards/nobody/certificate.pdf", "en", READING), 404, "This page is not here");
    }

    @Test
    void isToldToWhoeverSendsWhatIsNotTaken() {
        var form = "application/x-www-form-urlencoded";
        isPage(
                send("/awards/preview", form, "https://elsewhere.example.org", "name=Kari"),
                403,
                "This did not get through");
        isPage(send("/awards/preview", "text/plain", server.url(), "name=Kari"), 415, "We didn’t understand this");
        isPage(
                send("/awards/preview", form, server.url(), "name=" + "K".repeat(600_000)),
                413,
                "This is too large for us");
        visitor.begin("full");
        isPage(send("/awards/issue", form, server.url(), "name=12345"), 422, "We can’t use this");
        isPage(send("/awards/issue", form, server.url(), "name=Kari"), 409, "Not just now");
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("/courses/nobody", "*/*"),
                Arguments.of("/courses/nobody", "application/json"),
                Arguments.of("/api/attempts/nobody", READING),
                Arguments.of("/keys/nobody", READING),
                Arguments.of("/api/nothing", READING));
    }

    @ParameterizedTest
    @MethodSource("others")
    void programsAndTheInterfaceAreAnsweredAsEver(String path, String accept) {
        var answer = open(path, "nb", accept);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo(ProblemDocument.CONTENT_TYPE);
    }

    @Test
    void aFailureOfOursTellsItsNumberAndLeadsToAnotherTry() {
        var failed = ProblemPage.of(ProblemDocument.incident("7f3"), Optional.of("/awards"), "nb");
        var busy = ProblemPage.of(ProblemDocument.of(new Problem.Busy("Much to do.")), Optional.empty(), "en");

        assertThat(failed.incident()).contains("7f3");
        assertThat(failed.again()).contains("/awards");
        assertThat(busy.again()).isEmpty();
        assertThat(busy.shell().title()).isEqualTo("We can’t keep up just now");
        assertThat(Templates.render("problem.jte", failed)).contains("7f3", "Prøv igjen");
    }
}
