package org.plancheck.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin, to say of an offset which line and column it is. Offsets count Java's chars, as parsers
 * give them; columns count characters (code points), as editors show them, so that an emoji is one column and a tab is one.
 */
public final class LineMap {

    private final String text;
    private final int[] starts;

    public LineMap(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    /** The line of an offset, from 1; an offset outside the text counts as its nearest end. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, within(offset));
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The column of an offset in its line, from 1. */
    public int column(int offset) {
        return text.codePointCount(start(line(offset)), within(offset)) + 1;
    }

    /** The offset at which a line begins; where the text has no such line, that of its nearest one. */
    public int start(int line) {
        return starts[Math.max(0, Math.min(line, starts.length) - 1)];
    }

    private int within(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }

    private static int[] starts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
