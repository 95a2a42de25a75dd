package org.plancheck.ruleset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.plancheck.ruleset.drl.Lexer;
import org.plancheck.ruleset.drl.Token;
import org.plancheck.ruleset.drl.TokenKind;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.ruleset.model.RuleHead;

/**
 * A rule as its file has it.
 *
 * @param rule  the rule's head
 * @param lines the lines of the file from {@code rule} to {@code end}; the first is line {@code rule.line()}
 */
public record RuleSource(RuleHead rule, List<String> lines) {

    /** How a rule asks for a threshold; the name follows as a text. */
    private static final List<String> THRESHOLD = List.of("Threshold", "(", "name", "==");

    public RuleSource {
        lines = List.copyOf(lines);
    }

    /**
     * The source of a rule of a folder.
     *
     * @throws java.util.NoSuchElementException if the rule is not of this folder
     */
    public static RuleSource of(RuleFolder folder, RuleHead rule) {
        String text = folder.drlOf(rule);
        RuleDescr parsed = parse(text).getRules().stream()
                .filter(candidate -> candidate.getName().equals(rule.name()))
                .findFirst()
                .orElseThrow();
        List<String> lines = text.lines().toList().subList(rule.line() - 1, parsed.getEndLine());
        return new RuleSource(rule, lines);
    }

    static PackageDescr parse(String drl) {
        try {
            return new DrlParser().parse(false, drl);
        } catch (DroolsParserException e) {
            throw new NoSuchElementException(e);
        }
    }

    /** The names of the thresholds that the rule reads. */
    public Set<String> thresholds() {
        return thresholds(String.join("\n", lines));
    }

    /** The names of the thresholds that the text of a rule reads. */
    static Set<String> thresholds(String rule) {
        Set<String> names = new LinkedHashSet<>();
        List<Token> tokens = Lexer.tokens(rule);
        for (int i = THRESHOLD.size(); i < tokens.size(); i++) {
            List<String> before = tokens.subList(i - THRESHOLD.size(), i).stream()
                    .map(Token::text)
                    .toList();
            if (tokens.get(i).is(TokenKind.TEXT) && before.equals(THRESHOLD)) {
                names.add(tokens.get(i).value());
            }
        }
        return names;
    }
}
