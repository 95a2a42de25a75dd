package org.plancheck.report.phrase;

/** Text from files, made fit for a document that people open. */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** The text with each character that is unfit replaced by U+FFFD. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::unfit)) {
            return text;
        }
        return text.codePoints()
                .map(c -> unfit(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What XML cannot hold, and what turns the direction of writing so that a text reads as what it is not. */
    private static boolean unfit(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r'
                || c >= 0x7F && c <= 0x9F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
