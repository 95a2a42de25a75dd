package org.plancheck.text;

import java.util.regex.Pattern;

/** Text that came from a file, made fit for one line of a terminal. */
public final class OneLine {

    private static final int MOST = 400;
    private static final int MOST_QUOTED = 40;
    private static final Pattern LINE_BREAK = Pattern.compile("(?<!\\h)\\h*+\\R\\s*+");

    private OneLine() {}

    /** The text with line breaks as blanks and without control characters, cut where it is very long. */
    public static String of(String text) {
        String line =
                LINE_BREAK.matcher(text).replaceAll(" ").replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
        return shortened(line, MOST);
    }

    /** A text as a message quotes it: in one line, cut where it is longer than a few words. */
    public static String quoted(String text) {
        return quoted(text, MOST_QUOTED);
    }

    /** @param most how many characters are quoted at most */
    public static String quoted(String text, int most) {
        return shortened(of(text.strip().replace('\t', ' ')), most);
    }

    private static String shortened(String line, int most) {
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
