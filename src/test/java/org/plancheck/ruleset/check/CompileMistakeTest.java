package org.plancheck.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.ruleset.drl.DrlFile;
import org.plancheck.ruleset.drl.SourceMistakes;
import org.plancheck.text.Diagnostic;

/** The compiler speaks of the Java that it generates; the place is that of the word in the rule, if it names one. */
class CompileMistakeTest {

    private static final String RULE = """
        rule "X"
        when
            $p : Proposal( lenght > 3, $days : cycleMonths )
        then
            findings.at( $q, $days );
        end
        """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lenght cannot be resolved to a variable | 3:20",
                "$q cannot be resolved to a variable | 5:18",
                "The method at(Proposal, int) is undefined for the type Findings | 5:14",
                "Type mismatch: cannot convert from int to String | 5:5",
                "Something else about PatternDSL | 3:5",
                "Nothing that the rule says | 3:5"
            })
    void a_message_is_told_at_the_first_word_of_the_rule_that_it_names(String message, String place) {
        List<Diagnostic> told = new ArrayList<>();
        DrlFile file = DrlFile.read("x.drl", RULE, new SourceMistakes("x.drl", RULE, told::add));
        CompileMistake.tell(file, file.rules().get(0), message);
        assertThat(told).singleElement().extracting(Diagnostic::place).isEqualTo("x.drl:" + place);
    }
}
