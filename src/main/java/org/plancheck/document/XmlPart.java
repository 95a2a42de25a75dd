package org.plancheck.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.plancheck.text.Messages;

/**
 * The XML of one part of an office package, event by event. What is wrong with it comes out as an {@link InputException},
 * so that any other exception of those who read it is a mistake of theirs.
 */
public final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory XML = factory();

    private final OfficePackage parts;
    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(OfficePackage parts, InputStream in) throws InputException {
        this.parts = parts;
        this.in = in;
        try {
            xml = reader(in);
        } catch (IOException | XMLStreamException e) {
            throw parts.damaged(e);
        }
    }

    /** Entities are told and not looked up, so that they can be refused. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** A reader that knows neither document types nor entities. */
    static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
        return XML.createXMLStreamReader(decoded(in));
    }

    /**
     * The characters of a part, which is in UTF-8 or UTF-16. The JDK's reader would decode as well, but tells of bytes that are
     * no characters on standard error.
     */
    private static Reader decoded(InputStream part) throws IOException {
        PushbackInputStream in = new PushbackInputStream(part, 3);
        byte[] start = in.readNBytes(3);
        boolean mark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        boolean wide = start.length > 1
                && (start[0] == (byte) 0xFE || start[0] == (byte) 0xFF || start[0] == 0 || start[1] == 0);
        if (!mark) {
            in.unread(start);
        }
        return new BufferedReader(
                new InputStreamReader(in, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder()));
    }

    public boolean hasNext() throws InputException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw parts.damaged(e);
        }
    }

    /**
     * Moves on to the next event.
     *
     * @return one of {@link XMLStreamConstants}
     * @throws InputException if the XML is broken or ends too early, or if it is a document type or an entity, which no office
     *                        program writes
     */
    public int next() throws InputException {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException
                | RuntimeException e) { // the JDK's reader has unchecked ones for broken XML as well
            throw parts.damaged(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new InputException(Messages.text("office.entities"));
        }
        return event;
    }

    /** Moves on; whether an element of the given local name starts there. */
    public boolean nextStarts(String name) throws InputException {
        return next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    /** The event that it is at, one of {@link XMLStreamConstants}. */
    public int event() {
        return xml.getEventType();
    }

    /** The local name of the element that starts or ends here. */
    public String name() {
        return xml.getLocalName();
    }

    /** The namespace of the element that starts or ends here; null if it has none. */
    public String namespace() {
        return xml.getNamespaceURI();
    }

    /** The value of an attribute in no or any namespace; null if the element has none of that name. */
    public String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    public String attribute(String namespace, String name) {
        return xml.getAttributeValue(namespace, name);
    }

    /**
     * The value of an attribute as a whole number.
     *
     * @param otherwise where the element has none of that name
     * @throws InputException if it is not a number
     */
    public int number(String attribute, int otherwise) throws InputException {
        return attribute(attribute) == null ? otherwise : number(attribute);
    }

    /** The value of an attribute as a whole number, which it must be. */
    public int number(String attribute) throws InputException {
        try {
            return Integer.parseInt(attribute(attribute));
        } catch (NumberFormatException e) {
            throw parts.damaged(e);
        }
    }

    /** Whether there is text here. */
    public boolean hasText() {
        return xml.hasText();
    }

    /** Whether the text here is of the document, and no comment of who wrote the XML. */
    public boolean isCharacters() {
        return xml.isCharacters();
    }

    public String text() {
        return xml.getText();
    }

    /** What to throw where the part is well-formed and yet cannot be what it claims to be. */
    public InputException damaged(String what) {
        return parts.damaged(new IllegalStateException(what));
    }

    @Override
    public void close() throws InputException {
        try {
            in.close();
        } catch (IOException e) {
            throw parts.damaged(e);
        }
    }
}
