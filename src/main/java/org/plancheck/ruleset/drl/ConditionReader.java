package org.plancheck.ruleset.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.plancheck.text.LineMap;

/** Reads the {@code when} of one rule with Drools' parser, and tells what it cannot read. */
public final class ConditionReader {

    private final DrlFile file;
    private final DrlRule rule;
    private final List<Token> tokens;

    public ConditionReader(DrlFile file, DrlRule rule) {
        this.file = file;
        this.rule = rule;
        this.tokens = rule.when();
    }

    /** The condition of the rule, or nothing if a mistake is told. */
    public Optional<Condition> read() {
        DrlParser parser = new DrlParser();
        String text = file.text().substring(rule.start(), rule.end());
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, text + "\n");
        } catch (DroolsParserException e) {
            parsed = null;
        }
        if (parser.hasErrors() || parsed == null || parsed.getRules().size() != 1) {
            SyntaxMistake.tell(file, rule, mistakeIn(text, parser));
            return Optional.empty();
        }
        return Optional.of(condition(parsed.getRules().get(0).getLhs()));
    }

    /** Tells the first slip in words; those behind it are mostly its consequences. */
    private int mistakeIn(String text, DrlParser parser) {
        for (DroolsError error : parser.getErrors()) {
            if (error instanceof ParserError at && at.getRow() > 0) {
                int lineStart = new LineMap(text).start(at.getRow());
                return rule.start() + Math.min(text.length(), lineStart + at.getCol());
            }
        }
        return rule.start();
    }

    private Condition condition(BaseDescr descr) {
        int start = start(descr);
        if (descr instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        if (descr instanceof EvalDescr) {
            List<Token> inside = between(start, end(descr));
            return new Condition.Eval(
                    start,
                    inside.size() < 3
                            ? new Expression.Other(start, start)
                            : ExpressionParser.expression(inside.subList(2, inside.size() - 1)));
        }
        Condition.Word word = descr instanceof NotDescr
                ? Condition.Word.NOT
                : descr instanceof ExistsDescr
                        ? Condition.Word.EXISTS
                        : descr instanceof ForallDescr
                                ? Condition.Word.FORALL
                                : descr instanceof OrDescr ? Condition.Word.OR : Condition.Word.AND;
        return new Condition.Group(word, start, parts(descr));
    }

    private List<Condition> parts(BaseDescr descr) {
        List<Condition> parts = new ArrayList<>();
        if (descr instanceof ConditionalElementDescr group) {
            for (Object part : group.getDescrs()) {
                parts.add(condition((BaseDescr) part));
            }
        }
        return parts;
    }

    private Condition pattern(PatternDescr pattern) {
        int start = start(pattern);
        if (pattern.getObjectType() == null) {
            return new Condition.Eval(start, new Expression.Other(start, start));
        }
        List<Token> all = between(start, end(pattern));
        if (pattern.getSource() instanceof AccumulateDescr accumulate
                && pattern.getObjectType().equals("Object")
                && !all.isEmpty()
                && (all.get(0).is("accumulate") || all.get(0).is("acc"))) {
            return new Condition.Accumulation(
                    start, condition(accumulate.getInput()), functions(all, accumulate), constraints(pattern));
        }
        int typeAt = all.stream()
                .filter(t -> t.is(simple(pattern.getObjectType())))
                .findFirst()
                .map(Token::start)
                .orElse(start);
        Optional<Expression> source = Optional.empty();
        Optional<Condition> input = Optional.empty();
        if (pattern.getSource() instanceof FromDescr) {
            source = Optional.of(ExpressionParser.expression(behindFrom(all)));
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            input = Optional.of(condition(collect.getInputPattern()));
        } else if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            input = Optional.of(new Condition.Accumulation(
                    start, condition(accumulate.getInput()), functions(all, accumulate), List.of()));
        } else if (pattern.getSource() != null) {
            source = Optional.of(new Expression.Other(start, start));
        }
        return new Condition.Pattern(
                pattern.getObjectType(),
                typeAt,
                Optional.ofNullable(pattern.getIdentifier()),
                constraints(pattern),
                source,
                input);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private List<ExpressionParser.Constraint> constraints(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .map(c -> ExpressionParser.constraint(between(start(c), end(c))))
                .toList();
    }

    private List<Condition.FunctionCall> functions(List<Token> all, AccumulateDescr accumulate) {
        int inputEnd = end(accumulate.getInput());
        List<Condition.FunctionCall> functions = new ArrayList<>();
        for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
            Token name = all.stream()
                    .filter(t -> t.start() >= inputEnd && t.is(call.getFunction()))
                    .findFirst()
                    .orElse(null);
            int at = name == null ? inputEnd : name.start();
            int from = name == null ? all.size() : all.indexOf(name) + 2;
            List<Expression> arguments = call.getParams() == null || call.getParams().length != 1
                    ? Arrays.stream(Optional.ofNullable(call.getParams()).orElse(new String[0]))
                            .map(p -> (Expression) new Expression.Other(at, at))
                            .toList()
                    : List.of(ExpressionParser.expression(upToClosing(all, from)));
            functions.add(
                    new Condition.FunctionCall(call.getFunction(), at, Optional.ofNullable(call.getBind()), arguments));
        }
        return functions;
    }

    private static List<Token> upToClosing(List<Token> all, int from) {
        int depth = 0;
        for (int i = from; i < all.size(); i++) {
            depth += all.get(i).is("(") ? 1 : all.get(i).is(")") ? -1 : 0;
            if (depth < 0) {
                return all.subList(from, i);
            }
        }
        return List.of();
    }

    private static List<Token> behindFrom(List<Token> all) {
        int depth = 0;
        for (int i = 0; i < all.size(); i++) {
            depth += all.get(i).is("(") ? 1 : all.get(i).is(")") ? -1 : 0;
            if (depth == 0 && all.get(i).is("from")) {
                return all.subList(i + 1, all.size());
            }
        }
        return List.of();
    }

    private List<Token> between(int start, int end) {
        return tokens.stream().filter(t -> t.start() >= start && t.end() <= end).toList();
    }

    private int start(BaseDescr descr) {
        return rule.start() + Math.max(0, descr.getStartCharacter());
    }

    private int end(BaseDescr descr) {
        return rule.start() + descr.getEndCharacter() + 1;
    }
}
