package org.plancheck.text;

/** Text that came from a file, made fit for one line of a terminal. */
public final class OneLine {

    private static final int MOST = 400;

    private OneLine() {
    }

    /** The text with line breaks as blanks and without control characters, cut where it is very long. */
    public static String of(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }
}
