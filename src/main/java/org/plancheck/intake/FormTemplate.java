package org.plancheck.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plancheck.proposal.Coded;
import org.plancheck.proposal.Terms;
import org.plancheck.proposal.Track;
import org.plancheck.text.Language;
import org.plancheck.text.Messages;

/** Empty forms as an office document, to be filled in and read back: a summary table (XLSX) or a project form (DOCX). */
public final class FormTemplate {

    private static final int ROWS_TO_FILL = 1_000;
    private static final int LONGEST_CHOICE = 255;
    private static final int COLUMN_WIDTH = 18 * 256;

    private final Track track;
    private final Language language;

    private FormTemplate(Track track, Language language) {
        this.track = track;
        this.language = language;
    }

    /** Writes an empty summary table: a column for every field that the track asks for, and choices where values are listed. */
    public static void xlsx(Track track, Language language, OutputStream out) throws IOException {
        new FormTemplate(track, language).workbook(out);
    }

    /** Writes an empty project form: a row for every field that the track asks for, and boxes to tick where values are listed. */
    public static void docx(Track track, Language language, OutputStream out) throws IOException {
        new WordTemplate(track, language).write(out);
    }

    private record Column(String above, String label, RecordComponent field) {
    }

    private void workbook(OutputStream out) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent field : ProposalTemplate.fields(track)) {
            columns(columns, name(field), "", field);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(language == Language.ZH ? "汇总表" : "Summary");
            CellStyle style = headings(workbook);
            XSSFRow upper = sheet.createRow(0);
            XSSFRow lower = sheet.createRow(1);
            int first = 0;
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                upper.createCell(i).setCellStyle(style);
                lower.createCell(i).setCellStyle(style);
                upper.getCell(i).setCellValue(column.above());
                sheet.setColumnWidth(i, COLUMN_WIDTH);
                choices(sheet, column, i);
                if (column.label().isEmpty()) {
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, i, i));
                } else {
                    lower.getCell(i).setCellValue(column.label());
                    first = i > 0 && columns.get(i - 1).above().equals(column.above()) ? first : i;
                    boolean last = i + 1 == columns.size() || !columns.get(i + 1).above().equals(column.above());
                    if (last && i > first) {
                        sheet.addMergedRegion(new CellRangeAddress(0, 0, first, i));
                    }
                }
            }
            sheet.createFreezePane(0, 2);
            workbook.write(out);
        }
    }

    private void columns(List<Column> columns, String above, String within, RecordComponent field) {
        Class<?> type = ProposalTemplate.element(field);
        if (!ProposalTemplate.isSection(type)) {
            columns.add(new Column(above, within, field));
            return;
        }
        for (RecordComponent inner : type.getRecordComponents()) {
            boolean listOfLists = ProposalTemplate.isList(field) && ProposalTemplate.isList(inner);
            if (!listOfLists) {
                columns(columns, above, (within.isEmpty() ? "" : within + ".") + name(inner), inner);
            }
        }
    }

    private static CellStyle headings(XSSFWorkbook workbook) {
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

    private void choices(XSSFSheet sheet, Column column, int at) {
        List<String> options = options(column.field());
        boolean several = ProposalTemplate.isList(column.field());
        if (options.isEmpty() || several || options.stream().anyMatch(option -> option.contains(","))
                || String.join(",", options).length() > LONGEST_CHOICE) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(options.toArray(String[]::new)),
                new CellRangeAddressList(2, 1 + ROWS_TO_FILL, at, at));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private List<String> options(RecordComponent field) {
        return options(field, language);
    }

    /** The options that a form gives for a field; none if it asks for a text. */
    static List<String> options(RecordComponent field, Language language) {
        Class<?> type = ProposalTemplate.element(field);
        if (type == Boolean.class) {
            return Stream.of("yes", "no").map(answer -> Messages.text(answer).in(language)).toList();
        }
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(constant -> Terms.name((Coded) constant).in(language)).toList()
                : List.of();
    }

    private String name(RecordComponent field) {
        return Terms.name(field).in(language);
    }
}
