package org.plancheck.intake;

/**
 * A cell of a table.
 *
 * @param column   its column, from 1
 * @param text     its value: a number in plain digits, a date as {@code yyyy-mm-dd}
 * @param shown    its value as the table shows it, where a text is wanted: {@code 35.030} although the number is 35.03
 */
record Cell(int column, String text, String shown, Position position) {

    Cell(int column, String text, Position position) {
        this(column, text, text, position);
    }

    boolean blank() {
        return text.isBlank();
    }
}
