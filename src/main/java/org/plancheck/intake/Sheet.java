package org.plancheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellReference;
import org.plancheck.text.Messages;

/** Reads one sheet of a workbook: its headings, which may span rows and columns, and the rows below them. */
final class Sheet {

    private static final int ROWS_BEFORE_HEADINGS = 30;
    private static final int COLUMNS = HeadingRows.COLUMNS;
    private static final int FOOTER_COLUMNS = 3;

    private final String name;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final SummaryTable table;
    private final Reading reading;
    private final Map<Integer, Map.Entry<Cell, Integer>> downward = new TreeMap<>();
    private Merges merges;
    private HeadingRows headings;
    private int rowsBefore;
    private Cell firstText;
    private boolean knownLabel;

    Sheet(String name, SharedTexts texts, CellFormats formats, SummaryTable table, Reading reading) {
        this.name = name;
        this.texts = texts;
        this.formats = formats;
        this.table = table;
        this.reading = reading;
    }

    boolean hasHeadings() {
        return table.hasHeadings();
    }

    /** The first cell with a text; null if the sheet is empty. */
    Cell firstText() {
        return firstText;
    }

    /** Whether a label that is known stands among the first rows. */
    boolean hasKnownLabel() {
        return knownLabel;
    }

    void read(PackagePart part) throws Refused, IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            merges = new Merges(in);
        }
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = OfficePackage.xml(in);
            int row = 0;
            while (xml.hasNext() && (hasHeadings() || rowsBefore <= ROWS_BEFORE_HEADINGS)) {
                if (OfficePackage.next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                    String stated = xml.getAttributeValue(null, "r");
                    row = stated == null ? row + 1 : Integer.parseInt(stated);
                    take(row, cells(xml, row));
                }
            }
        }
        if (!hasHeadings() && headings != null) {
            table.headings(headings.compose());
        }
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
        } else if (SummaryTable.isHeadings(cells)) {
            headings = new HeadingRows(merges, row, cells);
        } else {
            above(cells);
        }
    }

    private void above(List<Cell> cells) {
        rowsBefore++;
        List<Cell> filled = cells.stream().filter(cell -> !cell.blank()).toList();
        knownLabel |= filled.stream().anyMatch(cell -> Labels.KNOWN.of(cell.text()).isPresent());
        if (filled.size() == 1) {
            reading.note(filled.get(0).position(), Messages.text("table.above", SummaryTable.shown(filled.get(0).text())));
        }
    }

    private void data(int row, List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.blank()).toList();
        if (filled.size() == 1 && merges.beginningIn(row).stream().anyMatch(merge ->
                merge.covers(row, filled.get(0).column()) && merge.columns() >= FOOTER_COLUMNS)) {
            reading.note(filled.get(0).position(), Messages.text("table.below", SummaryTable.shown(filled.get(0).text())));
            return;
        }
        downward.values().removeIf(entry -> entry.getValue() < row);
        List<Cell> all = new ArrayList<>(cells);
        downward.forEach((column, entry) -> {
            if (filled.stream().noneMatch(cell -> cell.column() == column)) {
                all.add(entry.getKey().below(row));
            }
        });
        for (Merges.Merge merge : merges.beginningIn(row)) {
            if (merge.lastRow() > row) {
                filled.stream().filter(cell -> cell.column() == merge.firstColumn()).findFirst()
                        .ifPresent(cell -> downward.put(cell.column(), Map.entry(cell, merge.lastRow())));
            }
        }
        table.row(row, all);
    }

    private List<Cell> cells(XMLStreamReader xml, int row) throws Refused, XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (true) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol() + 1;
                Cell cell = cell(xml, row, column);
                if (column <= COLUMNS) {
                    cells.add(cell);
                } else if (!cell.blank()) {
                    throw new Refused(Messages.text("sheet.wide", COLUMNS), cell.position());
                }
            }
        }
    }

    private Cell cell(XMLStreamReader xml, int row, int column) throws Refused, XMLStreamException {
        Position position = new Position(row, column, name + "!" + CellReference.convertNumToColString(column - 1) + row);
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String formula = null;
        String value = null;
        while (true) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = content(xml, "f");
                    case "v" -> value = content(xml, "v");
                    case "is" -> value = SharedTexts.text(xml, "is");
                    default -> { }
                }
            }
        }
        if (value == null || value.isEmpty() && !"str".equals(type)) {
            return formula == null ? new Cell(column, "", position)
                    : refused(column, "=" + formula, position, "cell.no-result");
        }
        return switch (type == null ? "n" : type) {
            case "s" -> {
                String text = texts.get(value);
                yield text == null ? refused(column, "#" + value, position, "cell.no-text") : new Cell(column, text, position);
            }
            case "b" -> new Cell(column, value.strip().equals("1") ? "true" : "false", position);
            case "e" -> refused(column, value, position, "cell.error");
            case "n" -> formats.number(column, value.strip(), style == null ? 0 : Integer.parseInt(style), position);
            case "d" -> new Cell(column, value.replaceFirst("T.*", ""), position);
            default -> new Cell(column, value, position);
        };
    }

    private static Cell refused(int column, String text, Position position, String reason) {
        return new Cell(column, text, text, position, new Refused(Messages.text(reason, SummaryTable.shown(text)), position));
    }

    private static String content(XMLStreamReader xml, String element) throws Refused, XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (OfficePackage.next(xml) != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element)) {
            if (xml.hasText()) {
                text.append(xml.getText());
            }
            if (text.length() > Limits.TEXT_CHARACTERS) {
                throw new Refused(Messages.text("intake.too-long", Limits.TEXT_CHARACTERS, Limits.NUMBER_DIGITS));
            }
        }
        return text.toString();
    }
}
