package org.plancheck.intake.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.InputException;
import org.plancheck.document.Limits;
import org.plancheck.document.XmlPart;
import org.plancheck.text.Messages;

/** The texts that the cells of a workbook share; they stand in a part of their own and are all held at once. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    /** Takes in the part that holds them. */
    void read(XmlPart xml) throws InputException {
        long characters = 0;
        while (xml.hasNext()) {
            if (xml.nextStarts("si")) {
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
    @Nullable
    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    /** The text of a rich text until its element ends, without the pronunciation that may stand beside it. */
    static String text(XmlPart xml, String element) throws InputException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        int pronunciation = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                within |= xml.name().equals("t");
                pronunciation += xml.name().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.name().equals(element)) {
                    return text.toString().replace("_x000D_", "");
                }
                within &= !xml.name().equals("t");
                pronunciation -= xml.name().equals("rPh") ? 1 : 0;
            } else if (within && pronunciation == 0 && xml.hasText()) {
                text.append(xml.text());
                if (text.length() > Limits.TEXT_CHARACTERS) {
                    throw new InputException(
                            Messages.text("intake.too-long", Limits.TEXT_CHARACTERS, Limits.NUMBER_DIGITS));
                }
            }
        }
    }
}
