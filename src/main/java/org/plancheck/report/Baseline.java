package org.plancheck.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Result;

/** An earlier report, against which only what is new counts. */
public final class Baseline {

    private final EarlierReport earlier;

    public Baseline(EarlierReport earlier) {
        this.earlier = earlier;
    }

    /** The assessment without the findings that the earlier report has; the recommendation stays that of all of them. */
    public Assessment onlyNew(Assessment assessment) {
        List<Result> results = assessment.results().stream().filter(result -> !known(result)).toList();
        return new Assessment(assessment.submission(), assessment.recommendation(), results, assessment.crashes());
    }

    /** The findings of the earlier report that the given assessments, which must be whole, no longer have. */
    public List<EarlierReport.Finding> gone(List<Assessment> assessments) {
        Set<String> fingerprints = new HashSet<>();
        assessments.forEach(assessment -> assessment.results().stream().filter(Result::finding)
                .forEach(result -> fingerprints.add(result.fingerprint())));
        return earlier.findings().values().stream().filter(f -> !fingerprints.contains(f.fingerprint())).toList();
    }

    private boolean known(Result result) {
        return result.finding() && earlier.findings().containsKey(result.fingerprint());
    }
}
