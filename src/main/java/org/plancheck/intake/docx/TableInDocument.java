package org.plancheck.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.document.Cell;
import org.plancheck.document.Place;
import org.plancheck.document.Place.WordPart;
import org.plancheck.document.Place.WordPlace;
import org.plancheck.intake.docx.DocumentBody.Table;
import org.plancheck.intake.docx.DocumentBody.TableCell;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.label.FieldPath;
import org.plancheck.intake.label.KnownFields;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.table.HeadingRows;
import org.plancheck.intake.table.MergedCells;
import org.plancheck.intake.table.SummaryTable;
import org.plancheck.intake.value.ValueReader;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** A table of a Word document with a proposal a row, under headings that may span rows and columns. */
final class TableInDocument {

    private static final int ROWS_BEFORE_HEADINGS = 3;
    private static final int FOOTER_COLUMNS = 3;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<List<TableCell>> cells;
    private final MergedCells merges;
    private final int lines;
    private int headingsAt;
    private int dataAt;
    private List<SummaryTable.Heading> headings = List.of();

    private TableInDocument(Table table, WordPart place, int lines) {
        this.cells = table.rows();
        this.lines = lines;
        List<MergedCells.Merge> merged = new ArrayList<>();
        Map<Integer, Place> begun = new HashMap<>();
        for (int r = 0; r < cells.size(); r++) {
            List<Cell> row = new ArrayList<>();
            for (int i = 0; i < cells.get(r).size(); i++) {
                TableCell cell = cells.get(r).get(i);
                Place position = new WordPlace(line(r), i + 1, place.row(r + 1).cell(i + 1));
                begun.compute(cell.column(), (column, above) -> cell.continued() ? above : position);
                row.add(new Cell(
                        cell.column(),
                        cell.flat(),
                        cell.flat(),
                        position,
                        Optional.empty(),
                        cell.continued() ? Optional.ofNullable(begun.get(cell.column())) : Optional.empty(),
                        cell.rows() > 1 ? line(r) + cell.rows() - 1 : 0,
                        false));
                if (!cell.continued() && (cell.columns() > 1 || cell.rows() > 1)) {
                    merged.add(new MergedCells.Merge(
                            line(r), cell.column(), line(r) + cell.rows() - 1, cell.column() + cell.columns() - 1));
                }
            }
            rows.add(row);
        }
        this.merges = new MergedCells(merged);
    }

    /**
     * Reads a table if it is one of this kind.
     *
     * @param name  what a proposal without an identifier is called by, before its number
     * @param lines how many rows there were before
     */
    static boolean read(
            Table table, String name, WordPart place, int lines, DraftSink reading, FormProposals proposals) {
        TableInDocument summary = new TableInDocument(table, place, lines);
        if (!summary.findHeadings()) {
            return false;
        }
        SummaryTable proposalsOfRows = new SummaryTable(name, false, reading.passingOn(proposals::complete));
        proposalsOfRows.headings(summary.headings);
        summary.tellBefore(reading);
        for (int r = summary.dataAt; r < summary.rows.size(); r++) {
            if (summary.isFooter(r)) {
                summary.own(r)
                        .forEach(cell -> reading.note(
                                cell.position(), Messages.text("table.below", OneLine.quoted(cell.text()))));
            } else {
                proposalsOfRows.row(summary.line(r), summary.rows.get(r));
            }
        }
        proposalsOfRows.end();
        return true;
    }

    private int line(int row) {
        return lines + row + 1;
    }

    private List<Cell> own(int row) {
        return rows.get(row).stream()
                .filter(cell -> !cell.blank() && !cell.continued())
                .toList();
    }

    private void tellBefore(DraftSink reading) {
        for (int r = 0; r < headingsAt; r++) {
            own(r).forEach(cell ->
                    reading.note(cell.position(), Messages.text("table.above", OneLine.quoted(cell.text()))));
        }
    }

    private boolean isFooter(int row) {
        return own(row).size() == 1
                && cells.get(row).stream().anyMatch(cell -> !cell.blank() && cell.columns() >= FOOTER_COLUMNS);
    }

    /**
     * Whether there are headings, one of them for the title, and nothing but values below them. A single row of values may as well
     * belong to a form, unless it has a number.
     */
    private boolean findHeadings() {
        while (headingsAt < rows.size()
                && headingsAt <= ROWS_BEFORE_HEADINGS
                && own(headingsAt).size() <= 1) {
            headingsAt++;
        }
        if (headingsAt >= rows.size()
                || !SummaryTable.isHeadings(own(headingsAt))
                || own(headingsAt).size() < 2) {
            return false;
        }
        HeadingRows heading = new HeadingRows(merges, line(headingsAt), own(headingsAt));
        dataAt = headingsAt + 1;
        while (dataAt < rows.size() && heading.goOn(line(dataAt), own(dataAt))) {
            dataAt++;
        }
        headings = heading.compose();
        long known = headings.stream().filter(SummaryTable::isKnown).count();
        boolean title = headings.stream()
                .anyMatch(one -> SummaryTable.field(one)
                        .filter(field -> field.isBeside(KnownFields.TITLE))
                        .isPresent());
        boolean number = headings.stream()
                .anyMatch(one -> LabelIndex.KNOWN.serial(one.label())
                        || SummaryTable.field(one)
                                .filter(field -> field.is(KnownFields.ID))
                                .isPresent());
        long values = 0;
        for (int r = dataAt; r < rows.size(); r++) {
            if (holdsLabel(r)) {
                return false;
            }
            values += own(r).size() > 1 && !isFooter(r) ? 1 : 0;
        }
        return title && 4 * known >= 3L * headings.size() && values >= (number ? 1 : 2);
    }

    /** Whether a row has a label among its values; a printed table may repeat its headings. */
    private boolean holdsLabel(int row) {
        List<Cell> own = own(row);
        return !own.stream().allMatch(this::isHeading)
                && own.stream().anyMatch(cell -> FormLabels.isLabel(null, cell.text()) && !isOption(cell));
    }

    private boolean isHeading(Cell cell) {
        return headingOf(cell)
                .filter(heading -> heading.labels().stream()
                        .anyMatch(label -> LabelIndex.folded(label).equals(LabelIndex.folded(cell.text()))))
                .isPresent();
    }

    private boolean isOption(Cell cell) {
        Optional<FieldPath> field = headingOf(cell).flatMap(SummaryTable::field);
        return field.isPresent() && ValueReader.option(field.get()).test(cell.text());
    }

    private Optional<SummaryTable.Heading> headingOf(Cell cell) {
        return headings.stream()
                .filter(heading -> heading.column() == cell.column())
                .findFirst();
    }
}
