package org.plancheck.report.compare;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What changed from one report to another. Findings are the same by fingerprint: rewording a rule or reordering a file
 * changes nothing.
 *
 * @param resolved        findings of the first alone, on proposals that the second has too
 * @param missing         findings of the first on proposals that the second does not have
 * @param added           findings of the second alone
 * @param changed         findings of both that weigh otherwise in the second: another level, waived, or no longer waived
 * @param unchanged       findings of both that weigh the same
 * @param recommendations on which proposals the recommendation changed, by id
 */
@JsonPropertyOrder({"resolved", "missing", "new", "changed", "unchanged", "recommendations"})
public record Difference(
        List<EarlierFinding> resolved,
        List<EarlierFinding> missing,
        @JsonProperty("new") List<EarlierFinding> added,
        List<EarlierFinding> changed,
        List<EarlierFinding> unchanged,
        List<RecommendationChange> recommendations) {

    /** What was recommended on a proposal and what is; empty where a report does not have the proposal. */
    @JsonPropertyOrder({"proposal", "before", "after"})
    public record RecommendationChange(String proposal, String before, String after) {}

    public static Difference between(EarlierReport first, EarlierReport second) {
        Predicate<EarlierFinding> same = finding -> first.findings().containsKey(finding.fingerprint())
                && weighs(finding, first.findings().get(finding.fingerprint()));
        List<EarlierFinding> common =
                with(second.findings().values(), finding -> first.findings().containsKey(finding.fingerprint()));
        return new Difference(
                with(
                        first.findings().values(),
                        finding -> !second.findings().containsKey(finding.fingerprint()) && judged(finding, second)),
                with(first.findings().values(), finding -> !judged(finding, second)),
                with(second.findings().values(), finding -> !first.findings().containsKey(finding.fingerprint())),
                with(common, same.negate()),
                with(common, same),
                recommendations(first.recommendations(), second.recommendations()));
    }

    /** Whether the later run could have found it again: the proposal is in it, and so is the criterion. */
    private static boolean judged(EarlierFinding finding, EarlierReport later) {
        return later.recommendations().containsKey(finding.proposal())
                && (later.criteria().isEmpty() || later.criteria().contains(finding.rule()));
    }

    /** Whether anything changed. */
    public boolean any() {
        return !resolved.isEmpty()
                || !missing.isEmpty()
                || !added.isEmpty()
                || !changed.isEmpty()
                || !recommendations.isEmpty();
    }

    private static boolean weighs(EarlierFinding finding, EarlierFinding before) {
        return finding.level().equals(before.level()) && finding.waived() == before.waived();
    }

    private static List<EarlierFinding> with(Collection<EarlierFinding> findings, Predicate<EarlierFinding> wanted) {
        return findings.stream().filter(wanted).toList();
    }

    private static List<RecommendationChange> recommendations(Map<String, String> before, Map<String, String> after) {
        TreeMap<String, String> all = new TreeMap<>(before);
        all.putAll(after);
        List<RecommendationChange> changed = new ArrayList<>();
        all.keySet().forEach(proposal -> {
            RecommendationChange recommendation = new RecommendationChange(
                    proposal, before.getOrDefault(proposal, ""), after.getOrDefault(proposal, ""));
            if (!recommendation.before().equals(recommendation.after())) {
                changed.add(recommendation);
            }
        });
        return changed;
    }
}
