package org.plancheck.intake.lines;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads a text for a parser and remembers its last lines, so that a record can be shown as it stands in the file. */
final class LineRecorder extends FilterReader {

    private final StringBuilder text = new StringBuilder();
    private int first = 1;

    LineRecorder(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            text.append((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            text.append(into, offset, count);
        }
        return count;
    }

    /**
     * The lines from one to before another, without their ends and without empty ones behind them; what stands before that
     * other is forgotten.
     */
    List<String> take(int from, int to) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (first < to && start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (first >= from) {
                lines.add(text.substring(start, end));
            }
            boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = Math.min(text.length(), end + (two ? 2 : 1));
            first++;
        }
        text.delete(0, start);
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
