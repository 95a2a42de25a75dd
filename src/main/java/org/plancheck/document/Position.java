package org.plancheck.document;

import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/**
 * A place in a file.
 *
 * @param line     from 1; in a spreadsheet the row, in a Word form the row counted through all its tables
 * @param column   from 1; in a spreadsheet or a Word form the cell of the row
 * @param location what people call the place where lines mean nothing: {@code Sheet1!C7} in a spreadsheet,
 *                 {@code table1!row3!标准性质} in a Word form; empty in a text file
 */
public record Position(int line, int column, String location) {

    /** A place in a text file. */
    public Position(int line, int column) {
        this(line, column, "");
    }

    /** Says something of this place. */
    public Diagnostic diagnostic(String file, BilingualText message) {
        return new Diagnostic(file, line, column, location, message);
    }

    /** The place behind the name of a file: {@code :line:column}, or {@code !location}. */
    public String suffix() {
        return location.isEmpty() ? ":" + line + ":" + column : "!" + location;
    }
}
