package org.plancheck.text;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Text from files without the characters that would break or disguise what it is shown in. */
public final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern UNFIT_FOR_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private SafeText() {}

    /** The text for a page, a workbook or a file of XML or JSON: each unfit character is replaced by U+FFFD. */
    public static String inDocument(String text) {
        IntPredicate unfit = SafeText::unfitForADocument;
        if (text.codePoints().noneMatch(unfit)) {
            return text;
        }
        return text.codePoints()
                .map(c -> unfit.test(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text for a line of a terminal, which control characters and those that nobody sees would disturb. */
    static String inLine(String text) {
        return UNFIT_FOR_A_LINE.matcher(text).replaceAll("\uFFFD");
    }

    /** What XML cannot hold, and what turns the direction of writing so that a text reads as what it is not. */
    private static boolean unfitForADocument(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r'
                || c >= 0x7F && c <= 0x9F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
