package org.plancheck.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.plancheck.text.Messages;

/** Reads JSON Lines: a proposal a line. A line that cannot be read costs only itself. */
final class JsonLines {

    private final Reader in;
    private final Reading reading;
    private final StringBuilder text = new StringBuilder();
    private int line;

    private JsonLines(Reader in, Reading reading) {
        this.in = in;
        this.reading = reading;
    }

    /**
     * Reads a file of any length, in the memory that its longest line needs.
     *
     * @throws Refused if the encoding breaks; the lines before it were passed on
     */
    static void read(SubmittedFile source, Reading reading) throws Refused, IOException {
        try (BufferedReader in = Decoder.reader(source)) {
            new JsonLines(in, reading).all();
        }
    }

    private void all() throws Refused, IOException {
        try {
            while (next()) {
                line++;
                one();
            }
        } catch (CharacterCodingException e) {
            throw new Refused(Messages.text("intake.encoding"), line + 1, 1);
        }
    }

    private void one() {
        try {
            if (text.length() > Limits.LINE_CHARACTERS) {
                throw new Refused(Messages.text("intake.long-line", Limits.LINE_CHARACTERS), line, 1);
            }
            if (!text.toString().isBlank()) {
                List<String> own = List.of(text.toString().stripTrailing());
                Documents.jsonLine(text.toString(), line).forEach(parsed -> reading.document(new Document(parsed).from(line, own)));
            }
        } catch (Refused e) {
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
