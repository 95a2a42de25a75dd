package org.plancheck.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plancheck.document.Positions;
import org.plancheck.example.ThinnedProposals;
import org.plancheck.proposal.AsOf;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.RuleFolder;
import org.plancheck.submission.Submission;
import org.plancheck.submission.SubmittedText;
import org.plancheck.text.BilingualText;

class MissingWordsTest {

    private static RuleSet rules;

    @BeforeAll
    static void load() throws Exception {
        rules = RuleSet.load(RuleFolder.of(Path.of("rules/plan")));
    }

    @Test
    void a_list_is_asked_for_with_its_help_also_where_its_elements_need_something() {
        BilingualText remedy = remedy("MAND-06", "/overlaps");

        assertThat(remedy.en())
                .isEqualTo("Fill in “Overlaps with existing national standards” (overlaps): "
                        + "Number of the existing standard. [] states that there is none.");
        assertThat(remedy.zh()).endsWith("包括现行标准号。写 [] 表示没有。");
    }

    @Test
    void a_section_is_asked_for_with_the_fields_that_are_needed_of_it() {
        assertThat(remedy("MAND-07", "/supervision").en())
                .isEqualTo("Fill in “Supervision of implementation” (supervision): "
                        + "Authority that supervises implementation, Legal basis for dealing with violations.");
    }

    private static BilingualText remedy(String criterion, String pointer) {
        Submission nothing = new Submission(
                "", ThinnedProposals.empty(List.of(Track.MANDATORY)), Positions.NONE, SubmittedText.NONE);
        return new Assessor(rules, new AsOf(LocalDate.of(2026, 11, 22)))
                .assess(nothing).results().stream()
                        .filter(result -> result.criterion().id().equals(criterion)
                                && result.pointer().equals(pointer))
                        .findFirst()
                        .orElseThrow()
                        .remedy();
    }
}
