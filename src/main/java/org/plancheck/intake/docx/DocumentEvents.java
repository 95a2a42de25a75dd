package org.plancheck.intake.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.document.InputException;
import org.plancheck.document.OfficePackage;

/**
 * The elements of a Word document, one after the other, without those that a reader of the document does not see: what
 * was moved away, what something looked like before it was changed, and a second version for older programs.
 */
final class DocumentEvents {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final XMLStreamReader xml;
    private final Deque<Boolean> controls = new ArrayDeque<>();

    DocumentEvents(XMLStreamReader xml) {
        this.xml = xml;
    }

    boolean hasNext() throws XMLStreamException {
        return xml.hasNext();
    }

    /** Moves on; whether this is the start of an element. */
    boolean starts() throws InputException, XMLStreamException {
        int event = OfficePackage.next(xml);
        while (event == XMLStreamConstants.START_ELEMENT && passedOver()) {
            skip();
            event = OfficePackage.next(xml);
        }
        if (here("sdt")) {
            controls.push(false);
        } else if (here("showingPlcHdr") && on() && !controls.isEmpty()) {
            controls.pop();
            controls.push(true);
        } else if (endsHere("sdt")) {
            controls.pop();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Moves on; whether this is where an element of Word ends. */
    boolean ends(String name) throws InputException, XMLStreamException {
        starts();
        return endsHere(name);
    }

    /** Whether an element of Word starts here. */
    boolean here(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && ofWord()
                && xml.getLocalName().equals(name);
    }

    private boolean endsHere(String name) {
        return ended() && ofWord() && xml.getLocalName().equals(name);
    }

    boolean ended() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    String name() {
        return xml.getLocalName();
    }

    boolean ofWord() {
        return within("wordprocessingml");
    }

    boolean ofMathematics() {
        return within("officeDocument") && within("math");
    }

    /** The text here; null if there is none. */
    String text() {
        return xml.isCharacters() ? xml.getText() : null;
    }

    /** Whether what stands here is only what a content control shows as long as nothing is entered. */
    boolean inPlaceholder() {
        return controls.contains(true);
    }

    /** Passes over the element that starts here. */
    void skip() throws InputException, XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = OfficePackage.next(xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    String value(String attribute) {
        return xml.getAttributeValue(xml.getNamespaceURI(), attribute);
    }

    /** The value as a number, at least 0. */
    int number(int otherwise) {
        String text = value("val");
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : otherwise;
    }

    /** Whether a property that can be on or off is on. */
    boolean on() {
        return value("val") == null || !OFF.contains(value("val"));
    }

    private boolean passedOver() {
        return xml.getLocalName().equals("Fallback")
                || here("moveFrom")
                || ofWord() && xml.getLocalName().endsWith("PrChange");
    }

    private boolean within(String part) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains(part);
    }
}
