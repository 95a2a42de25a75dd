package org.plancheck.report.text;

import org.plancheck.report.phrase.Printable;

/** Text that goes into the cells of a spreadsheet. */
public final class CellText {

    /** What Excel holds in one cell. */
    static final int MOST_CHARACTERS = 32_767;

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
        String printable = Printable.of(text);
        if (printable.length() <= MOST_CHARACTERS) {
            return printable;
        }
        int end = MOST_CHARACTERS - 1;
        return printable.substring(0, Character.isHighSurrogate(printable.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
