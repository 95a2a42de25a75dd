package org.plancheck.report.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.plancheck.report.text.CellText;

/** A table of the workbook: a frozen header with a filter, and rows, continued on a further sheet where one is full. */
final class XlsxTable {

    /** The rows that Excel holds in a sheet. */
    static final int MOST_ROWS = 1_048_576;

    private static final float POINTS_OF_LINE = 15;
    private static final float MOST_POINTS = 405;
    private static final int FIRST_WIDE = 0x2E80;

    /**
     * The head of a column.
     *
     * @param width in characters
     */
    record ColumnHead(String name, int width) {}

    /** What goes into a cell: a text or a number, with a style of its own if it has a colour or is to be filled in. */
    record CellContent(
            String text, @Nullable Integer number, @Nullable CellStyle style, boolean toFill) {}

    private final SXSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final String name;
    private final List<ColumnHead> columns;
    private Consumer<SXSSFSheet> eachSheet = any -> {};
    private SXSSFSheet sheet;
    private int sheets;
    private int rows;

    XlsxTable(SXSSFWorkbook workbook, XlsxStyles styles, String name, List<ColumnHead> columns) {
        this.workbook = workbook;
        this.styles = styles;
        this.name = name;
        this.columns = columns;
        begin();
    }

    static CellContent text(String text) {
        return new CellContent(text, null, null, false);
    }

    static CellContent number(int number) {
        return new CellContent("", number, null, false);
    }

    static CellContent coloured(String text, CellStyle style) {
        return new CellContent(text, null, style, false);
    }

    static CellContent toFill() {
        return new CellContent("", null, null, true);
    }

    /** Does the same to every sheet of the table. */
    void onEachSheet(Consumer<SXSSFSheet> change) {
        eachSheet = change;
        change.accept(sheet);
    }

    void row(List<CellContent> cells) {
        if (rows == MOST_ROWS) {
            finish();
            begin();
            eachSheet.accept(sheet);
        }
        SXSSFRow row = sheet.createRow(rows++);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            write(cells.get(i), row.createCell(i));
            lines = Math.max(lines, lines(cells.get(i).text(), columns.get(i).width()));
        }
        row.setHeightInPoints(Math.min(MOST_POINTS, lines * POINTS_OF_LINE));
    }

    /**
     * Ends the table; its filter then spans all rows. Rows still in memory go to the draft now, because at the end the
     * library would write the sheets, and number their texts, in no fixed order.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    void finish() {
        try {
            sheet.flushRows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns.size() - 1));
    }

    private void begin() {
        sheets++;
        rows = 0;
        sheet = workbook.createSheet(sheets == 1 ? name : name + " " + sheets);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        SXSSFRow header = sheet.createRow(rows++);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
            SXSSFCell cell = header.createCell(i);
            cell.setCellValue(columns.get(i).name());
            cell.setCellStyle(styles.header());
        }
    }

    /** The lines that a text takes in a column; not every spreadsheet program finds that out by itself. */
    private static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int cells = paragraph.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
            lines += Math.max(1, (cells + width - 2) / (width - 1));
        }
        return lines;
    }

    private void write(CellContent content, SXSSFCell cell) {
        if (content.toFill()) {
            cell.setCellStyle(styles.toFill());
        } else if (content.number() != null) {
            cell.setCellValue(content.number());
            cell.setCellStyle(styles.number());
        } else {
            String text = CellText.fit(content.text());
            cell.setCellValue(text);
            // a text cell is never a formula, but would become one when somebody edits it
            cell.setCellStyle(
                    content.style() != null
                            ? content.style()
                            : CellText.formula(text) ? styles.quoted() : styles.plain());
        }
    }
}
