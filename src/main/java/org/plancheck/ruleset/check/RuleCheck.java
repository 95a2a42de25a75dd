package org.plancheck.ruleset.check;

import java.util.List;
import java.util.Map;
import org.plancheck.ruleset.check.RuleVocabulary.ValueType;
import org.plancheck.ruleset.drl.Annotation;
import org.plancheck.ruleset.drl.ConditionReader;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.DrlRule;
import org.plancheck.ruleset.model.MessageTemplate;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Messages;
import org.plancheck.text.Nearest;

/**
 * Holds the rules of a file against the vocabulary before they are compiled: the compiler stops at the first bad rule and
 * speaks of the Java it generates.
 */
public final class RuleCheck {

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
            if (TEXTS.contains(text.name())) {
                new MessageTemplate(text.value()).names().forEach(name -> placeholder(file, text, name, variables));
            }
        }
    }

    private static void placeholder(DrlFile file, Annotation text, String name, Map<String, ValueType> variables) {
        String variable = "$" + name;
        String placeholder = MessageTemplate.placeholder(name);
        // an escape before it moves the place; the placeholder is looked for as it is written
        int at = file.text().indexOf(placeholder, text.valueAt());
        if (ValueType.SOMETIMES.equals(variables.get(variable))) {
            file.mistakes().at(at, Messages.text("drl.or-variable", variable));
        } else if (!variables.containsKey(variable)) {
            BilingualText hint = Nearest.to(variable, variables.keySet())
                    .map(near -> Messages.text("nearest", MessageTemplate.placeholder(near.substring(1))))
                    .orElse(BilingualText.same(""));
            file.mistakes().at(at, Messages.text("drl.placeholder", placeholder, variable, hint));
        }
    }
}
