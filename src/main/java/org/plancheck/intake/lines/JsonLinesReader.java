package org.plancheck.intake.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.plancheck.document.DocumentParser;
import org.plancheck.document.InputException;
import org.plancheck.document.InputFile;
import org.plancheck.document.Limits;
import org.plancheck.document.TextDecoder;
import org.plancheck.intake.draft.Draft;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.text.Messages;

/** Reads JSON Lines: a proposal a line. A line that cannot be read costs only itself. */
public final class JsonLinesReader {

    private final Reader in;
    private final DraftSink reading;
    private final StringBuilder text = new StringBuilder();
    private int line;

    private JsonLinesReader(Reader in, DraftSink reading) {
        this.in = in;
        this.reading = reading;
    }

    /**
     * Reads a file of any length, in the memory that its longest line needs.
     *
     * @throws InputException if the encoding breaks; the lines before it were passed on
     */
    public static void read(InputFile source, DraftSink reading) throws InputException, IOException {
        try (BufferedReader in = TextDecoder.reader(source)) {
            new JsonLinesReader(in, reading).all();
        }
    }

    private void all() throws InputException, IOException {
        try {
            while (next()) {
                line++;
                one();
            }
        } catch (CharacterCodingException e) {
            throw new InputException(Messages.text("intake.encoding"), line + 1, 1);
        }
    }

    private void one() {
        try {
            if (text.length() > Limits.LINE_CHARACTERS) {
                throw new InputException(Messages.text("intake.long-line", Limits.LINE_CHARACTERS), line, 1);
            }
            if (!text.toString().isBlank()) {
                List<String> own = List.of(text.toString().stripTrailing());
                DocumentParser.jsonLine(text.toString(), line)
                        .forEach(parsed -> reading.document(new Draft(parsed).from(line, own)));
            }
        } catch (InputException e) {
            reading.mistake(e);
        }
    }

    /** Reads a line, of which no more is kept than shows that it is too long; false at the end of the file. */
    private boolean next() throws IOException {
        text.setLength(0);
        int c = in.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            if (text.length() <= Limits.LINE_CHARACTERS) {
                text.append((char) c);
            }
            c = in.read();
        }
        return true;
    }
}
