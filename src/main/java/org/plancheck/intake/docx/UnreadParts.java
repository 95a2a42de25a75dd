package org.plancheck.intake.docx;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Place;
import org.plancheck.document.Place.WordPart;
import org.plancheck.document.Place.WordPlace;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** What a Word document holds besides the text that is read, for the notes that tell of it. */
final class UnreadParts {

    static final int MOST_CHARACTERS = 20_000_000;
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)page|of|[\\divx第共页/|.,\uFF0C·~\\-\u2013\u2014]");
    private static final Place PLACE = new WordPlace(1, 1, WordPart.TEXT);

    private boolean footnotes;
    private boolean comments;
    private boolean pictures;
    private String hidden = "";
    private String struck = "";
    private String margins = "";
    private @Nullable String symbol;
    private long characters;

    void footnote() {
        footnotes = true;
    }

    void comment() {
        comments = true;
    }

    void picture() {
        pictures = true;
    }

    void hidden(String text) {
        hidden = hidden.isBlank() ? text : hidden;
    }

    void struck(String text) {
        struck = struck.isBlank() ? text : struck;
    }

    /** A page header or footer; one with nothing but a page number or the title of a form need not be told. */
    void margin(String text) {
        if (margins.isEmpty() && !PAGE_NUMBER.matcher(text).replaceAll("").isBlank() && !PrintedLines.isPrinted(text)) {
            margins = text;
        }
    }

    void symbol(@Nullable String font, int character) {
        symbol = symbol == null
                ? (font == null ? "" : font + " ") + String.format(Locale.ROOT, "U+%04X", character)
                : symbol;
    }

    /** Counts characters; whether there are still fewer than a document may have. */
    boolean countCharacters(int more) {
        characters += more;
        return characters <= MOST_CHARACTERS;
    }

    /** Tells of all that there was. */
    void tell(DraftSink reading) {
        if (!hidden.isBlank()) {
            reading.note(PLACE, Messages.text("word.hidden", OneLine.quoted(hidden)));
        }
        if (!struck.isBlank()) {
            reading.note(PLACE, Messages.text("word.struck", OneLine.quoted(struck)));
        }
        if (!margins.isEmpty()) {
            reading.note(PLACE, Messages.text("word.margins", OneLine.quoted(margins)));
        }
        if (symbol != null) {
            reading.note(PLACE, Messages.text("word.symbol", symbol));
        }
        note(reading, footnotes, "word.footnotes");
        note(reading, comments, "word.comments");
        note(reading, pictures, "word.pictures");
    }

    private static void note(DraftSink reading, boolean there, String message) {
        if (there) {
            reading.note(PLACE, Messages.text(message));
        }
    }
}
