package org.plancheck.intake.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.InputException;
import org.plancheck.document.XmlPart;

/**
 * The elements of a Word document, one after the other, without those that a reader of the document does not see: what
 * was moved away, what something looked like before it was changed, and a second version for older programs.
 */
final class DocumentEvents {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final XmlPart xml;
    private final Deque<Boolean> controls = new ArrayDeque<>();

    DocumentEvents(XmlPart xml) {
        this.xml = xml;
    }

    boolean hasNext() throws InputException {
        return xml.hasNext();
    }

    /** Moves on; whether this is the start of an element. */
    boolean starts() throws InputException {
        int event = xml.next();
        while (event == XMLStreamConstants.START_ELEMENT && passedOver()) {
            skip();
            event = xml.next();
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
    boolean ends(String name) throws InputException {
        starts();
        return endsHere(name);
    }

    /** Whether an element of Word starts here. */
    boolean here(String name) {
        return xml.event() == XMLStreamConstants.START_ELEMENT
                && ofWord()
                && xml.name().equals(name);
    }

    private boolean endsHere(String name) {
        return ended() && ofWord() && xml.name().equals(name);
    }

    boolean ended() {
        return xml.event() == XMLStreamConstants.END_ELEMENT;
    }

    String name() {
        return xml.name();
    }

    boolean ofWord() {
        return within("wordprocessingml");
    }

    boolean ofMathematics() {
        return within("officeDocument") && within("math");
    }

    /** The text here; null if there is none. */
    @Nullable
    String text() {
        return xml.isCharacters() ? xml.text() : null;
    }

    /** Whether what stands here is only what a content control shows as long as nothing is entered. */
    boolean inPlaceholder() {
        return controls.contains(true);
    }

    /** Passes over the element that starts here. */
    void skip() throws InputException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    String value(String attribute) {
        return xml.attribute(xml.namespace(), attribute);
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
        return xml.name().equals("Fallback")
                || here("moveFrom")
                || ofWord() && xml.name().endsWith("PrChange");
    }

    private boolean within(String part) {
        String namespace = xml.namespace();
        return namespace != null && namespace.contains(part);
    }
}
