package org.plancheck.intake.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.Limits;
import org.plancheck.document.OfficePackage;
import org.plancheck.document.Place;
import org.plancheck.document.Place.SheetCell;
import org.plancheck.document.XmlPart;
import org.plancheck.intake.draft.DraftSink;
import org.plancheck.intake.label.LabelIndex;
import org.plancheck.intake.table.HeadingRows;
import org.plancheck.intake.table.MergedCells;
import org.plancheck.intake.table.SummaryTable;
import org.plancheck.intake.table.UnknownHeadings;
import org.plancheck.text.Messages;
import org.plancheck.text.OneLine;

/** Reads one sheet of a workbook: its headings, which may span rows and columns, and the rows below them. */
final class SheetReader {

    private static final int ROWS_BEFORE_HEADINGS = 30;
    private static final int COLUMNS = HeadingRows.COLUMNS;
    private static final int FOOTER_COLUMNS = 3;
    private static final int HEADINGS_OF_A_TABLE = 3;
    private static final int ROWS_THAT_EXPLAIN = 3;

    private final String name;
    private final SharedStrings texts;
    private final CellFormats formats;
    private final SummaryTable table;
    private final DraftSink reading;
    private final Map<Integer, Map.Entry<Cell, Integer>> downward = new TreeMap<>();
    private final HiddenCells hidden = new HiddenCells();
    private final List<List<Cell>> rowsAbove = new ArrayList<>();
    private MergedCells merges;
    private HeadingRows headings;
    private int rowsBefore;
    private final UnknownHeadings unknown = new UnknownHeadings();
    private @Nullable Cell firstText;
    private boolean severalLabels;
    private int rowsWithLabel;
    private boolean wideRowWithLabel;

    @SuppressWarnings("NullAway.Init") // read() sets them
    SheetReader(String name, SharedStrings texts, CellFormats formats, SummaryTable table, DraftSink reading) {
        this.name = name;
        this.texts = texts;
        this.formats = formats;
        this.table = table;
        this.reading = reading;
    }

    boolean hasHeadings() {
        return table.hasHeadings();
    }

    /** Whether nothing is said on the sheet. */
    boolean empty() {
        return firstText == null;
    }

    /**
     * Whether a sheet without headings may hold proposals: it has a table, or one of the first rows looks as if it were of
     * headings, as it has labels that are known, or the only one among other texts. Where each row has one, they are
     * instructions that explain them.
     */
    boolean mayHoldProposals() {
        boolean explains = rowsWithLabel >= ROWS_THAT_EXPLAIN && !severalLabels;
        return unknown.found() && !explains || severalLabels || rowsWithLabel == 1 && wideRowWithLabel;
    }

    /** What to say of a sheet without headings. */
    InputException noHeadings() {
        return unknown.found() || firstText == null
                ? unknown.mistake()
                : new InputException(
                        Messages.text(
                                "sheet.no-headings",
                                OneLine.quoted(firstText.text()),
                                LabelIndex.KNOWN.nearest(firstText.text())),
                        firstText.position());
    }

    /** Whether it begins as the sheet that explains the columns of plancheck's own table. */
    boolean isInstructions() {
        return firstText != null
                && Messages.text("template.instructions.caption").isEither(firstText.text());
    }

    void read(OfficePackage.OfficePart part) throws InputException {
        try (XmlPart xml = part.open()) {
            merges = new MergedCells(xml);
        }
        try (XmlPart xml = part.open()) {
            int row = 0;
            while (xml.hasNext()
                    && !isInstructions()
                    && (hasHeadings() || rowsBefore <= ROWS_BEFORE_HEADINGS || !unknown.found())) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("col")) {
                    hidden.column(xml);
                } else if (xml.name().equals("row")) {
                    row = xml.number("r", row + 1);
                    if (row < 1) {
                        throw xml.damaged("no number of a row: " + row);
                    }
                    boolean hiddenRow = HiddenCells.is(xml);
                    List<Cell> cells = cells(xml, row);
                    hidden.row(row, hiddenRow, cells);
                    take(row, cells);
                }
            }
        }
        if (!hasHeadings() && headings != null) {
            table.headings(headings.compose());
        }
        table.end();
        hidden.tell(name, reading);
    }

    private void take(int row, List<Cell> cells) {
        if (firstText == null) {
            firstText = cells.stream().filter(cell -> !cell.blank()).findFirst().orElse(null);
        }
        if (hasHeadings()) {
            data(row, cells);
        } else if (headings != null) {
            if (!headings.goOn(row, cells)) {
                table.headings(headings.compose());
                data(row, cells);
            }
        } else if (SummaryTable.isHeadings(cells)
                && (rowsBefore < ROWS_BEFORE_HEADINGS || filled(cells).size() > 1)) {
            rowsAbove.forEach(above ->
                    reading.note(above.get(0).position(), Messages.text("table.above", SummaryTable.shownRow(above))));
            headings = new HeadingRows(merges, row, cells);
        } else {
            above(cells);
        }
    }

    /** What stands above is told where headings follow; else the sheet as a whole is. */
    private void above(List<Cell> cells) {
        unknown.row(cells);
        if (++rowsBefore > ROWS_BEFORE_HEADINGS) {
            return;
        }
        List<Cell> filled = filled(cells);
        long known = filled.stream()
                .filter(cell -> LabelIndex.KNOWN.of(cell.text()).isPresent())
                .count();
        severalLabels |= known > 1;
        rowsWithLabel += known > 0 ? 1 : 0;
        wideRowWithLabel |= known > 0 && filled.size() >= HEADINGS_OF_A_TABLE;
        if (!filled.isEmpty()) {
            rowsAbove.add(filled);
        }
    }

    private static List<Cell> filled(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.blank()).toList();
    }

    private void data(int row, List<Cell> cells) {
        List<Cell> filled = filled(cells);
        if (filled.size() == 1
                && merges.beginningIn(row).stream()
                        .anyMatch(merge ->
                                merge.covers(row, filled.get(0).column()) && merge.columns() >= FOOTER_COLUMNS)) {
            reading.note(
                    filled.get(0).position(),
                    Messages.text("table.below", OneLine.quoted(filled.get(0).text())));
            return;
        }
        downward.values().removeIf(entry -> entry.getValue() < row);
        Map<Integer, Integer> lastRows = new HashMap<>();
        for (MergedCells.Merge merge : merges.beginningIn(row)) {
            if (merge.lastRow() > row) {
                lastRows.put(merge.firstColumn(), merge.lastRow());
            }
        }
        List<Cell> all = new ArrayList<>(cells.stream()
                .map(cell -> lastRows.containsKey(cell.column()) ? cell.downTo(lastRows.get(cell.column())) : cell)
                .toList());
        downward.forEach((column, entry) -> {
            if (filled.stream().noneMatch(cell -> cell.column() == column)) {
                all.add(entry.getKey().below(new SheetCell(name, row, column)));
            }
        });
        filled.stream()
                .filter(cell -> lastRows.containsKey(cell.column()))
                .forEach(cell -> downward.put(cell.column(), Map.entry(cell, lastRows.get(cell.column()))));
        table.row(row, all);
    }

    private List<Cell> cells(XmlPart xml, int row) throws InputException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                column = xml.attribute("r") == null ? column + 1 : column(xml);
                Cell cell = cell(xml, row, column);
                if (column <= COLUMNS) {
                    cells.add(cell);
                } else if (!cell.blank()) {
                    throw new InputException(Messages.text("sheet.wide", COLUMNS), cell.position());
                }
            }
        }
    }

    private int column(XmlPart xml) throws InputException {
        return SheetCell.in(name, xml.attribute("r"))
                .orElseThrow(() -> xml.damaged("no reference to a cell: " + xml.attribute("r")))
                .column();
    }

    private Cell cell(XmlPart xml, int row, int column) throws InputException {
        Place position = new SheetCell(name, row, column);
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String formula = null;
        String value = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "f" -> formula = content(xml, "f");
                    case "v" -> value = content(xml, "v");
                    case "is" -> value = SharedStrings.text(xml, "is");
                    default -> {}
                }
            }
        }
        if (value == null || value.isEmpty() && !"str".equals(type)) {
            return formula == null
                    ? new Cell(column, "", position)
                    : refused(column, "=" + formula, position, "cell.no-result");
        }
        return switch (type == null ? "n" : type) {
            case "s" -> {
                String text = texts.get(value);
                yield text == null
                        ? refused(column, "#" + value, position, "cell.no-text")
                        : new Cell(column, text, position);
            }
            case "b" -> new Cell(column, value.strip().equals("1") ? "true" : "false", position);
            case "e" -> refused(column, value, position, "cell.error");
            case "n" -> formats.number(column, value.strip(), style, position);
            case "d" ->
                new Cell(
                        column,
                        value.replaceFirst("T.*", ""),
                        value.replaceFirst("T(00:00(:00)?(\\.0+)?Z?$)?", " ").strip(),
                        position);
            default -> new Cell(column, value, position);
        };
    }

    private static Cell refused(int column, String text, Place position, String reason) {
        return Cell.unreadable(column, text, new InputException(Messages.text(reason, OneLine.quoted(text)), position));
    }

    private static String content(XmlPart xml, String element) throws InputException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.name().equals(element)) {
            if (xml.hasText()) {
                text.append(xml.text());
            }
            if (text.length() > Limits.TEXT_CHARACTERS) {
                throw new InputException(
                        Messages.text("intake.too-long", Limits.TEXT_CHARACTERS, Limits.NUMBER_DIGITS));
            }
        }
        return text.toString();
    }
}
