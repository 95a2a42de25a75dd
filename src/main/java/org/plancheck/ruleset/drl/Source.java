package org.plancheck.ruleset.drl;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How parts of a condition are written, with blanks left out and variables replaced by what they are bound to. */
final class Source {

    private final String text;
    private final Map<String, String> bound = new HashMap<>();

    Source(String text) {
        this.text = text;
    }

    /** Remembers what a variable is bound to. */
    void bind(String variable, String meaning) {
        bound.put(variable, meaning);
    }

    String of(Expression expression) {
        return of(expression.start(), expression.end());
    }

    /** What stands between two offsets. */
    String of(int start, int end) {
        return new Lexer(text.substring(start, Math.max(start, end)), new Mistakes("", "", mistake -> { })).tokens().stream()
                .map(token -> bound.getOrDefault(token.text(), token.text()))
                .collect(Collectors.joining(" "));
    }
}
