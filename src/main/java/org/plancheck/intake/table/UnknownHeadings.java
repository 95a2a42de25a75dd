package org.plancheck.intake.table;

import java.util.List;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/**
 * Looks in a sheet without known headings for a table, which may hold proposals under headings that are misspelt: a row of
 * three cells or more or, among the first rows, of two of which one is nearly a known heading, with a row of two cells or
 * more right below it.
 * What is narrower is taken for prose, such as instructions.
 */
public final class UnknownHeadings {

    private static final int WIDE = 3;
    private static final int LONG_ENOUGH_TO_BE_NEAR = 3;
    private static final int MOST_NAMED = 4;
    private static final int ROWS_TO_COMPARE = 30;

    private List<Cell> above = List.of();
    private List<Cell> headings = List.of();
    private int rows;

    /** Takes the next row, which may be empty. */
    public void row(List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.blank()).toList();
        if (found() || filled.isEmpty()) {
            return;
        }
        rows++;
        boolean wide = above.size() >= WIDE
                || above.size() == 2
                        && rows <= ROWS_TO_COMPARE
                        && above.stream().anyMatch(UnknownHeadings::nearlyKnown);
        if (wide && filled.size() >= 2) {
            headings = above;
        }
        above = filled;
    }

    public boolean found() {
        return !headings.isEmpty();
    }

    /** What to say of it, at its first heading. */
    public InputException mistake() {
        List<Cell> unknown = headings.stream()
                .filter(cell -> !LabelIndex.KNOWN.known(cell.text()))
                .limit(MOST_NAMED)
                .toList();
        List<String> named =
                unknown.stream().map(cell -> OneLine.quoted(cell.text())).toList();
        List<String> near = unknown.stream()
                .flatMap(cell -> LabelIndex.KNOWN.near(cell.text()).stream())
                .distinct()
                .toList();
        BilingualText hint = near.isEmpty() ? BilingualText.same("") : Messages.text("nearest", quoted(near));
        return new InputException(
                Messages.text("sheet.unknown-table", quoted(named), hint),
                unknown.get(0).position());
    }

    /** A slip hardly changes the length, whereas an explanation of a label is longer than the label. */
    private static boolean nearlyKnown(Cell cell) {
        int length = LabelIndex.folded(cell.text()).length();
        return !LabelIndex.KNOWN.known(cell.text())
                && length >= LONG_ENOUGH_TO_BE_NEAR
                && LabelIndex.KNOWN
                        .near(cell.text())
                        .filter(near -> Math.abs(LabelIndex.folded(near).length() - length) <= 1)
                        .isPresent();
    }

    /** Names one after the other, for between the quotation marks of a message. */
    private static BilingualText quoted(List<String> names) {
        return new BilingualText(String.join("\", \"", names), String.join("”“", names));
    }
}
