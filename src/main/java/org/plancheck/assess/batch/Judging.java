package org.plancheck.assess.batch;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.assess.Assessor;
import org.plancheck.assess.TableReferences;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.submission.Submission;
import org.plancheck.text.Diagnostic;

/** Proposals that were read, held against a version of the rules. */
public final class Judging {

    private Judging() {}

    /** The proposals that name only what the rule set's tables have; the others are told. */
    public static List<Submission> judgeable(List<Submission> submissions, RuleSet ruleSet, List<Diagnostic> errors) {
        List<Submission> judgeable = new ArrayList<>();
        for (Submission submission : submissions) {
            List<Diagnostic> unknown = TableReferences.unknown(submission, ruleSet.tables());
            errors.addAll(unknown);
            if (unknown.isEmpty()) {
                judgeable.add(submission);
            }
        }
        return judgeable;
    }

    /** The assessment of each proposal, in their order; what cannot be judged in full is told as well. */
    public static List<Assessment> of(
            List<Submission> submissions, RuleSet ruleSet, AsOf day, List<Diagnostic> errors) {
        Assessor assessor = new Assessor(ruleSet, day);
        List<Assessment> assessments = new ArrayList<>();
        for (Submission submission : submissions) {
            Assessment assessment = assessor.assess(submission);
            errors.addAll(assessment.crashes());
            assessments.add(assessment);
        }
        return assessments;
    }
}
