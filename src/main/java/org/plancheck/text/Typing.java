package org.plancheck.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What keyboards, input methods, word processors and web pages make of the same characters: dashes, blanks, widths, and
 * characters that take no room.
 */
public final class Typing {

    private static final Pattern NO_WIDTH = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\x00-\\x08\\x0E-\\x1F\\x7F]+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern DASHES = Pattern.compile("-{2,}");
    private static final Pattern HAN_FOR_A_DASH = Pattern.compile("(?<=\\d)\u4E00(?=\\d)");
    private static final String DASHES_BESIDES = "\u02D7\u2043\u207B\u208B\u2212\u2500\u2501\u30FC\uFF70";
    private static final String SLASHES = "\u2044\u2215";
    private static final String COLONS = "\u2236\uA789\uFE13\uFE55";
    private static final String BARS = "\u2223\u2502\uFFE8";
    private static final Pattern AT_ENDS = Pattern.compile(
            "^[\\s\\p{Z}\\p{Cf}\\x00-\\x1F\\x85]+|(?<![\\s\\p{Z}\\p{Cf}\\x00-\\x1F\\x85])[\\s\\p{Z}\\p{Cf}\\x00-\\x1F\\x85]+$");

    private Typing() {}

    /** The text without blanks, of whatever width, and characters of no width at its ends. */
    public static String trimmed(String text) {
        return AT_ENDS.matcher(text).replaceAll("");
    }

    /**
     * The text with each character as plain as it can be, at its place: half-width letters, digits and punctuation, a hyphen for
     * a dash of any kind, a blank for a blank of any kind.
     */
    public static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.codePoints().map(Typing::narrow).forEach(narrow::appendCodePoint);
        return HAN_FOR_A_DASH.matcher(narrow).replaceAll("-");
    }

    /**
     * The text in plain characters, as {@link #narrow}, with one hyphen for several dashes, one blank for several, none at the ends, and
     * nothing of no width.
     */
    public static String plain(String text) {
        String narrow = narrow(NO_WIDTH.matcher(text).replaceAll(""));
        return DASHES.matcher(BLANKS.matcher(narrow).replaceAll(" "))
                .replaceAll("-")
                .strip();
    }

    private static int narrow(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c == 0xFF0D ? '-' : c - 0xFEE0;
        }
        if (c <= 0x7E) {
            return c < ' ' && Character.isWhitespace(c) ? ' ' : c;
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || DASHES_BESIDES.indexOf(c) >= 0) {
            return '-';
        }
        if (Character.isSpaceChar(c) || c == 0x85) {
            return ' ';
        }
        return SLASHES.indexOf(c) >= 0 ? '/' : COLONS.indexOf(c) >= 0 ? ':' : BARS.indexOf(c) >= 0 ? '|' : c;
    }

    /** What two texts have in common that name the same, however each is typed: plain characters without blanks, in small letters. */
    public static String key(String text) {
        return Normalizer.normalize(plain(text), Normalizer.Form.NFKC)
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }
}
