package org.plancheck.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file, at its place.
 *
 * @param file      the file as the user named it, or a name such as {@code <stdin>}
 * @param line      the line, from 1; 0 where the whole file is meant
 * @param column    the column, from 1; 0 where the whole line is meant
 * @param container the part of a file without lines that the place is in, as its sheet; else empty
 * @param location  what people call the place in a file without lines, with its container: {@code Sheet1!C7}; else empty
 * @param cause     the exception that it was found by, for {@code --debug}; null where there is none. No report keeps it
 */
public record Diagnostic(
        String file,
        int line,
        int column,
        String container,
        String location,
        BilingualText message,
        @JsonIgnore @Nullable Throwable cause)
        implements Comparable<Diagnostic> {

    /** Orders what is wrong with one proposal, all of whose lines are counted alike. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt((Diagnostic d) -> d.line())
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::location)
            .thenComparing(d -> d.message().en());

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::container)
            .thenComparing(BY_PLACE);

    /** Something wrong that no exception told. */
    public Diagnostic(String file, int line, int column, String container, String location, BilingualText message) {
        this(file, line, column, container, location, message, null);
    }

    /** Something wrong in a text file. */
    public Diagnostic(String file, int line, int column, BilingualText message) {
        this(file, line, column, "", "", message);
    }

    public static Diagnostic of(String file, BilingualText message) {
        return new Diagnostic(file, 0, 0, message);
    }

    /** The same with the exception that it was found by; null for none. */
    public Diagnostic causedBy(@Nullable Throwable found) {
        return new Diagnostic(file, line, column, container, location, message, found);
    }

    /**
     * The diagnostic as one line: {@code file:line:column: message}, or {@code file!location: message}. What is very long is
     * cut, place and message each by itself, so that a message is the same however long the path to the file is.
     */
    public String line(Language language) {
        return OneLine.of(place()) + ": " + OneLine.of(message.in(language));
    }

    /** The place as people name it: {@code file:line:column}, or {@code file!location}. */
    public String place() {
        String place = line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column);
        return file + (location.isEmpty() ? place : "!" + location);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
