package org.plancheck.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plancheck.document.Cell;
import org.plancheck.document.Place;

/** The rows of headings of a table, in which a heading may span rows, and columns with headings of their own below it. */
public final class HeadingRows {

    /** How many columns a table may have. */
    public static final int COLUMNS = 1_000;

    private static final int ROWS = 4;

    private final MergedCells merges;
    private final int first;
    private final int last;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** Headings that begin with a row. */
    public HeadingRows(MergedCells merges, int row, List<Cell> cells) {
        this.merges = merges;
        this.first = row;
        this.last = last(row);
        rows.add(cells);
    }

    /** A heading over several columns has headings of its own below it. */
    private int last(int row) {
        int last = row;
        for (MergedCells.Merge merge : merges.beginningIn(row)) {
            last = Math.max(last, merge.lastRow() == row && merge.columns() > 1 ? row + 1 : merge.lastRow());
        }
        return Math.min(last, row + ROWS - 1);
    }

    /** Takes the next row in if it is one of headings too. */
    public boolean goOn(int row, List<Cell> cells) {
        boolean headings = row <= last
                && (SummaryTable.isHeadings(cells)
                        || merges.beginningIn(first).stream().anyMatch(merge -> merge.lastRow() >= row));
        if (headings) {
            rows.add(cells);
        }
        return headings;
    }

    /** What stands over each column. */
    public List<SummaryTable.Heading> compose() {
        Map<Integer, List<String>> labels = new TreeMap<>();
        Map<Integer, Place> places = new HashMap<>();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                if (cell.blank()) {
                    continue;
                }
                int lastColumn = cell.column();
                for (MergedCells.Merge merge :
                        merges.beginningIn(cell.position().line())) {
                    lastColumn =
                            merge.firstColumn() == cell.column() ? Math.min(merge.lastColumn(), COLUMNS) : lastColumn;
                }
                for (int column = cell.column(); column <= lastColumn; column++) {
                    labels.computeIfAbsent(column, c -> new ArrayList<>()).add(cell.text());
                    places.put(column, cell.position());
                }
            }
        }
        return labels.entrySet().stream()
                .map(entry -> new SummaryTable.Heading(
                        entry.getKey(), entry.getValue(), Objects.requireNonNull(places.get(entry.getKey()))))
                .toList();
    }
}
