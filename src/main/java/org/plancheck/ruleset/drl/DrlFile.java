package org.plancheck.ruleset.drl;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/**
 * A rule file divided into its rules. Drools' own parser stops at the first slip and often names a later line; this
 * tells slips of form where they are, and leaves every other rule of the file readable.
 */
public final class DrlFile {

    private static final List<String> BEFORE_RULES = List.of("package", "import", "global");

    private final String name;
    private final String text;
    private final SourceMistakes mistakes;
    private final List<Token> tokens;
    private final List<Token> broken;
    private final List<DrlRule> rules = new ArrayList<>();

    private DrlFile(String name, String text, SourceMistakes mistakes) {
        this.name = name;
        this.text = text;
        this.mistakes = mistakes;
        this.tokens = new ArrayList<>();
        this.broken = new ArrayList<>();
        for (Token token : Lexer.tokens(text)) {
            (token.is(TokenKind.BROKEN) ? broken : tokens).add(token);
        }
    }

    /** Divides a file; what is wrong with its form goes to the mistakes. */
    public static DrlFile read(String name, String text, SourceMistakes mistakes) {
        DrlFile file = new DrlFile(name, text, mistakes);
        file.broken.forEach(file::tellBroken);
        file.divide();
        return file;
    }

    /** Divides a file whose mistakes of form are reported elsewhere. */
    public static DrlFile read(String name, String text) {
        return read(name, text, SourceMistakes.silent(name, text));
    }

    /** The name within the folder. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public SourceMistakes mistakes() {
        return mistakes;
    }

    /** The rules, in the order of the file. */
    public List<DrlRule> rules() {
        return List.copyOf(rules);
    }

    /** What stands before the first rule. */
    public String head() {
        return rules.isEmpty() ? text : text.substring(0, rules.get(0).start());
    }

    /** The file with nothing but its head and one rule, every line where it was. */
    public String only(DrlRule rule) {
        String head = head();
        return head + blank(text.substring(head.length(), rule.start())) + text.substring(rule.start(), rule.end())
                + "\n";
    }

    /** The file as it is compiled: without the rules that do nothing but state needs, every line where it was. */
    public String compiled() {
        StringBuilder compiled = new StringBuilder(text);
        rules.stream()
                .filter(DrlRule::statesNeeds)
                .forEach(rule ->
                        compiled.replace(rule.start(), rule.end(), blank(text.substring(rule.start(), rule.end()))));
        return compiled.toString();
    }

    private static String blank(String lines) {
        return lines.replaceAll("[^\n]", " ");
    }

    private void divide() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            if (tokens.get(i).is("rule")
                    && firstOfLine(i)
                    && (!next.is(TokenKind.MARK)
                            || next.is("@")
                            || brokenWithin(tokens.get(i).end(), next.start()))) {
                starts.add(i);
            }
        }
        head(tokens.subList(0, starts.isEmpty() ? tokens.size() : starts.get(0)));
        for (int i = 0; i < starts.size(); i++) {
            rule(tokens.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : tokens.size()));
        }
    }

    private void head(List<Token> head) {
        for (int i = 0; i < head.size(); i++) {
            Token word = head.get(i);
            if (!BEFORE_RULES.contains(word.text())) {
                stray(word);
                return;
            }
            while (i + 1 < head.size() && !head.get(i).is(";") && sameLine(word, head.get(i + 1))) {
                i++;
            }
        }
    }

    private void stray(Token word) {
        List<String> known = new ArrayList<>(BEFORE_RULES);
        known.add("rule");
        mistakes.at(word.start(), Messages.text("drl.stray", word.text(), Nearest.hintOrAll(word.text(), known)));
    }

    private void rule(List<Token> parts) {
        boolean named = parts.size() > 1
                && sameLine(parts.get(0), parts.get(1))
                && !parts.get(1).is(TokenKind.MARK)
                && !parts.get(1).is("when");
        String ruleName = !named
                ? ""
                : parts.get(1).is(TokenKind.TEXT)
                        ? parts.get(1).value()
                        : parts.get(1).text();
        boolean whole =
                named || brokenWithin(parts.get(0).end(), endOfLine(parts.get(0).end()));
        if (!whole) {
            mistakes.at(parts.get(0).end(), Messages.text("drl.no-name"));
        }
        RuleSections read = new RuleSections(ruleName, parts, named ? 2 : 1, mistakes, this::brokenWithin);
        int end = read.end() < 0
                ? parts.get(parts.size() - 1).end()
                : parts.get(read.end()).end();
        boolean broken =
                brokenWithin(parts.get(0).start(), end); // which tells what is broken, wherever the parts were read
        whole &= read.read() && !broken;
        if (read.end() >= 0 && read.end() + 1 < parts.size()) {
            stray(parts.get(read.end() + 1));
        }
        rules.add(
                new DrlRule(ruleName, parts.get(0).start(), end, read.annotations(), read.when(), read.then(), whole));
    }

    private boolean firstOfLine(int token) {
        return token == 0 || !sameLine(tokens.get(token - 1), tokens.get(token));
    }

    private boolean sameLine(Token one, Token other) {
        return text.substring(one.start(), other.start()).indexOf('\n') < 0;
    }

    private void tellBroken(Token token) {
        char first = token.text().charAt(0);
        mistakes.at(
                token.start(),
                Lexer.narrow(first)
                        .map(meant -> meant.equals(" ")
                                ? Messages.text("drl.wide-blank")
                                : Messages.text("drl.wide", String.valueOf(first), meant))
                        .orElseGet(() -> first == '/'
                                ? Messages.text("drl.open-comment")
                                : Messages.text("drl.open-text", String.valueOf(first))));
    }

    /** Whether a broken token begins between two offsets, which is reported already. */
    private boolean brokenWithin(int from, int to) {
        return broken.stream().anyMatch(token -> token.start() >= from && token.start() < to);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
