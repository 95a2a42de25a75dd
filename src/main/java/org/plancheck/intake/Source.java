package org.plancheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The text that proposals were read from, to show a reader the place of a finding. All proposals of a file share one. */
public final class Source {

    /** The source of what was not read from text. */
    public static final Source NONE = new Source("", "");

    private final String digest;
    private final String text;
    private final int[] starts;

    private Source(String digest, String text) {
        this.digest = digest;
        this.text = text;
        this.starts = starts(text);
    }

    /**
     * The source of a text file.
     *
     * @param bytes the file as it is
     * @param text  the same, decoded
     */
    static Source of(byte[] bytes, String text) {
        return new Source(Digest.of(bytes), text);
    }

    /** The source of a file whose text is not kept, as it may be of any length or is no text. */
    static Source withoutText(InputStream in) throws IOException {
        return new Source(Digest.of(in), "");
    }

    /** The SHA-256 of the file's bytes, {@code sha256:} and 64 hexadecimal digits; nothing where it is not known. */
    public Optional<String> digest() {
        return digest.isEmpty() ? Optional.empty() : Optional.of(digest);
    }

    /**
     * A line without its end, if there is such a line.
     *
     * @param number from 1
     */
    public Optional<String> line(int number) {
        if (number < 1 || number > starts.length || text.isEmpty()) {
            return Optional.empty();
        }
        int end = number == starts.length ? text.length() : starts[number];
        while (end > starts[number - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return Optional.of(text.substring(starts[number - 1], end));
    }

    /** Whether there is a text to show lines of. */
    boolean hasText() {
        return !text.isEmpty();
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
