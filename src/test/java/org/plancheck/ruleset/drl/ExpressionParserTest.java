package org.plancheck.ruleset.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "cycleMonths > 3 → (cycleMonths > 3)",
                "a.b!.c == null → (a.b.c == null)",
                "$x.size() != 2 + 1 → ($x.size() != (2 + 1))",
                "a in (1, -2) → (a in 1, -2)",
                "a not memberOf $l → (a not memberOf $l)",
                "a == 1 && b || c → any(all((a == 1), b), c)",
                "(a || b) && !c → all(any(a, b), !c)",
                "a > 1 && < 5 → all((a > 1), (a < 5))",
                "this.title matches \"x y\" → (this.title matches x y)",
                "1.5 <= a → (1.5 <= a)",
                "at($d, \"x\") → at($d, x)",
            })
    void constraints_are_read_by_the_order_of_operators(String text, String read) {
        assertThat(written(ExpressionParser.expression(Lexer.tokens(text)))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new X()",
                "a == ",
                "a str[startsWith] \"b\"",
                "a >> b",
                "a[0]",
                "(a",
                "a b",
                "99999999999999999999"
            })
    void what_is_not_understood_is_left_to_the_compiler(String text) {
        Expression read = ExpressionParser.expression(Lexer.tokens(text));
        assertThat(read).isEqualTo(new Expression.Other(0, text.stripTrailing().length()));
    }

    @Test
    void an_expression_knows_where_it_stands() {
        Expression read = ExpressionParser.expression(Lexer.tokens("  a.b ==  \"国\" "));
        assertThat(read.start()).isEqualTo(2);
        assertThat(read.end()).isEqualTo(13);
    }

    @Test
    void a_variable_before_a_colon_is_bound() {
        ExpressionParser.Constraint constraint = ExpressionParser.constraint(Lexer.tokens("$m : cycleMonths > 3"));
        assertThat(constraint.variable().map(Token::text)).contains("$m");
        assertThat(written(constraint.expression())).isEqualTo("(cycleMonths > 3)");
    }

    private static String written(List<Expression> expressions) {
        return expressions.stream().map(ExpressionParserTest::written).collect(Collectors.joining(", "));
    }

    private static String written(Expression expression) {
        return expression.match(new Expression.ExpressionCases<>() {
            @Override
            public String name(Expression.Name name) {
                return name.name();
            }

            @Override
            public String fact(Expression.This itself) {
                return "this";
            }

            @Override
            public String literal(Expression.Literal literal) {
                return String.valueOf(literal.value());
            }

            @Override
            public String access(Expression.Access access) {
                return written(access.scope()) + "." + access.name();
            }

            @Override
            public String call(Expression.Call call) {
                return (call.scope() == null ? "" : written(call.scope()) + ".") + call.name() + "("
                        + written(call.arguments()) + ")";
            }

            @Override
            public String comparison(Expression.Relation relation) {
                return "(" + written(relation.left()) + (relation.negated() ? " not " : " ") + relation.operator() + " "
                        + written(relation.right()) + ")";
            }

            @Override
            public String logic(Expression.Logic logic) {
                return (logic.all() ? "all" : "any") + "(" + written(logic.parts()) + ")";
            }

            @Override
            public String negation(Expression.Negation negation) {
                return "!" + written(negation.of());
            }

            @Override
            public String arithmetic(Expression.Arithmetic sum) {
                return "(" + written(sum.left()) + " " + sum.operator() + " " + written(sum.right()) + ")";
            }

            @Override
            public String other(Expression.Other other) {
                return "?";
            }
        });
    }
}
