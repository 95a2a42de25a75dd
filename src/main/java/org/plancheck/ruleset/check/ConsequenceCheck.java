package org.plancheck.ruleset.check;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.ruleset.check.RuleVocabulary.ValueType;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.ruleset.drl.Token;
import org.plancheck.ruleset.drl.TokenKind;
import org.plancheck.text.LineMap;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;
import org.plancheck.vocabulary.SectionType;

/** Holds a rule's {@code then} against the variables that are bound and the one call that it is for. */
final class ConsequenceCheck {

    private static final String REPORT = "findings";
    private static final String METHOD = "at";

    private final RuleVocabulary vocabulary;
    private final DrlRule rule;
    private final SourceMistakes mistakes;
    private final Map<String, ValueType> variables;

    ConsequenceCheck(
            RuleVocabulary vocabulary, DrlRule rule, SourceMistakes mistakes, Map<String, ValueType> variables) {
        this.vocabulary = vocabulary;
        this.rule = rule;
        this.mistakes = mistakes;
        this.variables = variables;
    }

    void check() {
        List<Token> then = rule.then();
        if (then.isEmpty() || !parses()) {
            return;
        }
        for (Token token : then) {
            if (ValueType.SOMETIMES.equals(variables.get(token.text()))) {
                mistakes.at(token.start(), Messages.text("drl.or-variable", token.text()));
            }
            if (token.is(TokenKind.WORD) && token.text().startsWith("$") && !variables.containsKey(token.text())) {
                mistakes.at(
                        token.start(),
                        Messages.text("drl.unbound", token.text(), Nearest.hint(token.text(), variables.keySet())));
            }
        }
        for (int i = 0; i + 3 < then.size(); i++) {
            if (then.get(i).is(REPORT)
                    && then.get(i + 1).is(".")
                    && then.get(i + 3).is("(")) {
                report(then.get(i + 2), arguments(then, i + 4));
            }
        }
    }

    private void report(Token method, List<List<Token>> arguments) {
        if (!method.is(METHOD)) {
            mistakes.at(method.start(), Messages.text("drl.report-method", REPORT, method.text(), METHOD));
            return;
        }
        if (arguments.isEmpty() || arguments.size() > 3) {
            mistakes.at(method.start(), Messages.text("drl.report-form"));
            return;
        }
        List<Token> first = arguments.get(0);
        ValueType fact =
                first.size() == 1 ? variables.getOrDefault(first.get(0).text(), ValueType.UNKNOWN) : ValueType.UNKNOWN;
        if (first.size() == 1 && !first.get(0).is(TokenKind.WORD)) {
            mistakes.at(first.get(0).start(), Messages.text("drl.report-form"));
            return;
        }
        if (!fact.known()) {
            return;
        }
        if (!vocabulary.isSection(fact.raw())) {
            mistakes.at(
                    first.get(0).start(),
                    Messages.text("drl.no-section", first.get(0).text(), TypeCheck.shown(fact)));
            return;
        }
        if (arguments.size() > 1 && arguments.get(1).size() == 1) {
            field(fact, arguments.get(1).get(0), arguments.size() == 3);
        }
    }

    private void field(ValueType fact, Token named, boolean element) {
        if (!named.is(TokenKind.TEXT)) {
            if (named.is(TokenKind.NUMBER)) {
                mistakes.at(named.start(), Messages.text("drl.report-form"));
            }
            return;
        }
        List<String> fields = SectionType.of(fact.raw()).fieldNames();
        if (!fields.contains(named.value())) {
            mistakes.at(
                    named.start() + 1,
                    Messages.text(
                            "drl.unknown-field",
                            fact.raw().getSimpleName(),
                            named.value(),
                            TypeCheck.hint(named.value(), fields)));
        } else if (element
                && RuleVocabulary.field(fact, named.value())
                        .filter(type -> !Collection.class.isAssignableFrom(type.raw()))
                        .isPresent()) {
            mistakes.at(named.start() + 1, Messages.text("drl.report-element", named.value()));
        }
    }

    private static List<List<Token>> arguments(List<Token> tokens, int from) {
        List<List<Token>> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && (token.is(")") || token.is(","))) {
                if (i > start) {
                    arguments.add(tokens.subList(start, i));
                }
                start = i + 1;
                if (token.is(")")) {
                    return arguments;
                }
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return arguments;
    }

    private boolean parses() {
        int start = rule.then().get(0).start();
        int end = rule.then().get(rule.then().size() - 1).end();
        String block = "{" + mistakes.text().substring(start, end) + "\n}";
        ParseResult<BlockStmt> result = new JavaParser().parseBlock(block);
        if (result.isSuccessful()) {
            return true;
        }
        Problem problem = result.getProblems().get(0);
        int offset = problem.getLocation()
                .flatMap(l -> l.getBegin().getRange())
                .map(r -> new LineMap(block).start(r.begin.line) + r.begin.column - 1)
                .orElse(1);
        int at = start + offset - 1;
        Token before = rule.then().get(0);
        Token here = null;
        for (Token token : rule.then()) {
            if (token.end() <= at) {
                before = token;
            } else if (here == null && token.end() > at) {
                here = token;
            }
        }
        if (semicolonExpected(problem)) {
            mistakes.at(before.end(), Messages.text("drl.semicolon"));
        } else {
            mistakes.at(
                    here == null ? before.end() : here.start(),
                    here == null ? Messages.text("drl.java-end") : Messages.text("drl.java", here.text()));
        }
        return false;
    }

    private static boolean semicolonExpected(Problem problem) {
        return problem.getCause()
                .filter(ParseException.class::isInstance)
                .map(cause -> ((ParseException) cause).expectedTokenSequences)
                .filter(expected ->
                        Stream.of(expected).anyMatch(tokens -> tokens[0] == GeneratedJavaParserConstants.SEMICOLON))
                .isPresent();
    }
}
