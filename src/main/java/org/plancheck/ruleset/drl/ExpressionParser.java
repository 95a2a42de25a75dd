package org.plancheck.ruleset.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads constraints. Drools reads them too, but forgets where their parts stand. What this does not understand becomes
 * {@link Expression.Other}, which nobody judges before the compiler does.
 */
public final class ExpressionParser {

    /** What stands between the commas of a pattern: a condition, a variable bound to a value, or both. */
    public record Constraint(Optional<Token> variable, Expression expression) {}

    private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORDS =
            Set.of("matches", "contains", "memberOf", "in", "soundslike", "str", "excludes");

    private static final class NotUnderstoodException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotUnderstoodException() {
            super(null, null, false, false);
        }
    }

    private final List<Token> tokens;
    private int at;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Reads the tokens between two commas of a pattern. */
    static Constraint constraint(List<Token> tokens) {
        boolean bound = tokens.size() > 1
                && tokens.get(0).is(TokenKind.WORD)
                && (tokens.get(1).is(":") || tokens.get(1).is(":="));
        Optional<Token> variable = bound ? Optional.of(tokens.get(0)) : Optional.empty();
        return new Constraint(variable, expression(tokens.subList(bound ? 2 : 0, tokens.size())));
    }

    /** Reads tokens that are one expression. */
    static Expression expression(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return new Expression.Other(0, 0);
        }
        try {
            ExpressionParser parser = new ExpressionParser(tokens);
            Expression read = parser.or();
            if (parser.at == tokens.size()) {
                return read;
            }
        } catch (NotUnderstoodException | NumberFormatException e) {
            return new Expression.Other(
                    tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        }
        return new Expression.Other(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    private Expression or() {
        List<Expression> parts = new ArrayList<>(List.of(and()));
        while (take("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Logic(false, List.copyOf(parts));
    }

    private Expression and() {
        List<Expression> parts = new ArrayList<>(List.of(comparison()));
        while (take("&&")) {
            parts.add(
                    at < tokens.size()
                                    && SIGNS.contains(tokens.get(at).text())
                                    && parts.get(parts.size() - 1) instanceof Expression.Relation before
                            ? compared(before.left())
                            : comparison());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Logic(true, List.copyOf(parts));
    }

    private Expression comparison() {
        Expression left = sum();
        return at < tokens.size()
                        && (SIGNS.contains(tokens.get(at).text())
                                || WORDS.contains(tokens.get(at).text())
                                || tokens.get(at).is("not"))
                        && !tokens.get(at).is(TokenKind.TEXT)
                ? compared(left)
                : left;
    }

    private Expression compared(Expression left) {
        int operatorAt = next().start();
        boolean negated = tokens.get(at - 1).is("not");
        String operator = negated ? next().text() : tokens.get(at - 1).text();
        if (!SIGNS.contains(operator) && !WORDS.contains(operator) || operator.equals("str")) {
            throw new NotUnderstoodException();
        }
        List<Expression> right = new ArrayList<>();
        if (operator.equals("in")) {
            expect("(");
            do {
                right.add(sum());
            } while (take(","));
            expect(")");
        } else {
            right.add(sum());
        }
        return new Expression.Relation(
                left,
                operator,
                negated,
                operatorAt,
                List.copyOf(right),
                tokens.get(at - 1).end());
    }

    private Expression sum() {
        Expression left = unary();
        while (at < tokens.size()
                && tokens.get(at).is(TokenKind.MARK)
                && Set.of("+", "-", "*", "/", "%").contains(tokens.get(at).text())) {
            String operator = next().text();
            left = new Expression.Arithmetic(operator, left, unary());
        }
        return left;
    }

    private Expression unary() {
        int start = at < tokens.size() ? tokens.get(at).start() : 0;
        if (take("!")) {
            Expression of = unary();
            return new Expression.Negation(of, start, of.end());
        }
        if (take("-")) {
            Expression of = unary();
            return of instanceof Expression.Literal number && number.value() instanceof Long value
                    ? new Expression.Literal(-value, start, of.end())
                    : new Expression.Other(start, of.end());
        }
        return postfix();
    }

    private Expression postfix() {
        Expression value = primary();
        while (take(".") || take("!.")) {
            Token name = next();
            if (!name.is(TokenKind.WORD)) {
                throw new NotUnderstoodException();
            }
            value = take("(")
                    ? call(value, name, value.start())
                    : new Expression.Access(value, name.text(), name.start(), name.end());
        }
        return value;
    }

    private Expression primary() {
        Token token = next();
        switch (token.kind()) {
            case TEXT -> {
                return new Expression.Literal(token.value(), token.start(), token.end());
            }
            case NUMBER -> {
                Object number = token.text().matches("\\d+[lL]?")
                        ? (Object) Long.valueOf(token.text().replaceAll("[lL]", ""))
                        : (Object) Double.valueOf(token.text());
                return new Expression.Literal(number, token.start(), token.end());
            }
            case MARK -> {
                if (!token.is("(")) {
                    throw new NotUnderstoodException();
                }
                Expression inside = or();
                expect(")");
                return inside;
            }
            default -> {
                return word(token);
            }
        }
    }

    private Expression word(Token token) {
        return switch (token.text()) {
            case "null" -> new Expression.Literal(null, token.start(), token.end());
            case "true", "false" -> new Expression.Literal(Boolean.valueOf(token.text()), token.start(), token.end());
            case "this" -> new Expression.This(token.start(), token.end());
            case "new" -> throw new NotUnderstoodException();
            default ->
                take("(")
                        ? call(null, token, token.start())
                        : new Expression.Name(token.text(), token.start(), token.end());
        };
    }

    private Expression call(@Nullable Expression scope, Token name, int start) {
        List<Expression> arguments = new ArrayList<>();
        if (!take(")")) {
            do {
                arguments.add(or());
            } while (take(","));
            expect(")");
        }
        return new Expression.Call(
                scope,
                name.text(),
                name.start(),
                List.copyOf(arguments),
                start,
                tokens.get(at - 1).end());
    }

    private Token next() {
        if (at >= tokens.size()) {
            throw new NotUnderstoodException();
        }
        return tokens.get(at++);
    }

    private boolean take(String mark) {
        if (at < tokens.size()
                && tokens.get(at).is(TokenKind.MARK)
                && tokens.get(at).is(mark)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String mark) {
        if (!take(mark)) {
            throw new NotUnderstoodException();
        }
    }
}
