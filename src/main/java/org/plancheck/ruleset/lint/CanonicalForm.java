package org.plancheck.ruleset.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.ruleset.drl.Expression;
import org.plancheck.ruleset.drl.Lexer;

/** How parts of a condition are written, with blanks left out and variables replaced by what they are bound to. */
final class CanonicalForm {

    private final String text;
    private final Map<String, String> bound = new HashMap<>();

    CanonicalForm(String text) {
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
        return Lexer.tokens(text.substring(start, Math.max(start, end))).stream()
                .map(token -> bound.getOrDefault(token.text(), token.text()))
                .collect(Collectors.joining(" "));
    }
}
