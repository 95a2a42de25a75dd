package org.plancheck.document;

import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param column  its column, from 1
 * @param text    its value: a number in plain digits, a date as {@code yyyy-mm-dd}
 * @param shown   its value as the table shows it, where a text is wanted: {@code 35.030} although the number is 35.03
 * @param mistake why its value is not to be had, as of a formula without a result; null if it is
 * @param begins  where the merged cell begins that this is a lower part of; null if it is a cell of its own
 * @param lastRow the last row that it is merged over; 0 if it is not merged over rows
 * @param number  whether it holds a number and no text, so that zeros at the ends of a code are lost
 */
public record Cell(
        int column,
        String text,
        String shown,
        Position position,
        InputException mistake,
        Position begins,
        int lastRow,
        boolean number) {

    private static final Pattern LINE_BREAK = Pattern.compile("(?<!\\h)\\h*+\\R\\s*+");

    /** The cell of a number. */
    public static Cell ofNumber(int column, String text, String shown, Position position) {
        return new Cell(column, text, shown, position, null, null, 0, true);
    }

    public Cell(int column, String text, String shown, Position position, InputException mistake) {
        this(column, text, shown, position, mistake, null, 0, false);
    }

    public Cell(int column, String text, Position position) {
        this(column, text, text, position, null);
    }

    /** The part of a merged cell that stands in a row further down: what is wrong with it is wrong with that row. */
    public Cell below(int row) {
        Position below = new Position(row, column, position.location().replaceFirst("\\d+$", String.valueOf(row)));
        return new Cell(
                column,
                text,
                shown,
                below,
                mistake == null ? null : new InputException(mistake.reason(), below),
                position,
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

    public boolean continued() {
        return begins != null;
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
