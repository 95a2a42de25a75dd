package org.plancheck.ruleset.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.ruleset.check.RuleVocabulary.ValueType;
import org.plancheck.ruleset.drl.Annotation;
import org.plancheck.ruleset.drl.ConditionReader;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/**
 * Holds the rules of a file against the vocabulary before they are compiled: the compiler stops at the first bad rule and
 * speaks of the Java it generates.
 */
public final class RuleCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]\\w*)\\}");
    private static final List<String> TEXTS = List.of("message", "message_zh", "remedy", "remedy_zh");

    private final RuleVocabulary vocabulary;

    public RuleCheck(RuleVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tells what is wrong in the rules of a file. */
    public void check(DrlFile file) {
        for (DrlRule rule : file.rules()) {
            if (rule.whole() && rule.statesNeeds()) {
                placeholders(file, rule, Map.of());
            } else if (rule.whole()) {
                new ConditionReader(file, rule).read().ifPresent(condition -> {
                    Map<String, ValueType> variables = new ConditionCheck(vocabulary, file).check(condition);
                    placeholders(file, rule, variables);
                    new ConsequenceCheck(vocabulary, rule, file.mistakes(), variables).check();
                });
            }
        }
    }

    private static void placeholders(DrlFile file, DrlRule rule, Map<String, ValueType> variables) {
        for (Annotation text : rule.annotations()) {
            Matcher placeholder = PLACEHOLDER.matcher(text.value());
            while (TEXTS.contains(text.name()) && placeholder.find()) {
                String variable = "$" + placeholder.group(1);
                if (ValueType.SOMETIMES.equals(variables.get(variable))) {
                    file.mistakes()
                            .at(
                                    file.text().indexOf(placeholder.group(), text.valueAt()),
                                    Messages.text("drl.or-variable", variable));
                } else if (!variables.containsKey(variable)) {
                    // an escape before it moves the place; the placeholder is looked for as it is written
                    int at = file.text().indexOf(placeholder.group(), text.valueAt());
                    file.mistakes()
                            .at(
                                    at,
                                    Messages.text(
                                            "drl.placeholder",
                                            placeholder.group(),
                                            variable,
                                            Nearest.to(variable, variables.keySet())
                                                    .map(near ->
                                                            Messages.text("nearest", "{" + near.substring(1) + "}"))
                                                    .orElse(org.plancheck.text.BilingualText.same(""))));
                }
            }
        }
    }
}
