package org.plancheck.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plancheck.assess.Assessment;
import org.plancheck.assess.Recommendation;
import org.plancheck.assess.Result;
import org.plancheck.proposal.AsOf;
import org.plancheck.ruleset.Kind;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.text.Diagnostic;

/**
 * What one run gives: the assessments by file and place in it, and what could not be processed.
 *
 * @param toolVersion the version of plancheck that made it
 * @param inputs      the SHA-256 of each file that was read, by its name
 * @param gone        the findings of the baseline that are no longer there; empty without a baseline
 */
public record Report(String toolVersion, RuleSet ruleSet, AsOf asOf, SortedMap<String, String> inputs, List<Assessment> assessments,
        List<EarlierReport.Finding> gone, List<Diagnostic> errors) {

    /** The order in which a person reads the findings of a proposal. */
    static final Comparator<Result> WORST_FIRST = Comparator
            .comparing((Result result) -> result.waiver().isPresent())
            .thenComparing(Result::level)
            .thenComparing(Result::kind);

    public Report {
        assessments = assessments.stream().sorted(Comparator
                .comparing((Assessment a) -> a.submission().file())
                .thenComparingInt(a -> a.submission().positions().of("").line())
                .thenComparingInt(a -> a.submission().positions().of("").column())).toList();
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        gone = List.copyOf(gone);
        errors = errors.stream().sorted().toList();
    }

    /** How many proposals got each recommendation. */
    public Map<Recommendation, Integer> recommendations() {
        Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
        assessments.forEach(assessment -> counts.merge(assessment.recommendation(), 1, Integer::sum));
        return counts;
    }

    /** How many findings are waived. */
    public int waived() {
        return (int) assessments.stream().flatMap(a -> a.results().stream()).filter(r -> r.waiver().isPresent()).count();
    }

    /** How many results are of each kind, without those waived; every kind is there. */
    public Map<Kind, Integer> outcomes() {
        return outcomes(assessments);
    }

    /** How many results of the given assessments are of each kind, without those waived; every kind is there. */
    static Map<Kind, Integer> outcomes(List<Assessment> assessments) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        assessments.stream().flatMap(assessment -> assessment.results().stream())
                .filter(result -> result.waiver().isEmpty())
                .forEach(result -> counts.merge(result.kind(), 1, Integer::sum));
        return counts;
    }
}
