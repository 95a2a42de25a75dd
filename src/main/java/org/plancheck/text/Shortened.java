package org.plancheck.text;

/** Texts cut to a length, with an ellipsis where something is left out. No character is cut in two. */
public final class Shortened {

    /** Stands where something is left out. */
    public static final String ELLIPSIS = "…";

    private Shortened() {}

    /**
     * The beginning of a text.
     *
     * @param most how many characters are kept at most, the ellipsis not counted
     */
    public static String end(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + ELLIPSIS;
    }

    /**
     * The end of a text.
     *
     * @param most how many characters are kept at most, the ellipsis not counted
     */
    public static String start(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : ELLIPSIS + text.substring(text.offsetByCodePoints(text.length(), -most));
    }

    /**
     * The beginning of a text, for a program that counts UTF-16 units.
     *
     * @param most how many units the whole may take, with the ellipsis
     */
    public static String toUnits(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - ELLIPSIS.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }
}
