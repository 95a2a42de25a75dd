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
        return Shortened.end(SafeText.inLine(LINE_BREAK.matcher(text).replaceAll(" ")), MOST);
    }

    /** A text as a message quotes it: in one line, cut where it is longer than a few words. */
    public static String quoted(String text) {
        return quoted(text, MOST_QUOTED);
    }

    /**
     * A text of a file in a message, without what would break the line.
     *
     * @param most how many characters are quoted at most
     */
    public static String quoted(String text, int most) {
        return Shortened.end(of(text.strip().replace('\t', ' ')), most);
    }
}
