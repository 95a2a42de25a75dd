package org.plancheck.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.document.InputException;
import org.plancheck.document.Place.SheetCell;
import org.plancheck.document.XmlPart;
import org.plancheck.text.Messages;

/** The merged cells of a table. In a sheet they stand behind its rows, so that the sheet is read once for them alone. */
public final class MergedCells {

    private static final int MOST = 200_000;

    /** One merged cell; rows and columns from 1, the last ones included. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        public int columns() {
            return lastColumn - firstColumn + 1;
        }

        public boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    private final Map<Integer, List<Merge>> byFirstRow = new HashMap<>();

    public MergedCells(List<Merge> merges) {
        merges.forEach(merge -> byFirstRow
                .computeIfAbsent(merge.firstRow(), row -> new ArrayList<>())
                .add(merge));
    }

    /** The merged cells of a sheet. */
    public MergedCells(XmlPart sheet) throws InputException {
        int count = 0;
        while (sheet.hasNext()) {
            if (sheet.nextStarts("mergeCell")) {
                if (++count > MOST) {
                    throw new InputException(Messages.text("sheet.too-many-merges", MOST));
                }
                Merge merge = range(sheet);
                byFirstRow
                        .computeIfAbsent(merge.firstRow(), row -> new ArrayList<>())
                        .add(merge);
            }
        }
    }

    private static Merge range(XmlPart sheet) throws InputException {
        String[] ends = String.valueOf(sheet.attribute("ref")).split(":", -1);
        Optional<SheetCell> first = SheetCell.in("", ends[0]);
        Optional<SheetCell> last = SheetCell.in("", ends[ends.length - 1]);
        if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
            throw sheet.damaged("no range of cells: " + sheet.attribute("ref"));
        }
        return new Merge(
                Math.min(first.get().line(), last.get().line()),
                Math.min(first.get().column(), last.get().column()),
                Math.max(first.get().line(), last.get().line()),
                Math.max(first.get().column(), last.get().column()));
    }

    /** The merged cells whose first row this is. */
    public List<Merge> beginningIn(int row) {
        return byFirstRow.getOrDefault(row, List.of());
    }
}
