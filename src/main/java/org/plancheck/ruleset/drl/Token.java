package org.plancheck.ruleset.drl;

/**
 * A word, text, number or mark of a rule file.
 *
 * @param start where it begins in the file's text
 * @param end   behind its last character
 */
public record Token(TokenKind kind, String text, int start, int end) {

    /** Whether it is the given word or mark. */
    public boolean is(String other) {
        return kind != TokenKind.TEXT && text.equals(other);
    }

    public boolean is(TokenKind other) {
        return kind == other;
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
