package org.plancheck.assess.outcome;

import java.util.List;
import org.plancheck.submission.Submission;
import org.plancheck.text.Diagnostic;

/**
 * What the rule set says of one proposal.
 *
 * @param results at least one for every criterion whose rules ran, by rule id and place
 * @param crashes the rules that threw and so gave no result; each makes the proposal undetermined
 * @param explanations why the rules that were asked about report or do not
 */
public record Assessment(
        Submission submission,
        Recommendation recommendation,
        List<Result> results,
        List<Diagnostic> crashes,
        List<Explanation> explanations) {

    public Assessment(
            Submission submission, Recommendation recommendation, List<Result> results, List<Diagnostic> crashes) {
        this(submission, recommendation, results, crashes, List.of());
    }

    public Assessment {
        explanations = List.copyOf(explanations);
        results = List.copyOf(results);
        crashes = List.copyOf(crashes);
    }

    /** The same, explained. */
    public Assessment with(List<Explanation> explained) {
        return new Assessment(submission, recommendation, results, crashes, explained);
    }
}
