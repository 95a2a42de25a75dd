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
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x85]+");
    private static final Pattern DASHES = Pattern.compile(
            "[\\p{Pd}\\u02D7\\u2043\\u207B\\u208B\\u2212\\u2500\\u2501\\u30FC\\uFF70]+|(?<=\\d)\u4E00(?=\\d)");
    private static final Pattern SLASHES = Pattern.compile("[\\u2044\\u2215]");
    private static final Pattern COLONS = Pattern.compile("[\\u2236\\uA789\\uFE13\\uFE55]");
    private static final Pattern BARS = Pattern.compile("[\\u2223\\u2502\\uFFE8]");
    private static final Pattern AT_ENDS = Pattern.compile(
            "^[\\s\\p{Z}\\p{Cf}\\x00-\\x1F\\x85]+|(?<![\\s\\p{Z}\\p{Cf}\\x00-\\x1F\\x85])[\\s\\p{Z}\\p{Cf}\\x00-\\x1F\\x85]+$");

    private Typing() {
    }

    /** The text without blanks, of whatever width, and characters of no width at its ends. */
    public static String trimmed(String text) {
        return AT_ENDS.matcher(text).replaceAll("");
    }

    /**
     * The text in plain characters: half-width letters, digits and punctuation, one hyphen for a dash of any kind, one blank
     * for blanks of any kind, none at the ends, nothing of no width.
     */
    public static String plain(String text) {
        StringBuilder half = new StringBuilder(text.length());
        NO_WIDTH.matcher(text).replaceAll("").codePoints()
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
                .forEach(half::appendCodePoint);
        String plain = DASHES.matcher(half).replaceAll("-");
        plain = SLASHES.matcher(plain).replaceAll("/");
        plain = COLONS.matcher(plain).replaceAll(":");
        plain = BARS.matcher(plain).replaceAll("|");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** What two texts have in common that name the same, however each is typed: plain characters without blanks, in small letters. */
    public static String key(String text) {
        return Normalizer.normalize(plain(text), Normalizer.Form.NFKC).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
