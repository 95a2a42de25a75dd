package org.plancheck.ruleset.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/**
 * The text of a rule file, to find words in and to point at.
 *
 * @param file as the user named it
 */
record DrlSource(String file, String text) {

    /**
     * A word, number, string or symbol of a rule.
     *
     * @param at its place in the text it was read from, from 0
     */
    record Token(String text, int at) {

        boolean word() {
            return Character.isJavaIdentifierStart(text.charAt(0));
        }

        boolean string() {
            return text.charAt(0) == '"' || text.charAt(0) == '\'';
        }

        boolean number() {
            return Character.isDigit(text.charAt(0));
        }

        boolean is(String other) {
            return text.equals(other);
        }
    }

    private static final List<String> LONG_SYMBOLS =
            List.of("->", "::", ":=", "!.", "&&", "||", "==", "!=", "<=", ">=", "++", "--", "+=", "-=", "<<", ">>");

    Diagnostic at(int offset, BilingualText reason) {
        String before = text.substring(0, Math.max(0, Math.min(offset, text.length())));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Diagnostic(file, line, before.codePointCount(lineStart, before.length()) + 1, reason);
    }

    /** The start of a line, counted from 1. */
    int line(int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', at);
            if (next < 0) {
                return at;
            }
            at = next + 1;
        }
        return at;
    }

    /** Where a token first stands in a part of the text; strings and comments do not count. */
    Optional<Integer> find(String token, int from, int to) {
        return tokens(text.substring(from, to)).stream()
                .filter(found -> found.is(token))
                .map(found -> from + found.at())
                .findFirst();
    }

    /** The tokens of a text, without blanks and comments. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end;
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            } else if (text.startsWith("//", at)) {
                at = endOf(text, "\n", at);
                continue;
            } else if (text.startsWith("/*", at)) {
                at = endOf(text, "*/", at + 2);
                continue;
            } else if (c == '"' || c == '\'') {
                end = endOfString(text, at);
            } else if (Character.isJavaIdentifierPart(c)) {
                end = at;
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
            } else {
                int start = at;
                end = at
                        + LONG_SYMBOLS.stream()
                                .filter(symbol -> text.startsWith(symbol, start))
                                .findFirst()
                                .map(String::length)
                                .orElse(1);
            }
            tokens.add(new Token(text.substring(at, end), at));
            at = end;
        }
        return tokens;
    }

    private static int endOf(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }

    private static int endOfString(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(start) || text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return text.length();
    }
}
