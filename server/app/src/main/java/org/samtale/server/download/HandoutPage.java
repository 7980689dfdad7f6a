package org.samtale.server.download;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Moment;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;

/** What is handed out, as a page that can be read without us: no script, nothing from elsewhere. */
final class HandoutPage {
    private static final Words TITLE = new Words(
            "Det Samtale har om deg",
            "Det Samtale har om deg",
            "Det, Samtale har om dig",
            "Det Samtale har om dig",
            "What Samtale has about you");

    private static final Words MADE = new Words(
            "Laget %s. Det samme ligger i data.json, slik vi har lagret det, for den som vil lese det med et program.",
            "Laga %s. Det same ligg i data.json, slik vi har lagra det, for den som vil lese det med eit program.",
            "Lavet %s. Det samme ligger i data.json, sådan som vi har gemt det, til den, der vil læse det med et"
                    + " program.",
            "Skapad %s. Samma sak finns i data.json, så som vi har sparat den, för den som vill läsa den med ett"
                    + " program.",
            "Made %s. The same is in data.json, as we store it, for anyone who wants to read it with a program.");

    private static final Words NOTHING =
            new Words("Ingenting ennå.", "Ingenting enno.", "Intet endnu.", "Inget ännu.", "Nothing yet.");

    private static final String STYLE =
            "body{font:17px/1.55 system-ui,sans-serif;color:#1f2a37;background:#fff;max-width:44em;margin:2em"
                    + " auto;padding:0 1em}h1,h2,h3{line-height:1.2}h2{margin-top:2.5em;border-bottom:1px solid"
                    + " #ccd}h3{margin-top:2em}p{margin:.4em"
                    + " 0;white-space:pre-wrap;overflow-wrap:anywhere}b{margin-right:.4em}"
                    + "@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#10171c}a{color:#7cc}}";

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> titles = new HashMap<>();

    private HandoutPage(List<Handout> handouts) {
        handouts.stream()
                .flatMap(one -> one.entries().stream())
                .filter(entry -> !entry.id().isEmpty())
                .forEach(entry -> titles.put(entry.id(), entry.title()));
    }

    static String of(List<Handout> handouts, String language, Instant madeAt) {
        var page = new HandoutPage(handouts);
        page.write(handouts, language, madeAt);
        return page.out.toString();
    }

    private void write(List<Handout> handouts, String language, Instant madeAt) {
        var title = escaped(TITLE.in(language));
        out.append("<!doctype html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\">\n")
                .append("<title>")
                .append(title)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n")
                .append("</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
        paragraph("", MADE.in(language).formatted(Moment.in(language, madeAt)));
        for (var handout : handouts) {
            out.append("<section>\n<h2>").append(escaped(handout.heading())).append("</h2>\n");
            if (handout.entries().isEmpty()) {
                paragraph("", NOTHING.in(language));
            }
            handout.entries().forEach(this::entry);
            out.append("</section>\n");
        }
        out.append("</main>\n</body>\n</html>\n");
    }

    private void entry(Entry entry) {
        out.append("<article");
        if (!entry.id().isEmpty()) {
            out.append(" id=\"").append(escaped(entry.id())).append('"');
        }
        out.append(">\n<h3>").append(heading(entry)).append("</h3>\n");
        for (Told line : entry.lines()) {
            paragraph(line.label(), line.text());
        }
        out.append("</article>\n");
    }

    private String heading(Entry entry) {
        var about = titles.get(entry.about());
        return about == null
                ? escaped(entry.title())
                : "<a href=\"#" + escaped(entry.about()) + "\">" + escaped(about) + "</a>";
    }

    private void paragraph(String label, String text) {
        out.append("<p>");
        if (!label.isEmpty()) {
            out.append("<b>").append(escaped(label)).append("</b> ");
        }
        out.append("<bdi>").append(escaped(text)).append("</bdi></p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
