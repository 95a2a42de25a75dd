package org.plancheck.assess.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.assess.outcome.Assessment;
import org.plancheck.assess.outcome.Recommendation;
import org.plancheck.assess.outcome.Result;
import org.plancheck.ruleset.model.Kind;
import org.plancheck.submission.Submission;

/**
 * The changes that another version of the rules makes to the assessments of the same proposals. Findings are the same if
 * their criterion, kind, level and place are; a message with other words is no change.
 *
 * @param proposals every proposal that was judged under both versions, including those without changes
 */
public record Impact(List<OfProposal> proposals) {

    public Impact {
        proposals = List.copyOf(proposals);
    }

    /**
     * The changes on one proposal.
     *
     * @param changes the criteria with another outcome, by id
     */
    public record OfProposal(Submission submission, Recommendation before, Recommendation after, List<Change> changes) {

        public OfProposal {
            changes = List.copyOf(changes);
        }

        public boolean changed() {
            return before != after || !changes.isEmpty();
        }
    }

    /**
     * A criterion with another outcome.
     *
     * @param before the results under the old rules; none if they do not have the criterion
     * @param after  the results under the new rules; none if they no longer have the criterion
     */
    public record Change(String criterion, List<Result> before, List<Result> after) {

        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** The worst outcome under the old rules, if they have the criterion. */
        public Optional<Kind> worstBefore() {
            return worst(before);
        }

        /** The worst outcome under the new rules, if they still have the criterion. */
        public Optional<Kind> worstAfter() {
            return worst(after);
        }

        private static Optional<Kind> worst(List<Result> results) {
            return results.stream().map(Result::kind).min(Kind::compareTo);
        }
    }

    /** Compares assessments of the same proposals in the same order. */
    public static Impact of(List<Assessment> before, List<Assessment> after) {
        List<OfProposal> proposals = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            proposals.add(new OfProposal(
                    before.get(i).submission(),
                    before.get(i).recommendation(),
                    after.get(i).recommendation(),
                    changes(before.get(i), after.get(i))));
        }
        return new Impact(proposals);
    }

    /** Whether anything changes. */
    public boolean any() {
        return proposals.stream().anyMatch(OfProposal::changed);
    }

    private static List<Change> changes(Assessment before, Assessment after) {
        SortedSet<String> criteria = new TreeSet<>();
        before.results().forEach(result -> criteria.add(result.criterion().id()));
        after.results().forEach(result -> criteria.add(result.criterion().id()));
        List<Change> changes = new ArrayList<>();
        for (String criterion : criteria) {
            List<Result> old = of(before, criterion);
            List<Result> now = of(after, criterion);
            if (!outcomes(old).equals(outcomes(now))) {
                changes.add(new Change(criterion, old, now));
            }
        }
        return changes;
    }

    private static List<Result> of(Assessment assessment, String criterion) {
        return assessment.results().stream()
                .filter(result -> result.criterion().id().equals(criterion))
                .toList();
    }

    private static TreeMap<String, Integer> outcomes(List<Result> results) {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        results.forEach(r -> outcomes.merge(r.kind() + " " + r.level() + " " + r.pointer(), 1, Integer::sum));
        return outcomes;
    }
}
