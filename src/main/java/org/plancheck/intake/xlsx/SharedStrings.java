package org.plancheck.intake.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.document.InputException;
import org.plancheck.document.Limits;
import org.plancheck.document.OfficePackage;
import org.plancheck.text.Messages;

/** The texts that the cells of a workbook share; they stand in a part of their own and are all held at once. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    /** @param part the part that holds them; null if there is none */
    SharedStrings(InputStream part) throws InputException, IOException, XMLStreamException {
        if (part == null) {
            return;
        }
        long characters = 0;
        XMLStreamReader xml = OfficePackage.xml(part);
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                String text = text(xml, "si");
                characters += text.length() + 16L;
                if (characters > Limits.SHARED_CHARACTERS) {
                    throw new InputException(Messages.text("sheet.too-many-texts", Limits.SHARED_CHARACTERS));
                }
                texts.add(text);
            }
        }
    }

    /** The text with a number, or null if there is none. */
    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** The text of a rich text until its element ends, without the pronunciation that may stand beside it. */
    static String text(XMLStreamReader xml, String element) throws InputException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        int pronunciation = 0;
        while (true) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                within |= xml.getLocalName().equals("t");
                pronunciation += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(element)) {
                    return text.toString().replace("_x000D_", "");
                }
                within &= !xml.getLocalName().equals("t");
                pronunciation -= xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (within && pronunciation == 0 && xml.hasText()) {
                text.append(xml.getText());
                if (text.length() > Limits.TEXT_CHARACTERS) {
                    throw new InputException(
                            Messages.text("intake.too-long", Limits.TEXT_CHARACTERS, Limits.NUMBER_DIGITS));
                }
            }
        }
    }
}
