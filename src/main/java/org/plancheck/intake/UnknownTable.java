package org.plancheck.intake;

import java.util.List;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;
import org.plancheck.text.Text;

/**
 * Looks in a sheet without known headings for a table, which may hold proposals under headings that are misspelt: a row of
 * three cells or more or, among the first rows, of two of which one is nearly a known heading, with a row of two cells or
 * more right below it.
 * What is narrower is taken for prose, such as instructions.
 */
final class UnknownTable {

    private static final int WIDE = 3;
    private static final int LONG_ENOUGH_TO_BE_NEAR = 3;
    private static final int MOST_NAMED = 4;
    private static final int ROWS_TO_COMPARE = 30;

    private List<Cell> above = List.of();
    private List<Cell> headings = List.of();
    private int rows;

    /** Takes the next row, which may be empty. */
    void row(List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.blank()).toList();
        if (found() || filled.isEmpty()) {
            return;
        }
        rows++;
        boolean wide = above.size() >= WIDE
                || above.size() == 2 && rows <= ROWS_TO_COMPARE && above.stream().anyMatch(UnknownTable::nearlyKnown);
        if (wide && filled.size() >= 2) {
            headings = above;
        }
        above = filled;
    }

    boolean found() {
        return !headings.isEmpty();
    }

    /** What to say of it, at its first heading. */
    Refused mistake() {
        List<Cell> unknown = headings.stream().filter(cell -> !Labels.KNOWN.known(cell.text())).limit(MOST_NAMED).toList();
        List<String> named = unknown.stream().map(cell -> OneLine.quoted(cell.text())).toList();
        List<String> near = unknown.stream().flatMap(cell -> Labels.KNOWN.near(cell.text()).stream()).distinct().toList();
        Text hint = near.isEmpty() ? Text.same("") : Messages.text("nearest", quoted(near));
        return new Refused(Messages.text("sheet.unknown-table", quoted(named), hint), unknown.get(0).position());
    }

    /** A slip hardly changes the length, whereas an explanation of a label is longer than the label. */
    private static boolean nearlyKnown(Cell cell) {
        int length = Labels.folded(cell.text()).length();
        return !Labels.KNOWN.known(cell.text()) && length >= LONG_ENOUGH_TO_BE_NEAR && Labels.KNOWN.near(cell.text())
                .filter(near -> Math.abs(Labels.folded(near).length() - length) <= 1).isPresent();
    }

    /** Names one after the other, for between the quotation marks of a message. */
    private static Text quoted(List<String> names) {
        return new Text(String.join("\", \"", names), String.join("”“", names));
    }
}
