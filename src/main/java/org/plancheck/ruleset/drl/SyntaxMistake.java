package org.plancheck.ruleset.drl;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/** Says what is likely wrong where Drools' parser could not go on. */
final class SyntaxMistake {

    private static final List<String> OPERATORS = List.of("matches", "contains", "memberOf", "in", "not", "from");

    private SyntaxMistake() {}

    static void tell(DrlFile file, DrlRule rule, int offset) {
        List<Token> tokens = rule.when();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > offset) {
                Token here = tokens.get(i);
                file.mistakes().at(here.start(), message(here, i == 0 ? null : tokens.get(i - 1)));
                return;
            }
        }
        file.mistakes().at(offset, Messages.text("drl.syntax-end"));
    }

    private static BilingualText message(Token here, @Nullable Token before) {
        boolean afterValue = before != null && (!before.is(TokenKind.MARK) || before.is(")") || before.is("]"));
        if (here.is("=") && before != null && before.is("==")) {
            return Messages.text("drl.triple-equals");
        }
        if (here.is("=")) {
            return Messages.text("drl.single-equals");
        }
        if (here.is(TokenKind.WORD) && afterValue) {
            Optional<String> operator = Nearest.to(here.text(), OPERATORS).filter(o -> !o.equals(here.text()));
            if (operator.isPresent()) {
                return Messages.text("drl.syntax", here.text(), Messages.text("nearest", operator.get()));
            }
            if (before != null && before.text().startsWith("$")) {
                return Messages.text("drl.syntax-missing", here.text(), ":");
            }
            return before != null && Character.isUpperCase(before.text().charAt(0))
                    ? Messages.text("drl.syntax-missing", here.text(), "(")
                    : Messages.text("drl.syntax-missing", here.text(), ",");
        }
        if (!afterValue && (here.is(")") || here.is(","))) {
            return Messages.text("drl.syntax-value", here.text());
        }
        return Messages.text("drl.syntax", here.text(), "");
    }
}
