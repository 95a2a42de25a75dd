package org.plancheck.testing;

import org.plancheck.document.Cell;
import org.plancheck.document.Place;

/** Cells as a reader of tables hands them on, for tests that need no file. */
public final class TestCells {

    private TestCells() {}

    public static Cell cell(String text) {
        return cell(1, 1, text);
    }

    public static Cell cell(int row, int column, String text) {
        return new Cell(column, text, new Place.TextPlace(row, column));
    }
}
