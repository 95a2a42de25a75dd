package org.plancheck.ruleset.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.ruleset.drl.Condition;
import org.plancheck.ruleset.drl.ConditionReader;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.Expression;
import org.plancheck.ruleset.drl.ExpressionParser;

class ContradictionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a > 3, a < 4",
                "a == 1, a == 2",
                "a == 1 && a != 1",
                "a == null, a != null",
                "a == null, a.b == 1",
                "a == null, a > 1",
                "flag, !flag",
                "a in (1, 2), a not in (1, 2)",
                "a in (1, 2), a > 2",
                "nature == Nature.MANDATORY, nature == Nature.GUIDANCE",
                "a < $x, a > $x",
                "(a == 1 || a == 2), a == 3",
                "a == 1 || a == 2, a > 2"
            })
    void constraints_that_cannot_hold_together_are_found(String constraints) {
        assertThat(contradiction(constraints)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a > 3, a < 5",
                "a == 1, b == 2",
                "a != 1, a != 2",
                "a == null, b != null",
                "a != 1, a == null",
                "flag, !other",
                "a in (1, 2), a not in (1, 3)",
                "a == $x, a == $y",
                "a < $x, a < $y",
                "(a == 1 || a == 2), a == 2",
                "(a == 1 && b == 1) || (a == 2 && b == 2), a == 2",
                "a memberOf $list, a != 3"
            })
    void constraints_that_can_hold_together_are_left_alone(String constraints) {
        assertThat(contradiction(constraints)).isFalse();
    }

    /** Each of nine choices of two alternatives doubles the ways to try. */
    @Test
    void too_many_alternatives_are_not_judged() {
        String choices = IntStream.range(0, 9)
                .mapToObj(i -> "(f" + i + " == 1 || f" + i + " == 2)")
                .collect(Collectors.joining(", "));
        assertThat(contradiction(choices + ", f0 == 3")).isFalse();
        assertThat(contradiction("(f0 == 1 || f0 == 2), f0 == 3")).isTrue();
    }

    private static boolean contradiction(String constraints) {
        String text = "rule \"X\"\nwhen\n    Proposal( " + constraints + " )\nthen\nend\n";
        DrlFile file = DrlFile.read("x.drl", text);
        Condition condition =
                new ConditionReader(file, file.rules().get(0)).read().orElseThrow();
        Condition.Pattern pattern =
                (Condition.Pattern) ((Condition.Group) condition).parts().get(0);
        List<Expression> all = pattern.constraints().stream()
                .map(ExpressionParser.Constraint::expression)
                .toList();
        return Contradiction.in(all, new CanonicalForm(text)).isPresent();
    }
}
