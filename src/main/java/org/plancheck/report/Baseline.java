package org.plancheck.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Result;

/** An earlier report, against which only what is new counts. */
public final class Baseline {

    private final EarlierReport earlier;
    private final Set<String> seen = new HashSet<>();

    public Baseline(EarlierReport earlier) {
        this.earlier = earlier;
    }

    /** The assessment without the findings that the earlier report has; the recommendation stays that of all of them. */
    Assessment onlyNew(Assessment assessment) {
        List<Result> results = assessment.results().stream().filter(result -> !known(result)).toList();
        return new Assessment(assessment.submission(), assessment.recommendation(), results, assessment.crashes(),
                assessment.explanations());
    }

    /** The findings of the earlier report that no assessment has had so far. */
    List<EarlierReport.Finding> unseen() {
        return earlier.findings().values().stream().filter(finding -> !seen.contains(finding.fingerprint())).toList();
    }

    private boolean known(Result result) {
        boolean known = result.finding() && earlier.findings().containsKey(result.fingerprint());
        if (known) {
            seen.add(result.fingerprint());
        }
        return known;
    }
}
