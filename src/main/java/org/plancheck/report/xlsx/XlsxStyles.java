package org.plancheck.report.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.plancheck.assess.outcome.Recommendation;
import org.plancheck.assess.outcome.Result;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.ruleset.model.Level;

/** The styles of the workbook's cells. A colour only repeats what the cell's word says. */
final class XlsxStyles {

    private final SXSSFWorkbook workbook;
    private final CellStyle header;
    private final CellStyle plain;
    private final CellStyle quoted;
    private final CellStyle number;
    private final CellStyle toFill;
    private final CellStyle red;
    private final CellStyle amber;
    private final CellStyle blue;
    private final CellStyle green;

    XlsxStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFCellStyle head = style();
        head.setFont(font(true, 0xFF, 0xFF, 0xFF));
        fill(head, 0x1F, 0x3A, 0x5F);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        header = head;
        plain = style();
        XSSFCellStyle quote = style();
        quote.setQuotePrefixed(true);
        quoted = quote;
        XSSFCellStyle right = style();
        right.setAlignment(HorizontalAlignment.RIGHT);
        number = right;
        XSSFCellStyle open = style();
        fill(open, 0xFF, 0xFB, 0xE6);
        toFill = open;
        red = coloured(0xFD, 0xE3, 0xE1, 0x8E, 0x1B, 0x14);
        amber = coloured(0xFF, 0xEC, 0xC7, 0x6B, 0x44, 0x00);
        blue = coloured(0xE0, 0xEC, 0xFA, 0x1B, 0x4B, 0x85);
        green = coloured(0xDD, 0xF3, 0xE0, 0x1B, 0x5E, 0x20);
    }

    CellStyle header() {
        return header;
    }

    CellStyle plain() {
        return plain;
    }

    /** For text that a spreadsheet program would take for a formula if somebody edited it. */
    CellStyle quoted() {
        return quoted;
    }

    CellStyle number() {
        return number;
    }

    CellStyle toFill() {
        return toFill;
    }

    CellStyle of(Result result) {
        if (result.waiver().isPresent()) {
            return green;
        }
        if (result.kind() == Kind.INFORMATIONAL || result.level() == Level.NOTE) {
            return blue;
        }
        return result.level() == Level.ERROR ? red : amber;
    }

    CellStyle of(Recommendation recommendation) {
        return switch (recommendation) {
            case READY -> green;
            case REVIEW_NEEDED -> amber;
            default -> red;
        };
    }

    private XSSFCellStyle coloured(int r, int g, int b, int fontR, int fontG, int fontB) {
        XSSFCellStyle style = style();
        fill(style, r, g, b);
        style.setFont(font(true, fontR, fontG, fontB));
        return style;
    }

    private XSSFCellStyle style() {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }

    private XSSFFont font(boolean bold, int r, int g, int b) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setBold(bold);
        font.setColor(color(r, g, b));
        return font;
    }

    private static void fill(XSSFCellStyle style, int r, int g, int b) {
        style.setFillForegroundColor(color(r, g, b));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(int r, int g, int b) {
        return new XSSFColor(new byte[] {(byte) r, (byte) g, (byte) b});
    }
}
