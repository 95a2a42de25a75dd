package org.plancheck.assess;

import java.util.List;
import org.plancheck.intake.Submission;
import org.plancheck.text.Diagnostic;

/**
 * What the rule set says of one proposal.
 *
 * @param results at least one for every criterion whose rules ran, by rule id and place
 * @param crashes the rules that threw and so gave no result; each makes the proposal undetermined
 */
public record Assessment(Submission submission, Recommendation recommendation, List<Result> results, List<Diagnostic> crashes) {

    public Assessment {
        results = List.copyOf(results);
        crashes = List.copyOf(crashes);
    }
}
