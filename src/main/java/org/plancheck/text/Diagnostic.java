package org.plancheck.text;

import java.util.Comparator;

/**
 * One thing that is wrong with a file, at its place.
 *
 * @param file   the file as the user named it, or a name such as {@code <stdin>}
 * @param line   the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where the whole line is meant
 */
public record Diagnostic(String file, int line, int column, Text message) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(d -> d.message().en());

    public static Diagnostic of(String file, Text message) {
        return new Diagnostic(file, 0, 0, message);
    }

    /** The diagnostic as one line: {@code file:line:column: message}. */
    public String line(Language language) {
        String place = line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column);
        return OneLine.of(file + place + ": " + message.in(language));
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
