package org.plancheck.ruleset.drl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a constraint. Each knows where it begins and ends in the file's text. */
public sealed interface Expression {

    int start();

    int end();

    /** What to make of it, by its kind. Who adds a kind adds a case here, and no reader compiles before it handles it. */
    <R> R match(ExpressionCases<R> cases);

    /** One answer for each kind of expression. */
    interface ExpressionCases<R> {

        R name(Name name);

        R fact(This fact);

        R literal(Literal literal);

        R access(Access access);

        R call(Call call);

        R comparison(Relation comparison);

        R logic(Logic logic);

        R negation(Negation negation);

        R arithmetic(Arithmetic arithmetic);

        R other(Other other);
    }

    /** Cases for who asks what an expression reads: whatever computes something is alike. */
    interface ReadCases<R> extends ExpressionCases<R> {

        /** Something that is computed, or that nothing is known of. */
        R computed(Expression computed);

        @Override
        default R literal(Literal literal) {
            return computed(literal);
        }

        @Override
        default R comparison(Relation comparison) {
            return computed(comparison);
        }

        @Override
        default R logic(Logic logic) {
            return computed(logic);
        }

        @Override
        default R negation(Negation negation) {
            return computed(negation);
        }

        @Override
        default R arithmetic(Arithmetic arithmetic) {
            return computed(arithmetic);
        }

        @Override
        default R other(Other other) {
            return computed(other);
        }
    }

    /** Cases for who asks when an expression holds: whatever is only a value is alike. */
    interface TruthCases<R> extends ExpressionCases<R> {

        /** A value, which holds if it is true. */
        R value(Expression value);

        @Override
        default R name(Name name) {
            return value(name);
        }

        @Override
        default R fact(This fact) {
            return value(fact);
        }

        @Override
        default R literal(Literal literal) {
            return value(literal);
        }

        @Override
        default R access(Access access) {
            return value(access);
        }

        @Override
        default R call(Call call) {
            return value(call);
        }

        @Override
        default R arithmetic(Arithmetic arithmetic) {
            return value(arithmetic);
        }

        @Override
        default R other(Other other) {
            return value(other);
        }
    }

    /** The expressions that it consists of. */
    List<Expression> operands();

    /** A field, a variable ({@code $x}) or a type. */
    record Name(String name, int start, int end) implements Expression {

        public boolean variable() {
            return name.startsWith("$");
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.name(this);
        }

        @Override
        public List<Expression> operands() {
            return List.of();
        }
    }

    /** The fact itself. */
    record This(int start, int end) implements Expression {

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.fact(this);
        }

        @Override
        public List<Expression> operands() {
            return List.of();
        }
    }

    /** A text, number, truth value or null. */
    record Literal(@Nullable Object value, int start, int end) implements Expression {

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.literal(this);
        }

        @Override
        public List<Expression> operands() {
            return List.of();
        }
    }

    /** {@code scope.name}. */
    record Access(Expression scope, String name, int nameAt, int end) implements Expression {

        @Override
        public int start() {
            return scope.start();
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.access(this);
        }

        @Override
        public List<Expression> operands() {
            return List.of(scope);
        }
    }

    /** {@code scope.name(arguments)}; without a scope, a method of the fact. */
    record Call(@Nullable Expression scope, String name, int nameAt, List<Expression> arguments, int start, int end)
            implements Expression {

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.call(this);
        }

        @Override
        public List<Expression> operands() {
            List<Expression> operands = new ArrayList<>(arguments);
            if (scope != null) {
                operands.add(0, scope);
            }
            return operands;
        }
    }

    /** {@code left operator right}; several values on the right of {@code in}. */
    record Relation(Expression left, String operator, boolean negated, int operatorAt, List<Expression> right, int end)
            implements Expression {

        @Override
        public int start() {
            return left.start();
        }

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.comparison(this);
        }

        @Override
        public List<Expression> operands() {
            List<Expression> operands = new ArrayList<>(right);
            operands.add(0, left);
            return operands;
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

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.logic(this);
        }

        @Override
        public List<Expression> operands() {
            return parts;
        }
    }

    /** The opposite. */
    record Negation(Expression of, int start, int end) implements Expression {

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.negation(this);
        }

        @Override
        public List<Expression> operands() {
            return List.of(of);
        }
    }

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

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.arithmetic(this);
        }

        @Override
        public List<Expression> operands() {
            return List.of(left, right);
        }
    }

    /** Something that is left to the compiler to judge. */
    record Other(int start, int end) implements Expression {

        @Override
        public <R> R match(ExpressionCases<R> cases) {
            return cases.other(this);
        }

        @Override
        public List<Expression> operands() {
            return List.of();
        }
    }
}
