package org.plancheck.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param column  its column, from 1
 * @param text    its value: a number in plain digits, a date as {@code yyyy-mm-dd}
 * @param shown   its value as the table shows it, where a text is wanted: {@code 35.030} although the number is 35.03
 * @param mistake why its value cannot be read, as of a formula without a result; empty if it can
 * @param begins  where the merged cell begins that this is a lower part of; empty if it is a cell of its own
 * @param lastRow the last row that it is merged over; 0 if it is not merged over rows
 * @param number  whether it holds a number and no text, so that zeros at the ends of a code are lost
 */
public record Cell(
        int column,
        String text,
        String shown,
        Place position,
        Optional<InputException> mistake,
        Optional<Place> begins,
        int lastRow,
        boolean number) {

    private static final Pattern LINE_BREAK = Pattern.compile("(?<!\\h)\\h*+\\R\\s*+");

    /** A cell that shows another text than its value. */
    public Cell(int column, String text, String shown, Place position) {
        this(column, text, shown, position, Optional.empty(), Optional.empty(), 0, false);
    }

    public Cell(int column, String text, Place position) {
        this(column, text, text, position);
    }

    /** The cell of a number. */
    public static Cell ofNumber(int column, String text, String shown, Place position) {
        return new Cell(column, text, shown, position, Optional.empty(), Optional.empty(), 0, true);
    }

    /** A cell whose value cannot be read. */
    public static Cell unreadable(int column, String text, InputException mistake) {
        return new Cell(column, text, text, mistake.position(), Optional.of(mistake), Optional.empty(), 0, false);
    }

    /** The part of this merged cell in a row further down: a mistake of the cell is one of that row too. */
    public Cell below(Place below) {
        return new Cell(
                column,
                text,
                shown,
                below,
                mistake.map(above -> new InputException(above.reason(), below, above)),
                Optional.of(position),
                lastRow,
                number);
    }

    /** The same cell with only a part of its text. */
    public Cell saying(String part) {
        return new Cell(column, part, part, position, mistake, begins, lastRow, number);
    }

    /** The same cell, merged with those below it down to a row. */
    public Cell downTo(int row) {
        return new Cell(column, text, shown, position, mistake, begins, row, number);
    }

    /** Whether it is a lower part of a merged cell. */
    public boolean continued() {
        return begins.isPresent();
    }

    /** The same in one line. */
    public Cell inOneLine() {
        return new Cell(column, inOneLine(text), inOneLine(shown), position, mistake, begins, lastRow, number);
    }

    private static String inOneLine(String text) {
        return LINE_BREAK.matcher(text.strip()).replaceAll(" ");
    }

    public boolean blank() {
        return text.isBlank();
    }
}
