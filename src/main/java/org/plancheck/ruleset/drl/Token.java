package org.plancheck.ruleset.drl;

/**
 * A word, text, number or mark of a rule file.
 *
 * @param start where it begins in the file's text
 * @param end   behind its last character
 */
public record Token(Kind kind, String text, int start, int end) {

    /** What a token is. */
    public enum Kind {
        WORD,
        TEXT,
        NUMBER,
        MARK
    }

    public boolean is(String other) {
        return kind != Kind.TEXT && text.equals(other);
    }

    /** The value of a text, without its quotation marks and with its escapes resolved. */
    public String value() {
        String inside = text.substring(1, text.length() - 1);
        try {
            return inside.translateEscapes();
        } catch (IllegalArgumentException e) {
            return inside;
        }
    }
}
