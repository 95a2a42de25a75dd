package org.plancheck.ruleset.vetting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.MVELExprDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.plancheck.ruleset.drl.Lexer;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.ruleset.drl.Token;
import org.plancheck.ruleset.drl.TokenKind;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;

/** Holds the {@code when} of a rule against what a condition is allowed to say. */
final class ConditionVetting {

    private static final Set<String> SYMBOLS = Set.of(
            ".", ",", "(", ")", "[", "]", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "!.", "+", "-", "*", "/",
            "%", ":");
    private static final Set<String> WORDS_OF_CODE = Set.of(
            "new",
            "class",
            "return",
            "throw",
            "while",
            "for",
            "do",
            "if",
            "else",
            "switch",
            "try",
            "catch",
            "synchronized",
            "assert",
            "eval",
            "super",
            "import",
            "instanceof",
            "with",
            "modify",
            "update",
            "insert",
            "findings",
            "delete",
            "retract",
            "drools",
            "kcontext",
            "entry",
            "var",
            "isdef");
    private static final Map<Class<? extends BaseDescr>, String> WORDS = Map.of(
            EvalDescr.class,
            "eval",
            EntryPointDescr.class,
            "entry-point",
            NamedConsequenceDescr.class,
            "do",
            ConditionalBranchDescr.class,
            "if",
            GroupByDescr.class,
            "groupby");
    private static final List<String> FUNCTIONS = List.of("count", "sum", "min", "max", "average", "collectList");

    private final Allowed allowed;
    private final SourceMistakes source;
    private final int start;
    private final int end;

    /** @param start where the rule begins in the source, and {@code end} where it ends */
    ConditionVetting(Allowed allowed, SourceMistakes source, int start, int end) {
        this.allowed = allowed;
        this.source = source;
        this.start = start;
        this.end = end;
    }

    void check(BaseDescr condition) {
        if (condition instanceof AnnotatedBaseDescr annotated
                && !annotated.getAnnotations().isEmpty()) {
            refuse(
                    condition,
                    "@",
                    Messages.text(
                            "vet.condition",
                            "@" + annotated.getAnnotations().iterator().next().getName()));
        }
        if (condition instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (condition instanceof AndDescr
                || condition instanceof OrDescr
                || condition instanceof NotDescr
                || condition instanceof ExistsDescr
                || condition instanceof ForallDescr) {
            ((ConditionalElementDescr) condition).getDescrs().forEach(part -> check((BaseDescr) part));
        } else {
            refuse(condition, word(condition), Messages.text("vet.condition", word(condition)));
        }
    }

    private static String word(BaseDescr condition) {
        return WORDS.getOrDefault(
                condition.getClass(), condition.getClass().getSimpleName().replace("Descr", ""));
    }

    private void pattern(PatternDescr pattern) {
        String type = pattern.getObjectType();
        if (pattern.isQuery() || type == null || pattern.isUnification()) {
            refuse(
                    pattern,
                    "?",
                    Messages.text("vet.condition", type == null ? "/" : pattern.isQuery() ? "?" + type : ":="));
            return;
        }
        if (!pattern.getBehaviors().isEmpty()) {
            refuse(pattern, "over", Messages.text("vet.condition", "over"));
        }
        expression(type, pattern);
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                expression(expression.getExpression(), pattern);
            } else {
                check(constraint);
            }
        }
        if (pattern.getSource() instanceof FromDescr from) {
            from(from, pattern);
        } else if (pattern.getSource() instanceof AccumulateDescr accumulate && !(accumulate instanceof GroupByDescr)) {
            accumulate(accumulate, pattern);
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            check(collect.getInputPattern());
        } else if (pattern.getSource() != null) {
            refuse(pattern, word(pattern.getSource()), Messages.text("vet.condition", word(pattern.getSource())));
        }
    }

    private void from(FromDescr from, PatternDescr pattern) {
        if (from.getDataSource() instanceof MVELExprDescr expression && expression.getExpression() != null) {
            expression(expression.getExpression(), pattern);
        } else {
            refuse(pattern, "from", Messages.text("vet.condition", "from"));
        }
    }

    private void accumulate(AccumulateDescr accumulate, PatternDescr pattern) {
        if (!accumulate.isExternalFunction()
                || accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getReverseCode() != null
                || accumulate.getResultCode() != null) {
            refuse(pattern, "init", Messages.text("vet.condition", "init(…) action(…) result(…)"));
        }
        check(accumulate.getInput());
        accumulate.getFunctions().forEach(function -> {
            if (!FUNCTIONS.contains(function.getFunction())) {
                refuse(
                        pattern,
                        function.getFunction(),
                        Messages.text("vet.accumulate", function.getFunction(), FUNCTIONS));
            }
            List.of(function.getParams()).forEach(parameter -> expression(parameter, pattern));
        });
    }

    private void expression(String expression, BaseDescr within) {
        List<Token> tokens = Lexer.tokens(expression);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean afterDot =
                    i > 0 && (tokens.get(i - 1).is(".") || tokens.get(i - 1).is("!."));
            if (token.is("matches")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is(TokenKind.TEXT)) {
                pattern(tokens.get(i + 1).text(), within);
            }
            if (token.is(TokenKind.WORD)) {
                word(token, afterDot, tokens, i, within);
            } else if (!token.is(TokenKind.TEXT) && !token.is(TokenKind.NUMBER) && !SYMBOLS.contains(token.text())) {
                refuse(within, token.text(), Messages.text("vet.word", token.text()));
            }
        }
    }

    /** A regular expression that is none would be told by nobody before the rule runs. */
    private void pattern(String literal, BaseDescr within) {
        try {
            Pattern.compile(literal.substring(1, literal.length() - 1).translateEscapes());
        } catch (PatternSyntaxException e) {
            refuse(within, literal, Messages.text("vet.pattern", e.getDescription()));
        } catch (IllegalArgumentException e) {
            refuse(within, literal, Messages.text("vet.pattern-escape", escaped(literal)));
        } catch (StackOverflowError e) {
            refuse(within, literal, Messages.text("vet.pattern", literal));
        }
    }

    /** The first sign that a backslash stands before and that a text does not have. */
    private static String escaped(String literal) {
        for (int at = literal.indexOf('\\'); at >= 0; at = literal.indexOf('\\', at + 2)) {
            if ("btnfrs\"'\\01234567".indexOf(literal.charAt(at + 1)) < 0) {
                return literal.substring(at + 1, at + 2);
            }
        }
        return ".";
    }

    private void word(Token token, boolean afterDot, List<Token> tokens, int i, BaseDescr within) {
        String word = token.text();
        boolean namesType = Character.isUpperCase(word.charAt(0));
        if (WORDS_OF_CODE.contains(word) && !called(tokens, i, afterDot)) {
            refuse(within, word, Messages.text("vet.word", word));
        } else if (namesType && !afterDot && exists(word) && !allowed.simpleName(word)) {
            refuse(within, word, Messages.text("vet.type", word));
        } else if (namesType
                && afterDot
                && (i < 2 || !Character.isUpperCase(tokens.get(i - 2).text().charAt(0)))) {
            refuse(within, word, Messages.text("vet.qualified", word));
        }
    }

    /** Records may well have a component called {@code with}: {@code this.with()}. */
    private static boolean called(List<Token> tokens, int i, boolean afterDot) {
        return afterDot
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("(")
                && !tokens.get(i).is("class");
    }

    /** A name that is no type at all is for the compiler to tell. */
    private boolean exists(String simpleName) {
        try {
            Class.forName("java.lang." + simpleName, false, ConditionVetting.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return Allowed.FACT_PACKAGES.stream()
                    .anyMatch(p -> ConditionVetting.class
                                    .getClassLoader()
                                    .getResource((p + "." + simpleName).replace('.', '/') + ".class")
                            != null);
        }
    }

    private void refuse(BaseDescr within, String word, BilingualText reason) {
        int from = within.getStartCharacter() >= start ? within.getStartCharacter() : start;
        int to = within.getEndCharacter() > from ? Math.min(within.getEndCharacter(), end) : end;
        source.at(
                Lexer.find(source.text(), word, from, to)
                        .or(() -> Lexer.find(source.text(), word, from, end))
                        .orElse(from),
                reason);
    }
}
