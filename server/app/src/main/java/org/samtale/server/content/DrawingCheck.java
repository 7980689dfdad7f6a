package org.samtale.server.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Place;

/** Whether a drawing is nothing but a drawing: shapes and colours, nothing that runs, nothing from elsewhere. */
final class DrawingCheck {
    static final int BYTES_MAX = 20 * 1024;

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "style",
            "title",
            "desc",
            "text",
            "tspan");
    private static final Set<String> WORDS = Set.of("text", "title", "desc");

    /** In styles and attributes alike; what begins with # lies in the drawing itself. */
    private static final Pattern FROM_ELSEWHERE =
            Pattern.compile("url\\(\\s*['\"]?(?!#)|@import|javascript:|expression\\(|data:", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final String text;
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean hasWords;

    private DrawingCheck(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** A drawing as a text, if it is not too large to be one. */
    static TextFile read(Path file, String name) {
        try {
            return Files.size(file) > BYTES_MAX
                    ? TextFile.refused(
                            DiagnosticCode.FIGURE_TOO_LARGE,
                            new Place(name, 1, 1),
                            "The drawing has " + Files.size(file) + " bytes; at most " + BYTES_MAX
                                    + " are sent to a phone.",
                            "Draw it with fewer points; no drawing needs decimals.")
                    : TextFile.read(file, name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Diagnostic> of(String file, String text) {
        var check = new DrawingCheck(file, text);
        try {
            check.read();
        } catch (XMLStreamException notXml) {
            check.refuse(
                    check.place(
                            notXml.getLocation() == null
                                    ? 0
                                    : notXml.getLocation().getCharacterOffset()),
                    "From here on, the file is not whole XML.",
                    "Save it again as plain SVG.");
        }
        return check.found;
    }

    private void read() throws XMLStreamException {
        int type = text.indexOf("<!");
        while (type >= 0 && text.startsWith("<!--", type)) {
            type = text.indexOf("<!", type + 1);
        }
        if (type >= 0) {
            refuse(place(type), "A drawing declares nothing of its own.", "Take the line with <! away.");
            return;
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var xml = factory.createXMLStreamReader(new StringReader(text));
        boolean isRoot = true;
        boolean inStyle = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    element(xml, isRoot);
                    isRoot = false;
                    inStyle = xml.getLocalName().equals("style");
                }
                case XMLStreamConstants.END_ELEMENT -> inStyle = false;
                case XMLStreamConstants.CHARACTERS -> {
                    if (inStyle && FROM_ELSEWHERE.matcher(xml.getText()).find()) {
                        refuse(
                                place(xml.getLocation().getCharacterOffset()),
                                "The style fetches something from elsewhere.",
                                "Draw it here, or name it by #.");
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    refuse(start(xml), "A drawing gives no instructions.", "Take the line with <? away.");
                default -> {
                    // comments and ends do nothing
                }
            }
        }
    }

    private void element(XMLStreamReader xml, boolean isRoot) {
        var name = xml.getLocalName();
        var at = start(xml);
        if (!SVG.equals(xml.getNamespaceURI()) || !SHAPES.contains(name) || isRoot != name.equals("svg")) {
            refuse(
                    at,
                    "<" + name + "> is nothing that a drawing may have here.",
                    "Draw with shapes, lines and colours inside one <svg xmlns=\"" + SVG + "\">.");
        }
        if (isRoot && xml.getAttributeValue(null, "viewBox") == null) {
            refuse(at, "Without a viewBox the drawing cannot grow and shrink.", "Add it: viewBox=\"0 0 640 360\".");
        }
        if (WORDS.contains(name) && !hasWords) {
            hasWords = true;
            found.add(new Diagnostic(
                    DiagnosticCode.FIGURE_WITH_TEXT,
                    at,
                    "The words in this drawing are the same in every language.",
                    "Say it in the caption, in the alternative, or in the text beside it."));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip(), at);
        }
    }

    private void attribute(String name, String value, Place at) {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            refuse(at, "'" + name + "' would run a program.", "Take it away; a drawing does nothing.");
        } else if (name.equals("href") && !value.startsWith("#")) {
            refuse(at, "'" + value + "' lies outside of the drawing.", "Draw it here, or name it by #.");
        } else if (FROM_ELSEWHERE.matcher(value).find()) {
            refuse(at, "'" + name + "' fetches something from elsewhere.", "Draw it here, or name it by #.");
        }
    }

    private void refuse(Place place, String message, String remedy) {
        found.add(new Diagnostic(DiagnosticCode.FIGURE_REFUSED, place, message, remedy));
    }

    /** The reader stands behind the tag; it began at the last bracket before. */
    private Place start(XMLStreamReader xml) {
        int end = Math.clamp(xml.getLocation().getCharacterOffset(), 0, text.length());
        return place(Math.max(0, text.lastIndexOf('<', Math.max(0, end - 1))));
    }

    private Place place(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        int line =
                (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count();
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        return new Place(file, line + 1, text.codePointCount(begin, at) + 1);
    }
}
