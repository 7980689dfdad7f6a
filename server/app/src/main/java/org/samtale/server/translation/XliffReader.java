package org.samtale.server.translation;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.samtale.server.translation.Sheet.Mistake;

/** Reads a sheet from XLIFF 2, as a translator's tool saved it. Opens nothing but the file itself. */
final class XliffReader {
    private final XMLStreamReader xml;
    private final List<Sheet.Unit> units = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private String scenario = "";
    private String from = "";
    private String language = "";

    private XliffReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Sheet read(byte[] file) throws SheetRefusedException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = new XliffReader(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
            reader.read();
            return new Sheet(reader.scenario, reader.from, reader.language, reader.units, reader.mistakes);
        } catch (XMLStreamException notXml) {
            var at = notXml.getLocation();
            throw new SheetRefusedException(
                    at == null ? 1 : at.getLineNumber(),
                    notXml.getNestedException() instanceof CharConversionException
                            ? "The file is not the text it says it is; save it again as XLIFF 2.0 in UTF-8."
                            : "The file is not whole XML from here on; save it again as XLIFF 2.0.");
        }
    }

    private void read() throws XMLStreamException, SheetRefusedException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw refused("The file declares a document type (DOCTYPE), which no sheet needs; take it away.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml.getLocalName());
            }
        }
    }

    private void element(String name) throws XMLStreamException, SheetRefusedException {
        if (language.isEmpty() && !name.equals("xliff")) {
            throw refused("The file is XML, but no XLIFF: it begins with <" + name + ">.");
        }
        switch (name) {
            case "xliff" -> {
                if (!attribute("version").startsWith("2.")) {
                    throw refused("This is XLIFF " + attribute("version") + "; a sheet is XLIFF 2.0.");
                }
                from = attribute("srcLang");
                language = attribute("trgLang");
                if (language.isEmpty()) {
                    throw refused("The file does not say which language it is translated to (trgLang).");
                }
            }
            case "file" -> {
                if (!scenario.isEmpty()) {
                    throw refused("A second sheet begins here; import them one by one.");
                }
                scenario = attribute("id");
            }
            case "unit" -> unit(attribute("id"));
            default -> {
                // groups and the notes of tools carry nothing of a sheet
            }
        }
    }

    private void unit(String id) throws XMLStreamException {
        int line = line();
        var notes = new ArrayList<String>();
        var sources = new ArrayList<String>();
        var target = "";
        var state = Sheet.State.NEW;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && !isOwn()) {
                skip();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "segment" -> {
                        depth++;
                        state = state(id);
                    }
                    case "note" -> notes.add(words(id));
                    case "source" -> sources.add(words(id));
                    case "target" -> target = words(id);
                    default -> depth++;
                }
            }
        }
        if (sources.size() == 1) {
            units.add(new Sheet.Unit(line, id, notes, sources.getFirst(), target, state));
        } else {
            mistakes.add(new Mistake(
                    line, "'" + id + "' has " + sources.size() + " segments; keep the one it was exported with."));
        }
    }

    /** Tools put into a unit what they found elsewhere, which has sources and targets, too. */
    private boolean isOwn() {
        return XliffWriter.NAMESPACE.equals(xml.getNamespaceURI());
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private Sheet.State state(String id) {
        return switch (attribute("state")) {
            case "", "initial" -> attribute("subState").equals(XliffWriter.STALE) ? Sheet.State.STALE : Sheet.State.NEW;
            case "translated", "reviewed", "final" -> Sheet.State.FINAL;
            default -> {
                mistakes.add(new Mistake(
                        line(),
                        "'" + id + "' has the state '" + attribute("state")
                                + "'; XLIFF knows initial, translated, reviewed and final."));
                yield Sheet.State.NEW;
            }
        };
    }

    /** The words of the element that begins here, to its end. */
    private String words(String id) throws XMLStreamException {
        var words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    mistakes.add(new Mistake(
                            line(),
                            "'" + id + "' has <" + xml.getLocalName()
                                    + "> inside; a text is only words, take it away."));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(xml.getText());
                default -> {
                    // comments and instructions are no words
                }
            }
        }
        return words.toString();
    }

    private SheetRefusedException refused(String words) {
        return new SheetRefusedException(line(), words);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private String attribute(String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }
}
