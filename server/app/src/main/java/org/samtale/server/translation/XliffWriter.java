package org.samtale.server.translation;

import java.io.StringWriter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a sheet as XLIFF 2.0, which the tools of translators open. */
final class XliffWriter {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    /** Beside {@code initial}, so that a tool asks for the text again and whoever confirms it need not know this word. */
    static final String STALE = "samtale:stale";

    private final XMLStreamWriter xml;

    private XliffWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(Sheet sheet) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new XliffWriter(xml).sheet(sheet);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text in memory can be written", impossible);
        }
        return text.toString();
    }

    private void sheet(Sheet sheet) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        begin(0, "xliff");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "2.0");
        xml.writeAttribute("srcLang", sheet.source());
        xml.writeAttribute("trgLang", sheet.language());
        begin(1, "file");
        xml.writeAttribute("id", sheet.scenario());
        xml.writeAttribute("original", sheet.scenario() + ".scenario.yaml");
        xml.writeAttribute("canResegment", "no");
        for (var unit : sheet.units()) {
            unit(unit);
        }
        end(1);
        end(0);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void unit(Sheet.Unit unit) throws XMLStreamException {
        begin(2, "unit");
        xml.writeAttribute("id", unit.id());
        notes(unit.notes());
        begin(3, "segment");
        xml.writeAttribute("id", "s1");
        xml.writeAttribute("state", unit.state() == Sheet.State.FINAL ? "final" : "initial");
        if (unit.state() == Sheet.State.STALE) {
            xml.writeAttribute("subState", STALE);
        }
        words("source", unit.source());
        if (!unit.target().isEmpty()) {
            words("target", unit.target());
        }
        end(3);
        end(2);
    }

    private void notes(List<String> notes) throws XMLStreamException {
        if (notes.isEmpty()) {
            return;
        }
        begin(3, "notes");
        for (var note : notes) {
            begin(4, "note");
            xml.writeCharacters(note);
            xml.writeEndElement();
        }
        end(3);
    }

    private void words(String name, String words) throws XMLStreamException {
        begin(4, name);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void begin(int depth, String name) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(name);
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }
}
