package org.plancheck.report.text;

import org.plancheck.text.SafeText;
import org.plancheck.text.Shortened;

/** Text that goes into the cells of a spreadsheet. */
public final class CellText {

    /** What Excel holds in one cell, in UTF-16 units. */
    private static final int MOST_UNITS = 32_767;

    private static final String STARTS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /** Whether a spreadsheet program would take the text for a formula, also where blanks come before it. */
    public static boolean formula(String text) {
        String start = text.strip();
        return !start.isEmpty() && STARTS_FORMULA.indexOf(start.charAt(0)) >= 0
                || text.startsWith("\t")
                || text.startsWith("\r")
                || text.startsWith("\n");
    }

    /** The text, cut where a cell cannot hold it. */
    public static String fit(String text) {
        return Shortened.toUnits(SafeText.inDocument(text), MOST_UNITS);
    }
}
