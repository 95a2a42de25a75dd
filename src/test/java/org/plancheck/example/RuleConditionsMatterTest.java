package org.plancheck.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.BrokenRuleSetException;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.RuleFolder;

/**
 * Takes each condition out of each rule in turn and demands that an example notices: a condition that no example needs
 * could be lost in an edit without a word.
 */
@Execution(ExecutionMode.CONCURRENT)
class RuleConditionsMatterTest {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end$");
    private static final Pattern CONSTRAINTS = Pattern.compile("\\b[A-Z]\\w*\\(");

    private static RuleFolder folder;
    private static RuleSet ruleSet;
    private static List<Example> examples;

    @BeforeAll
    static void load() throws Exception {
        folder = RuleFolder.of(Path.of("rules/plan"));
        ruleSet = RuleSet.load(folder);
        examples = ExampleRun.examples(ruleSet, new ArrayList<>());
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> every_condition_of_a_criterion_is_needed_by_an_example() {
        return ruleSet.criteria().stream()
                .map(criterion -> DynamicTest.dynamicTest(criterion.id(), () -> {
                    List<String> unnoticed = new ArrayList<>();
                    for (String file : folder.drl().keySet()) {
                        check(criterion, file, unnoticed);
                    }
                    assertThat(unnoticed).as("conditions that no example needs").isEmpty();
                }));
    }

    private static void check(Criterion criterion, String file, List<String> unnoticed) {
        String text = folder.drl().get(file);
        String head = text.substring(0, text.indexOf("\nrule ") + 1);
        List<String> rules = new ArrayList<>();
        for (Matcher rule = RULE.matcher(text); rule.find(); ) {
            if (rule.group().contains("@id(\"" + criterion.id() + "\")")) {
                rules.add(rule.group());
            }
        }
        for (String rule : rules) {
            for (String mutant : mutants(rule)) {
                String mutated = head
                        + String.join(
                                "\n\n",
                                rules.stream()
                                        .map(r -> r.equals(rule) ? mutant : r)
                                        .toList());
                if (!noticed(criterion, file, mutated)) {
                    unnoticed.add(mutant);
                }
            }
        }
    }

    private static boolean noticed(Criterion criterion, String file, String drl) {
        TreeMap<String, String> files = new TreeMap<>(folder.files());
        files.keySet().removeIf(name -> name.endsWith(".drl"));
        files.put(file, drl);
        try {
            RuleSet mutated = RuleSet.load(new RuleFolder("mutated", files));
            return examples.stream()
                    .filter(example -> example.rule().equals(criterion.id()))
                    .anyMatch(
                            example -> ExampleRun.of(mutated, example).failure().isPresent());
        } catch (BrokenRuleSetException noRuleAnyMore) {
            return true;
        }
    }

    private static List<String> mutants(String rule) {
        List<String> mutants = new ArrayList<>();
        int when = rule.indexOf("\nwhen\n") + "\nwhen\n".length();
        int then = rule.indexOf("\nthen\n");
        if (then < when) {
            return mutants; // a rule that only lists needs has no condition
        }
        String before = rule.substring(0, when);
        String conditions = rule.substring(when, then);
        String after = rule.substring(then);
        List<String> lines = conditions.lines().toList();
        for (int i = 0; lines.size() > 1 && i < lines.size(); i++) {
            List<String> others = new ArrayList<>(lines);
            others.remove(i);
            mutants.add(before + String.join("\n", others) + after);
        }
        for (Matcher pattern = CONSTRAINTS.matcher(conditions); pattern.find(); ) {
            for (int[] span : parts(conditions, pattern.end())) {
                String removed = (conditions.substring(0, span[0]) + conditions.substring(span[1]))
                        .replaceAll("\\(\\s*,", "(")
                        .replaceAll(",\\s*,", ",")
                        .replaceAll(",\\s*\\)", ")");
                mutants.add(before + removed + after);
            }
        }
        return mutants;
    }

    /** The spans of the constraints, which commas part, from just behind a pattern's opening parenthesis to its closing one. */
    private static List<int[]> parts(String text, int start) {
        List<int[]> spans = new ArrayList<>();
        int depth = 0;
        int from = start;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '[')) {
                depth++;
            } else if (!quoted && (c == ')' || c == ']') && depth-- == 0 || !quoted && c == ',' && depth == 0) {
                if (!text.substring(from, i).isBlank()) {
                    spans.add(new int[] {from, i});
                }
                from = i + 1;
                if (depth < 0) {
                    return spans;
                }
            }
        }
        return spans;
    }
}
