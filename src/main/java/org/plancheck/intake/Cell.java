package org.plancheck.intake;

/**
 * A cell of a table.
 *
 * @param column  its column, from 1
 * @param text    its value: a number in plain digits, a date as {@code yyyy-mm-dd}
 * @param shown   its value as the table shows it, where a text is wanted: {@code 35.030} although the number is 35.03
 * @param mistake why its value is not to be had, as of a formula without a result; null if it is
 */
record Cell(int column, String text, String shown, Position position, Refused mistake) {

    Cell(int column, String text, Position position) {
        this(column, text, text, position, null);
    }

    boolean blank() {
        return text.isBlank();
    }
}
