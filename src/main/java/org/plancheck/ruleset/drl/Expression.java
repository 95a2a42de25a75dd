package org.plancheck.ruleset.drl;

import java.util.List;

/** A part of a constraint. Each knows where it begins and ends in the file's text. */
public sealed interface Expression {

    int start();

    int end();

    /** A field, a variable ({@code $x}) or a type. */
    record Name(String name, int start, int end) implements Expression {

        public boolean variable() {
            return name.startsWith("$");
        }
    }

    /** The fact itself. */
    record This(int start, int end) implements Expression {}

    /** A text, number, truth value or null. */
    record Literal(Object value, int start, int end) implements Expression {}

    /** {@code scope.name}. */
    record Access(Expression scope, String name, int nameAt, int end) implements Expression {

        @Override
        public int start() {
            return scope.start();
        }
    }

    /** {@code scope.name(arguments)}; without a scope, a method of the fact. */
    record Call(Expression scope, String name, int nameAt, List<Expression> arguments, int start, int end)
            implements Expression {}

    /** {@code left operator right}; several values on the right of {@code in}. */
    record Comparison(
            Expression left, String operator, boolean negated, int operatorAt, List<Expression> right, int end)
            implements Expression {

        @Override
        public int start() {
            return left.start();
        }
    }

    /** Parts of which all ({@code &&}) or any ({@code ||}) must hold. */
    record Logic(boolean all, List<Expression> parts) implements Expression {

        @Override
        public int start() {
            return parts.get(0).start();
        }

        @Override
        public int end() {
            return parts.get(parts.size() - 1).end();
        }
    }

    /** The opposite. */
    record Negation(Expression of, int start, int end) implements Expression {}

    /** A sum, product and the like. */
    record Arithmetic(String operator, Expression left, Expression right) implements Expression {

        @Override
        public int start() {
            return left.start();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    /** Something that is left to the compiler to judge. */
    record Other(int start, int end) implements Expression {}
}
