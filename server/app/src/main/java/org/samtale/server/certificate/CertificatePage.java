package org.samtale.server.certificate;

import org.samtale.server.credential.Credential;
import org.samtale.server.credential.Day;

/** The page itself, as XHTML with the few styles that are for paper. */
final class CertificatePage {
    private static final int VERSION_SHOWN = 8;

    /** A name of so many letters still stands in one line in the largest letters, in the next largest, and so on. */
    private static final int[] FITTING = {20, 30, 44};

    private static final String[] SIZES = {"xl", "l", "m", "s"};

    private static final String STYLE = """
        @page { size: A4 portrait; margin: 0; }
        * { box-sizing: border-box; }
        body { margin: 0; font-family: 'Atkinson Next'; color: #14282B; font-size: 11pt; line-height: 1.4; }
        div, p, h1, h2 { margin: 0; padding: 0; }
        .edge { position: absolute; top: 0; left: 0; width: 210mm; height: 7mm; background: #0B6664; }
        .round { position: absolute; }
        .first { top: 24mm; left: 24mm; width: 15mm; height: 10mm; border-radius: 4mm 4mm 4mm 1mm; background: #0B6664; }
        .second { top: 29mm; left: 36.5mm; width: 11mm; height: 8mm; border-radius: 3.2mm 3.2mm 1mm 3.2mm; background: #E98B6B; }
        .sheet { margin-left: 24mm; width: 162mm; }
        .brand { padding-top: 25.5mm; padding-left: 29mm; height: 58mm; font-size: 15pt; font-weight: 700; }
        .kind { height: 12mm; font-size: 14pt; font-weight: 700; letter-spacing: 0.6pt; color: #0B6664; }
        .main { height: 108mm; }
        .name { font-family: 'Newsreader'; font-weight: 500; line-height: 1.12; word-wrap: break-word; }
        .name.xl { font-size: 44pt; } .name.l { font-size: 34pt; } .name.m { font-size: 25pt; } .name.s { font-size: 19pt; }
        .did { margin-top: 7mm; font-size: 13pt; color: #43595B; }
        .title { margin-top: 2.5mm; font-family: 'Newsreader'; font-weight: 500; line-height: 1.15; color: #0B6664; }
        .title.xl { font-size: 31pt; } .title.l { font-size: 27pt; } .title.m { font-size: 22pt; } .title.s { font-size: 17pt; }
        .track { margin-top: 3mm; font-size: 13pt; font-weight: 700; }
        .facts { height: 51mm; border-top: 0.35mm solid #D3DEDB; padding-top: 5mm; }
        .fact { display: inline-block; vertical-align: top; width: 53mm; height: 20mm; }
        .label { font-size: 9pt; color: #566B6C; }
        .value { font-size: 12.5pt; font-weight: 700; padding-right: 3mm; }
        .check { height: 42mm; background: #F5F8F7; border-radius: 4mm; padding: 5mm 0 0 6mm; }
        .qr { display: inline-block; vertical-align: top; width: 31mm; height: 31mm; margin-top: 0.5mm; }
        .how { display: inline-block; vertical-align: top; margin-left: 7mm; width: 112mm; }
        .how h2 { font-size: 12.5pt; font-weight: 700; }
        .how p { font-size: 10pt; color: #43595B; }
        .how .code { margin-top: 1.6mm; font-size: 13pt; font-weight: 700; letter-spacing: 0.8pt; color: #14282B; }
        .how .where { font-size: 10pt; color: #0B6664; word-wrap: break-word; }
        .version { padding-top: 5mm; font-size: 8.5pt; color: #566B6C; }
        """;

    private CertificatePage() {}

    static String of(Credential credential) {
        var achievement = credential.achievement();
        var words = CertificateWords.in(achievement.language());
        var name = credential.holder().name();
        var page = new StringBuilder()
                .append("<html lang=\"")
                .append(escape(achievement.language()))
                .append("\"><head><title>")
                .append(escape(words.certificate() + ": " + achievement.title()))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escape(achievement.title()))
                .append("\"/><meta name=\"author\" content=\"")
                .append(escape(credential.issuer().name()))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body><div class=\"edge\"></div>")
                .append("<div class=\"round first\"></div><div class=\"round second\"></div><div class=\"sheet\">");
        text(page, "p", "brand", "Samtale");
        text(page, "h1", "kind", words.certificate());
        page.append("<div class=\"main\">");
        text(page, "p", "name " + size(name, 0), name);
        text(page, "p", "did", words.did(achievement.kind()));
        text(page, "p", "title " + size(achievement.title(), 1), achievement.title());
        text(page, "p", "track", achievement.trackTitle());
        page.append("</div><div class=\"facts\">");
        fact(page, words.extent(), words.time(achievement.minutes()));
        fact(page, words.level(), Integer.toString(achievement.level()));
        fact(page, words.completedOn(), words.date(credential.completedOn()));
        fact(page, words.issuedOn(), words.date(Day.of(credential.from())));
        fact(
                page,
                words.validUntil(),
                credential.until().map(until -> words.date(Day.of(until))).orElse(words.withoutEnd()));
        fact(page, words.issuer(), credential.issuer().name());
        page.append("</div><div class=\"check\"><img class=\"qr\" src=\"")
                .append(QrImage.of(credential.page()))
                .append("\" alt=\"")
                .append(escape(words.qrCode()))
                .append("\"/><div class=\"how\">");
        text(page, "h2", "", words.check());
        text(page, "p", "", words.howToCheck());
        text(page, "p", "code", credential.code().toString());
        text(page, "p", "where", credential.issuer().url() + "/verify");
        page.append("</div></div>");
        text(page, "p", "version", words.version() + " " + shortened(achievement.version()));
        return page.append("</div></body></html>").toString();
    }

    private static void fact(StringBuilder page, String label, String value) {
        page.append("<div class=\"fact\">");
        text(page, "p", "label", label);
        text(page, "p", "value", value);
        page.append("</div>");
    }

    private static void text(StringBuilder page, String element, String style, String text) {
        page.append('<').append(element).append(" class=\"").append(style).append("\">");
        page.append(escape(text)).append("</").append(element).append('>');
    }

    private static String size(String text, int smaller) {
        int size = 0;
        while (size < FITTING.length && text.length() > FITTING[size] + 4 * smaller) {
            size++;
        }
        return SIZES[size];
    }

    private static String shortened(String version) {
        return version.substring(0, Math.min(VERSION_SHOWN, version.length()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
