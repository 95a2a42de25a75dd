package org.plancheck.report.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.assess.outcome.Result;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.BilingualText;
import org.plancheck.text.NaturalOrder;

/** An earlier report, against which only what is new counts. */
public final class Baseline {

    private final EarlierReport earlier;
    private final RuleSet ruleSet;
    private final Set<String> criteria = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> judged = new HashSet<>();

    /** @param ruleSet what is judged by now */
    public Baseline(EarlierReport earlier, RuleSet ruleSet) {
        this.earlier = earlier;
        this.ruleSet = ruleSet;
        ruleSet.criteria().forEach(criterion -> criteria.add(criterion.id()));
    }

    /** The assessment without the findings that the earlier report has; the recommendation stays that of all of them. */
    public Assessment onlyNew(Assessment assessment) {
        String proposal = assessment.submission().proposal().id();
        if (earlier.recommendations().containsKey(proposal)) {
            judged.add(proposal);
        }
        return assessment.withOnly(result -> !known(result));
    }

    /** The findings of the earlier report that are no longer there, of the proposals that have been judged again. */
    public List<EarlierFinding> resolved() {
        return earlier.findings().values().stream()
                .filter(finding -> judged.contains(finding.proposal()) && !seen.contains(finding.fingerprint()))
                .filter(finding -> criteria.contains(finding.rule()))
                .toList();
    }

    /** What to say of the criteria of the earlier report's findings that are no more, by id. */
    public List<BilingualText> noMore() {
        return earlier.findings().values().stream()
                .map(EarlierFinding::rule)
                .filter(id -> !criteria.contains(id))
                .distinct()
                .sorted(NaturalOrder.COMPARATOR)
                .map(ruleSet::whyNone)
                .toList();
    }

    /** The proposals of the earlier report that have not been judged again, by id. */
    public SortedSet<String> notJudged() {
        SortedSet<String> missing = new TreeSet<>(NaturalOrder.COMPARATOR);
        missing.addAll(earlier.recommendations().keySet());
        missing.removeAll(judged);
        return missing;
    }

    private boolean known(Result result) {
        boolean known = result.finding() && earlier.findings().containsKey(result.fingerprint());
        if (known) {
            seen.add(result.fingerprint());
        }
        return known;
    }
}
