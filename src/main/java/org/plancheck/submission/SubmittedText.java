package org.plancheck.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.plancheck.document.Digest;
import org.plancheck.document.Place;

/**
 * What proposals were read from, to show a reader the place of a finding. The proposals of a YAML or JSON file share its
 * text; of other files, which may be of any length or are no text, each has only what it was read from itself.
 */
public final class SubmittedText {

    /** The source of what was not read from text. */
    public static final SubmittedText NONE = new SubmittedText("", "");

    private final String digest;
    private final String text;
    private final int[] starts;
    private final Excerpts excerpts;

    private SubmittedText(String digest, String text) {
        this.digest = digest;
        this.text = text;
        this.starts = starts(text);
        this.excerpts = Excerpts.NONE;
    }

    private SubmittedText(SubmittedText file, Excerpts excerpts) {
        this.digest = file.digest;
        this.text = "";
        this.starts = file.starts;
        this.excerpts = excerpts;
    }

    /**
     * The source of a text file.
     *
     * @param bytes the file as it is
     * @param text  the same, decoded
     */
    public static SubmittedText of(byte[] bytes, String text) {
        return new SubmittedText(Digest.of(bytes), text);
    }

    /** The source of a file whose text is not kept, as it may be of any length or is no text. */
    public static SubmittedText withoutText(InputStream in) throws IOException {
        return new SubmittedText(Digest.of(in), "");
    }

    /** The SHA-256 of the file's bytes, {@code sha256:} and 64 hexadecimal digits; nothing where it is not known. */
    public Optional<String> digest() {
        return digest.isEmpty() ? Optional.empty() : Optional.of(digest);
    }

    /**
     * A line without its end, if there is such a line in what the proposal was read from: of JSON Lines and CSV, its own. A
     * proposal whose lines are very long has none, and a workbook or Word document has no lines.
     *
     * @param number from 1, counted through the whole file
     */
    public Optional<String> line(int number) {
        int own = number - excerpts.firstLine();
        if (own >= 0 && own < excerpts.lines().size()) {
            return Optional.of(excerpts.lines().get(own));
        }
        if (number < 1 || number > starts.length || text.isEmpty()) {
            return Optional.empty();
        }
        int end = number == starts.length ? text.length() : starts[number];
        while (end > starts[number - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return Optional.of(text.substring(starts[number - 1], end));
    }

    /** What a table or form (CSV, XLSX, DOCX) says at the place of a value; nothing at a place that is that of no cell. */
    public Optional<Quote> said(Place place) {
        return Optional.ofNullable(excerpts.said().get(place));
    }

    /** The source of one proposal of this file. */
    public SubmittedText of(Excerpts own) {
        return own.equals(Excerpts.NONE) ? this : new SubmittedText(this, own);
    }

    private static int[] starts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
