package org.plancheck.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.document.ReproducibleZip;
import org.plancheck.proposal.StatedDate;
import org.plancheck.proposal.Track;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;
import org.plancheck.vocabulary.FieldType;
import org.plancheck.vocabulary.Vocabulary;

/** An empty summary table: a column for every field that a track asks for, and a sheet that explains each of them. */
final class XlsxTemplate {

    /** How the sheet that explains the columns is called. */
    static final BilingualText INSTRUCTIONS = Messages.text("template.instructions");

    /** How it begins, by which it is known when the table comes back. */
    static final BilingualText CAPTION = Messages.text("template.instructions.caption");

    private static final int ROWS_TO_FILL = 1_000;
    private static final int LONGEST_CHOICE = 255;
    private static final int COLUMN_WIDTH = 11 * 256;
    private static final int[] INSTRUCTION_WIDTHS = {40 * 256, 70 * 256, 40 * 256};
    private static final int HEADING_HEIGHT = 45;
    private static final int LINE_HEIGHT = 15;
    private static final int WIDE_FROM = 0x2E80;
    private static final double MARGIN = 0.3;
    private static final int GENERAL_LINES = 4;
    private static final int FIRST_CHOICE = 3;

    /** A column of the table: its heading, that above it (the same for all columns of a section), and what it asks for. */
    private record Column(String above, String label, FieldType field, boolean several) {

        String heading() {
            return label.isEmpty() ? above : above + " / " + label;
        }
    }

    private final Language language;
    private final List<Column> columns = new ArrayList<>();

    XlsxTemplate(Track track, Language language) {
        this.language = language;
        Stream.concat(YamlTemplate.fields(track).stream(), Vocabulary.PROPOSAL.field("remarks").stream())
                .forEach(field -> columns(field.label().in(language), "", field, false));
    }

    private void columns(String above, String within, FieldType field, boolean several) {
        boolean list = several || field.isList();
        if (!field.hasSections()) {
            columns.add(new Column(above, within, field, list));
            return;
        }
        for (FieldType inner : field.section().fields()) {
            if (!(field.isList() && inner.isList())) {
                columns(
                        above,
                        (within.isEmpty() ? "" : within + " / ") + inner.label().in(language),
                        inner,
                        list);
            }
        }
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet =
                    workbook.createSheet(Messages.text("template.summary").in(language));
            headings(sheet);
            instructions(workbook.createSheet(INSTRUCTIONS.in(language)));
            for (int i = 0; i < columns.size(); i++) {
                choices(sheet, columns.get(i), i);
            }
            print(sheet, PrintSetup.A3_PAPERSIZE);
            sheet.setRepeatingRows(new CellRangeAddress(0, 1, -1, -1));
            ReproducibleZip.undated(workbook, workbook::write, out);
        }
    }

    private void headings(XSSFSheet sheet) {
        CellStyle style = headingStyle(sheet.getWorkbook());
        CellStyle text = sheet.getWorkbook().createCellStyle();
        text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("text"));
        XSSFRow upper = sheet.createRow(0);
        XSSFRow lower = sheet.createRow(1);
        lower.setHeightInPoints(HEADING_HEIGHT);
        int first = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            upper.createCell(i).setCellStyle(style);
            lower.createCell(i).setCellStyle(style);
            upper.getCell(i).setCellValue(column.above());
            sheet.setColumnWidth(i, COLUMN_WIDTH);
            if (column.field().type() == String.class) {
                sheet.setDefaultColumnStyle(i, text); // else an ICS code loses the zeros at its ends
            }
            if (column.label().isEmpty()) {
                sheet.addMergedRegion(new CellRangeAddress(0, 1, i, i));
            } else {
                lower.getCell(i).setCellValue(column.label());
                first = i > 0 && columns.get(i - 1).above().equals(column.above()) ? first : i;
                boolean last =
                        i + 1 == columns.size() || !columns.get(i + 1).above().equals(column.above());
                if (last && i > first) {
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, first, i));
                }
            }
        }
        sheet.createFreezePane(1, 2);
    }

    private void instructions(XSSFSheet sheet) {
        CellStyle heading = headingStyle(sheet.getWorkbook());
        CellStyle wrapped = sheet.getWorkbook().createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        sheet.createRow(0).createCell(0).setCellValue(CAPTION.in(language));
        for (int i = 1; i <= GENERAL_LINES; i++) {
            sheet.createRow(i)
                    .createCell(0)
                    .setCellValue(Messages.text("template.instructions." + i).in(language));
        }
        XSSFRow headings = sheet.createRow(headingRow());
        String[] texts = {
            "template.instructions.column", "template.instructions.explanation", "template.instructions.form"
        };
        for (int i = 0; i < texts.length; i++) {
            headings.createCell(i).setCellValue(Messages.text(texts[i]).in(language));
            headings.getCell(i).setCellStyle(heading);
            sheet.setColumnWidth(i, INSTRUCTION_WIDTHS[i]);
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            XSSFRow row = sheet.createRow(headingRow() + 1 + i);
            row.createCell(0).setCellValue(column.heading());
            row.createCell(1).setCellValue(column.field().explanation().in(language));
            row.createCell(2).setCellValue(written(column));
            List<String> options = FormOptions.of(column.field(), language);
            for (int option = 0; option < options.size(); option++) {
                row.createCell(FIRST_CHOICE + option).setCellValue(options.get(option));
            }
            row.forEach(cell -> cell.setCellStyle(wrapped));
            row.setHeightInPoints(LINE_HEIGHT * lines(row));
        }
        print(sheet, PrintSetup.A4_PAPERSIZE);
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, 2, 0, headingRow() + columns.size());
    }

    /** How many lines the longest of the explaining texts takes; a Chinese character is two wide. */
    private static int lines(XSSFRow row) {
        int lines = 1;
        for (int i = 0; i < INSTRUCTION_WIDTHS.length; i++) {
            int width = row.getCell(i)
                    .getStringCellValue()
                    .chars()
                    .map(c -> c < WIDE_FROM ? 1 : 2)
                    .sum();
            lines = Math.max(lines, 1 + width * 256 / INSTRUCTION_WIDTHS[i]);
        }
        return lines;
    }

    private static int headingRow() {
        return GENERAL_LINES + 2;
    }

    /** In what form a column is filled in. */
    private String written(Column column) {
        Class<?> type = column.field().type();
        String one = type == Integer.class
                ? Messages.text("form.type.integer").in(language)
                : type == StatedDate.class
                        ? Messages.text("form.type.date").in(language)
                        : String.valueOf(Messages.shown(FormOptions.of(column.field(), language), language));
        if (!column.several()) {
            return one;
        }
        return one.isEmpty()
                ? Messages.text("template.several").in(language)
                : Messages.text("template.several-of", one).in(language);
    }

    private void choices(XSSFSheet sheet, Column column, int at) {
        List<String> options = FormOptions.of(column.field(), language);
        if (options.isEmpty() || column.several()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean listed = options.stream().noneMatch(option -> option.contains(","))
                && String.join(",", options).length() <= LONGEST_CHOICE;
        int row = headingRow() + 2 + at;
        DataValidationConstraint constraint = listed
                ? helper.createExplicitListConstraint(options.toArray(String[]::new))
                : helper.createFormulaListConstraint("'" + INSTRUCTIONS.in(language) + "'!$"
                        + CellReference.convertNumToColString(FIRST_CHOICE) + "$" + row + ":$"
                        + CellReference.convertNumToColString(FIRST_CHOICE + options.size() - 1) + "$" + row);
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(2, 1 + ROWS_TO_FILL, at, at));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private static void print(XSSFSheet sheet, short paper) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(paper);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
    }

    private static CellStyle headingStyle(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
