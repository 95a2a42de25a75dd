package org.plancheck.assess.outcome;

import java.util.List;
import java.util.function.Predicate;
import org.plancheck.submission.Submission;
import org.plancheck.text.Diagnostic;

/**
 * The outcome of every criterion on one proposal, and the recommendation that follows.
 *
 * @param results at least one for every criterion whose rules ran, by rule id and place
 * @param crashes the rules that threw an exception and so gave no result; each makes the proposal undetermined
 * @param explanations why the rules that the user asked about report or do not
 */
public record Assessment(
        Submission submission,
        Recommendation recommendation,
        List<Result> results,
        List<Diagnostic> crashes,
        List<Explanation> explanations) {

    public Assessment {
        results = List.copyOf(results);
        crashes = List.copyOf(crashes);
        explanations = List.copyOf(explanations);
    }

    /** An assessment whose recommendation follows from its results and crashes. */
    public static Assessment of(Submission submission, List<Result> results, List<Diagnostic> crashes) {
        return new Assessment(submission, Recommendation.of(results, !crashes.isEmpty()), results, crashes, List.of());
    }

    /** The same assessment with other results, and the recommendation that follows from them. */
    public Assessment withResults(List<Result> others) {
        return new Assessment(submission, Recommendation.of(others, !crashes.isEmpty()), others, crashes, explanations);
    }

    /** The same assessment with some of its results only; the recommendation stays that of all of them. */
    public Assessment withOnly(Predicate<Result> shown) {
        return new Assessment(
                submission, recommendation, results.stream().filter(shown).toList(), crashes, explanations);
    }

    public Assessment withExplanations(List<Explanation> others) {
        return new Assessment(submission, recommendation, results, crashes, others);
    }
}
