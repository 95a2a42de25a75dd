package org.plancheck.ruleset.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts rules into tokens. Every character is part of a token, but for blanks and whole comments: what rules may say is
 * decided on the tokens, so that nothing may slip between them.
 */
public final class Lexer {

    private static final List<String> DOUBLE_MARKS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "!.", ":=", "::", "->", "++", "--", "+=", "-=", "<<", ">>");
    private static final String WIDE = "（）［］｛｝，；：＝＞＜！＠．＆｜＋－＊／＂＇＄＃％“”„‘’、。《》　\u00A0";
    private static final String NARROW = "()[]{},;:=><!@.&|+-*/\"'$#%\"\"\"'',.<>  ";
    private static final Map<Character, Character> OPENED_BY = Map.of('“', '”', '‘', '’');

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of a text, in order; blanks and comments are left out. */
    public static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    /** Where a token first stands in a part of a text; what stands in texts and comments does not count. */
    public static Optional<Integer> find(String text, String token, int from, int to) {
        return tokens(text.substring(from, to)).stream()
                .filter(found -> found.text().equals(token))
                .map(found -> from + found.start())
                .findFirst();
    }

    /** The mark that was meant by a full-width one; a blank for a full-width blank. */
    static Optional<String> narrow(char wide) {
        int found = WIDE.indexOf(wide);
        return found < 0 ? Optional.empty() : Optional.of(NARROW.substring(found, found + 1));
    }

    private void next() {
        int c = text.codePointAt(at);
        if (text.startsWith("//", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (WIDE.indexOf(c) >= 0) {
            wide((char) c);
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '"' || c == '\'') {
            quoted((char) c);
        } else if (Character.isJavaIdentifierStart(c)) {
            token(TokenKind.WORD, endOfWord(at));
        } else if (Character.isDigit(c)) {
            token(TokenKind.NUMBER, endOfNumber());
        } else {
            boolean twice = DOUBLE_MARKS.stream().anyMatch(mark -> text.startsWith(mark, at));
            token(TokenKind.MARK, at + (twice ? 2 : Character.charCount(c)));
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            token(TokenKind.BROKEN, text.length());
        } else {
            at = end + 2;
        }
    }

    /** A text in Chinese quotation marks is one mistake. */
    private void wide(char c) {
        Character closing = OPENED_BY.get(c);
        int close = closing == null ? -1 : text.indexOf(closing, at);
        token(TokenKind.BROKEN, close > 0 && close < endOfLine() ? close + 1 : at + 1);
    }

    private void quoted(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        boolean open = end >= text.length() || text.charAt(end) == '\n';
        token(open ? TokenKind.BROKEN : TokenKind.TEXT, open ? endOfLine() : end + 1);
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && Character.isJavaIdentifierPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** A dot belongs to a number only before a digit, so that what is called on a number stays a word of its own. */
    private int endOfNumber() {
        int end = endOfWord(at);
        boolean fraction =
                end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
        return fraction ? endOfWord(end + 1) : end;
    }

    private void token(TokenKind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
