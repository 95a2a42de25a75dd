package org.plancheck.ruleset.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.text.Messages;

/** Cuts a rule file into tokens, and tells what cannot stand in one: an open text or comment, full-width punctuation. */
public final class Lexer {

    private static final List<String> DOUBLE_MARKS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "!.", ":=", "->", "++", "--", "+=");
    private static final String WIDE = "（）［］｛｝，；：＝＞＜！＠．＆｜＋－＊／＂＇＄＃％“”„‘’、。《》　\u00A0";
    private static final String NARROW = "()[]{},;:=><!@.&|+-*/\"'$#%\"\"\"'',.<>  ";
    private static final Map<Character, Character> OPENED_BY = Map.of('“', '”', '‘', '’');

    private final String text;
    private final SourceMistakes mistakes;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private int at;

    public Lexer(String text, SourceMistakes mistakes) {
        this.text = text;
        this.mistakes = mistakes;
    }

    /** The tokens of the text; comments and blanks are left out. */
    public List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = endOfLine();
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (WIDE.indexOf(c) >= 0) {
                wide(c);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (Character.isJavaIdentifierStart(c)) {
                token(Token.Kind.WORD, run(true));
            } else if (Character.isDigit(c)) {
                token(Token.Kind.NUMBER, run(false));
            } else {
                boolean twice = DOUBLE_MARKS.stream().anyMatch(mark -> text.startsWith(mark, at));
                token(Token.Kind.MARK, at + (twice ? 2 : 1));
            }
        }
        return tokens;
    }

    /** Where something stands that is no token. */
    List<Integer> broken() {
        return broken;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            broken.add(at);
            mistakes.at(at, Messages.text("drl.open-comment"));
            end = text.length();
        }
        at = Math.min(text.length(), end + 2);
    }

    private void wide(char c) {
        String meant = String.valueOf(NARROW.charAt(WIDE.indexOf(c)));
        broken.add(at);
        mistakes.at(
                at,
                meant.equals(" ")
                        ? Messages.text("drl.wide-blank")
                        : Messages.text("drl.wide", String.valueOf(c), meant));
        Character closing = OPENED_BY.get(c);
        int close = closing == null ? -1 : text.indexOf(closing, at);
        at = close > 0 && close < endOfLine() ? close + 1 : at + 1;
    }

    private void quoted(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) == '\n') {
            broken.add(at);
            mistakes.at(at, Messages.text("drl.open-text", String.valueOf(quote)));
            at = endOfLine();
        } else {
            token(Token.Kind.TEXT, end + 1);
        }
    }

    private int run(boolean word) {
        int end = at + 1;
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end)) || !word && text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private void token(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
