package org.plancheck.ruleset.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/** Divides the tokens of one rule into head, {@code when}, {@code then} and {@code end}. */
final class RuleSections {

    private static final List<String> ATTRIBUTES = List.of(
            "salience",
            "no",
            "enabled",
            "dialect",
            "agenda",
            "auto",
            "lock",
            "ruleflow",
            "activation",
            "date",
            "duration",
            "timer",
            "calendars",
            "extends");
    private static final Map<String, String> CLOSED_BY = Map.of("(", ")", "[", "]", "{", "}");

    private final String rule;
    private final List<Token> tokens;
    private final SourceMistakes mistakes;
    private final BiPredicate<Integer, Integer> broken;
    private final List<Annotation> annotations = new ArrayList<>();
    private final int end;
    private int at;
    private boolean whole = true;
    private List<Token> when = List.of();
    private List<Token> then = List.of();

    RuleSections(
            String rule, List<Token> tokens, int first, SourceMistakes mistakes, BiPredicate<Integer, Integer> broken) {
        this.rule = rule;
        this.tokens = tokens;
        this.mistakes = mistakes;
        this.broken = broken;
        this.at = first;
        this.end = find("end", first);
    }

    /** Reads the parts. Returns whether all of them are there. */
    boolean read() {
        while (at < tokens.size()
                && !tokens.get(at).is("when")
                && !tokens.get(at).is("then")
                && at != end) {
            head();
        }
        int whenAt = at < tokens.size() && tokens.get(at).is("when") ? at : -1;
        int thenAt = find("then", at);
        int last = end < 0 ? tokens.size() : end;
        if (whenAt < 0 && whole) {
            miss(
                    at < tokens.size()
                            ? tokens.get(at).start()
                            : tokens.get(tokens.size() - 1).end(),
                    "drl.no-when");
        }
        if (thenAt < 0 || thenAt > last) {
            if (whole) {
                miss(
                        end < 0
                                ? tokens.get(tokens.size() - 1).end()
                                : tokens.get(end).start(),
                        "drl.no-then");
            }
        } else {
            if (whenAt >= 0) {
                when = balanced(tokens.subList(whenAt + 1, thenAt));
            }
            then = balanced(tokens.subList(thenAt + 1, last));
            if (end < 0) {
                miss(tokens.get(tokens.size() - 1).end(), "drl.no-end");
            }
        }
        return whole;
    }

    /** The index of {@code end}, or -1. */
    int end() {
        return end;
    }

    List<Annotation> annotations() {
        return annotations;
    }

    List<Token> when() {
        return when;
    }

    List<Token> then() {
        return then;
    }

    private int find(String word, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(word)
                    && !tokens.get(i - 1).is(".")
                    && !tokens.get(i - 1).is("@")) {
                return i;
            }
        }
        return -1;
    }

    private void head() {
        Token token = tokens.get(at);
        if (token.is("@")) {
            annotation();
        } else if (token.is(TokenKind.WORD) && ATTRIBUTES.contains(token.text())) {
            do {
                at++;
            } while (at < tokens.size()
                    && !tokens.get(at).is("@")
                    && !tokens.get(at).is("when"));
        } else if (token.is("salience") || token.is(",")) {
            at++;
        } else {
            whole = false;
            mistakes.at(
                    token.start(),
                    Messages.text(
                            "drl.unexpected-in-head",
                            token.text(),
                            Nearest.hintOr(
                                    token.text(), List.of("when"), () -> Messages.text("drl.expected", "when"))));
            int next = find("then", at);
            at = next < 0 ? tokens.size() : next;
        }
    }

    private void annotation() {
        Token mark = tokens.get(at);
        String name = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
        boolean plain = at + 4 < tokens.size()
                && tokens.get(at + 2).is("(")
                && tokens.get(at + 3).is(TokenKind.TEXT)
                && tokens.get(at + 3).text().startsWith("\"")
                && tokens.get(at + 4).is(")");
        if (plain) {
            Token value = tokens.get(at + 3);
            annotations.add(new Annotation(name, value.value(), mark.start(), value.start() + 1));
            at += 5;
            return;
        }
        int line = mark.start();
        int wrong = at;
        do {
            at++;
        } while (at < tokens.size()
                && !tokens.get(at).is("@")
                && !tokens.get(at).is("when")
                && !tokens.get(at).is("then")
                && at != end);
        annotations.add(new Annotation(name, "", line, line));
        if (!broken.test(tokens.get(wrong).start(), endOfLine(tokens.get(wrong).end()))) {
            mistakes.at(line, Messages.text("drl.annotation-form", name));
        }
        whole = false;
    }

    private int endOfLine(int from) {
        int end = mistakes.text().indexOf('\n', from);
        return end < 0 ? mistakes.text().length() : end;
    }

    private List<Token> balanced(List<Token> part) {
        if (part.isEmpty()
                || broken.test(
                        part.get(0).start(), endOfLine(part.get(part.size() - 1).end()))) {
            return part;
        }
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : part) {
            if (token.is(TokenKind.MARK) && CLOSED_BY.containsKey(token.text())) {
                open.push(token);
            } else if (token.is(TokenKind.MARK) && CLOSED_BY.containsValue(token.text())) {
                if (open.isEmpty()) {
                    whole = false;
                    mistakes.at(token.start(), Messages.text("drl.closes-nothing", token.text()));
                    return part;
                }
                Token opened = open.pop();
                if (!token.text().equals(CLOSED_BY.get(opened.text()))) {
                    unclosed(opened);
                    return part;
                }
            }
        }
        if (!open.isEmpty()) {
            unclosed(open.peekLast());
        }
        return part;
    }

    private void unclosed(Token opened) {
        whole = false;
        mistakes.at(
                opened.start(),
                Messages.text("drl.not-closed", opened.text(), Objects.requireNonNull(CLOSED_BY.get(opened.text()))));
    }

    private void miss(int offset, String key) {
        whole = false;
        mistakes.at(offset, Messages.text(key, rule));
    }
}
