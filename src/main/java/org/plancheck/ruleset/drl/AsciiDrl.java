package org.plancheck.ruleset.drl;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules in ASCII alone. Drools passes the Java that it makes of rules through the charset of the platform, so that what that
 * charset lacks would become question marks, and conditions would silently ask for something else.
 */
public final class AsciiDrl {

    /** How a character of a name is written, since compilers read no escapes in names. */
    private static final Pattern IN_NAME = Pattern.compile("_u([0-9a-f]{4})_");

    private static final Pattern IN_TEXT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final String drl;
    private final StringBuilder ascii = new StringBuilder();
    private int at;

    private AsciiDrl(String drl) {
        this.drl = drl;
    }

    /**
     * The same rules, every line where it was: other characters are escaped in texts, spelled out in names, and left out of
     * comments.
     */
    public static String of(String drl) {
        return drl.chars().allMatch(c -> c < 0x80) ? drl : new AsciiDrl(drl).written();
    }

    /** A name alone, say that of a file. */
    public static String name(String name) {
        StringBuilder ascii = new StringBuilder();
        name.chars()
                .forEach(c ->
                        ascii.append(c < 0x80 ? String.valueOf((char) c) : String.format(Locale.ROOT, "_u%04x_", c)));
        return ascii.toString();
    }

    /** What a compiler says of rules in ASCII, in the words of the rules. */
    public static String asWritten(String message) {
        return unescaped(IN_TEXT, unescaped(IN_NAME, message));
    }

    private static String unescaped(Pattern escape, String text) {
        return escape.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private String written() {
        while (at < drl.length()) {
            char c = drl.charAt(at);
            if (drl.startsWith("//", at)) {
                comment(drl.indexOf('\n', at));
            } else if (drl.startsWith("/*", at)) {
                int end = drl.indexOf("*/", at + 2);
                comment(end < 0 ? end : end + 2);
            } else if (c == '"' || c == '\'') {
                text(c);
            } else {
                ascii.append(
                        c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c))
                                ? " "
                                : name(String.valueOf(c)));
                at++;
            }
        }
        return ascii.toString();
    }

    private void comment(int end) {
        int to = end < 0 ? drl.length() : end;
        for (; at < to; at++) {
            ascii.append(drl.charAt(at) < 0x80 ? drl.charAt(at) : ' ');
        }
    }

    private void text(char quote) {
        boolean escaped = false;
        do {
            char c = drl.charAt(at++);
            ascii.append(c < 0x80 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            escaped = !escaped && c == '\\';
        } while (at < drl.length() && drl.charAt(at) != '\n' && (escaped || drl.charAt(at) != quote));
        if (at < drl.length() && drl.charAt(at) == quote) {
            ascii.append(drl.charAt(at++));
        }
    }
}
