package org.plancheck.assess.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plancheck.document.Positions;
import org.plancheck.submission.Submission;
import org.plancheck.submission.SubmittedText;
import org.plancheck.text.BilingualText;
import org.plancheck.text.Diagnostic;

/** An assessment keeps what is known of it when a part is replaced. */
class AssessmentTest {

    private static final Submission SUBMISSION = new Submission("p.yaml", null, Positions.NONE, SubmittedText.NONE);
    private static final List<Diagnostic> CRASHES = List.of(Diagnostic.of("p.yaml", BilingualText.same("crashed")));
    private static final List<Explanation> EXPLANATIONS =
            List.of(new Explanation(null, List.of(), Optional.empty(), false));

    @Test
    void explanations_stay_when_results_are_waived_and_crashes_when_they_are_explained() {
        Assessment assessment = Assessment.of(SUBMISSION, List.of(), CRASHES)
                .withExplanations(EXPLANATIONS)
                .withResults(List.of());
        assertThat(assessment.explanations()).isEqualTo(EXPLANATIONS);
        assertThat(assessment.crashes()).isEqualTo(CRASHES);
        assertThat(assessment.withOnly(result -> false).explanations()).isEqualTo(EXPLANATIONS);
    }

    @Test
    void the_recommendation_follows_from_results_and_crashes() {
        assertThat(Assessment.of(SUBMISSION, List.of(), List.of()).recommendation())
                .isEqualTo(Recommendation.READY);
        assertThat(Assessment.of(SUBMISSION, List.of(), CRASHES)
                        .withResults(List.of())
                        .recommendation())
                .isEqualTo(Recommendation.UNDETERMINED);
    }
}
