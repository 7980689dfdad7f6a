package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** One headless Chromium for a test class, and what every page of Samtale must hold wherever it is opened. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What is right comes, however slow the machine; what is wrong never does. */
    private static final int PATIENCE_MS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it, or skips the calling test class with a clear word when this machine has none. */
    static Chromium start() {
        var program = program();
        if (program.isEmpty()) {
            System.out.println("Skipped: browser tests, because no Chromium was found. Install one or set CHROMIUM.");
        }
        Assumptions.assumeTrue(program.isPresent(), "no Chromium found; install one or set CHROMIUM");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setTimeout(PATIENCE_MS)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    private static Optional<Path> program() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A visitor with a fresh browser profile; every complaint of the page is kept. */
    Visitor visitor(String url, Look look) {
        return visitor(url, look, new Browser.NewContextOptions());
    }

    /** With a browser that holds no page to its security policy, as if we had none. */
    Visitor visitorWithoutPolicy(String url, Look look) {
        return visitor(url, look, new Browser.NewContextOptions().setBypassCSP(true));
    }

    private Visitor visitor(String url, Look look, Browser.NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(url)
                .setLocale(look.language().equals("nb") ? "nb-NO" : "en-GB")
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(look.script())
                .setReducedMotion(look.calm() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Visitor(context, url);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /**
     * How a visitor sees the pages.
     *
     * @param calm the system asks for reduced motion
     * @param script whether the browser runs any
     */
    record Look(String language, int width, int height, boolean dark, boolean calm, boolean script) {
        static final Look DESKTOP = new Look("nb", 1280, 800, false, true, true);
        static final Look PHONE = new Look("nb", 390, 844, false, true, true);

        /** The last is what 200 % leaves of a small screen. */
        static final List<Look> USUAL =
                List.of(DESKTOP, DESKTOP.inTheDark().inEnglish(), PHONE.inTheDark(), PHONE.asWideAs(320));

        Look inEnglish() {
            return new Look("en", width, height, dark, calm, script);
        }

        Look inTheDark() {
            return new Look(language, width, height, true, calm, script);
        }

        Look asWideAs(int pixels) {
            return new Look(language, pixels, height, dark, calm, script);
        }

        Look withMotion() {
            return new Look(language, width, height, dark, false, script);
        }

        Look withoutScript() {
            return new Look(language, width, height, dark, calm, false);
        }
    }

    /** One person's browser. */
    static final class Visitor implements AutoCloseable {
        /** A server that has too much to do is asked again, which is no mistake of a page; what does not come then is missed. */
        private static final String CANNOT_JUST_NOW = "the server responded with a status of 503";

        private final BrowserContext context;
        private final Page page;
        private final String origin;
        private final List<String> complaints = new ArrayList<>();
        private final List<String> foreignRequests = new ArrayList<>();

        private Visitor(BrowserContext context, String url) {
            this.context = context;
            this.origin = url.replaceAll("/$", "");
            this.page = context.newPage();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains(CANNOT_JUST_NOW)) {
                    complaints.add(message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
                    foreignRequests.add(request.url());
                }
            });
        }

        Page page() {
            return page;
        }

        /** Errors of scripts and of the content security policy since the page was opened. */
        List<String> complaints() {
            return List.copyOf(complaints);
        }

        void hasMetNobodyElse() {
            assertThat(foreignRequests).as("requests to other origins").isEmpty();
        }

        /** Until the page has come whole, and nothing on it says that more is on its way. */
        void waitsUntilAllIsThere() {
            page.waitForLoadState();
            PlaywrightAssertions.assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        }

        /** What every page holds, in every state. */
        void findsThePageInOrder(String where) {
            findsThePageAccessible(where);
            fitsTheWidth(where);
        }

        /** Nothing that the accessibility rules (WCAG 2.2 A and AA, and good practice) object to. */
        void findsThePageAccessible(String where) {
            waitsUntilAllIsThere();
            // Only what is wrong comes back, and the page keeps axe: asked through its builder the same takes twice as
            // long.
            if (!(boolean) page.evaluate("() => 'axe' in window")) {
                page.evaluate(AxeBuilder.getAxeScript());
            }
            var found = (List<?>) page.evaluate(
                    "tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })"
                            + ".then(({ violations }) => violations.map(({ id, help, nodes }) =>"
                            + " `${id}: ${help} ${nodes.map(node => node.target).join(' | ')}`))",
                    ACCESSIBILITY);
            assertThat(found).as("accessibility of " + where).isEmpty();
        }

        /** Nobody has to scroll sideways to read. */
        void fitsTheWidth(String where) {
            var tooWide =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) tooWide).intValue())
                    .as("pixels too wide: " + where)
                    .isLessThanOrEqualTo(0);
        }

        @Override
        public void close() {
            LastSeen.keep(page, complaints);
            context.close();
        }
    }
}
