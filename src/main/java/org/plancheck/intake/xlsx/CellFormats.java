package org.plancheck.intake.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.plancheck.document.Cell;
import org.plancheck.document.InputException;
import org.plancheck.document.Place;
import org.plancheck.document.XmlPart;

/** How the numbers of a workbook are shown, and which of them are dates. */
final class CellFormats {

    private static final int MOST = 70_000;

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final boolean since1904;

    /** @param since1904 whether dates count from 1904 */
    CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Takes in the styles of the workbook. */
    void read(XmlPart styles) throws InputException {
        boolean ofCells = false;
        while (styles.hasNext()) {
            int event = styles.next();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (start && styles.name().equals("numFmt") && codes.size() < MOST) {
                codes.put(styles.number("numFmtId"), styles.attribute("formatCode"));
            } else if (start && styles.name().equals("xf") && ofCells && formatOfStyle.size() < MOST) {
                formatOfStyle.add(styles.number("numFmtId", 0));
            } else if ((start || event == XMLStreamConstants.END_ELEMENT)
                    && styles.name().equals("cellXfs")) {
                ofCells = start;
            }
        }
    }

    /** The cell of a number: its value in plain digits, or the date that it is as precisely as its format shows it. */
    Cell number(int column, String raw, int style, Place position) {
        double value;
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return new Cell(column, raw, position);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new Cell(column, raw, position);
        }
        int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String code = code(format);
        if (isDate(format, code) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
            String date = date(moment.toLocalDate(), code);
            boolean timed = letters(code).contains("h") && !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return new Cell(column, date, timed ? date + " " + moment.toLocalTime() : date, position);
        }
        String plain =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return Cell.ofNumber(
                column, plain, format == 0 ? plain : shown(value, format, code).orElse(plain), position);
    }

    /** A number as its format shows it; empty where POI cannot make sense of the format. */
    private Optional<String> shown(double value, int format, String code) {
        try {
            return Optional.of(formatter.formatRawCellContents(value, format, code));
        } catch (RuntimeException e) { // of POI alone, which names none for a format that is none
            return Optional.empty();
        }
    }

    private String code(int format) {
        String code = codes.get(format);
        if (code == null && (format == 27 || format == 36 || format == 50 || format == 52 || format == 57)) {
            return "yyyy年m月";
        }
        if (code == null && (format > 27 && format < 36 || format > 50 && format < 59)) {
            return "yyyy年m月d日";
        }
        return code == null ? String.valueOf(BuiltinFormats.getBuiltinFormat(format)) : code;
    }

    private static boolean isDate(int format, String code) {
        return DateUtil.isADateFormat(format, code) && letters(code).contains("y");
    }

    private static String letters(String code) {
        return code.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
    }

    private static String date(LocalDate date, String code) {
        String letters = letters(code);
        String day = date.toString();
        return letters.contains("d") ? day : letters.contains("m") ? day.substring(0, 7) : day.substring(0, 4);
    }
}
