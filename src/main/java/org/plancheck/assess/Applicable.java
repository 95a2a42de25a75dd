package org.plancheck.assess;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancheck.proposal.Track;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.catalogue.InForce;
import org.plancheck.ruleset.model.Criterion;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;

/**
 * The criteria and rules that apply to a proposal, by its tracks and by what is in force on the day.
 *
 * @param criteria ids of the criteria
 * @param rules    names of their rules
 * @param needs    the facts they need
 */
record Applicable(Set<String> criteria, Set<String> rules, List<Need> needs) {

    static Applicable of(RuleSet ruleSet, InForce inForce, Set<Track> tracks) {
        List<Criterion> criteria = ruleSet.criteria().stream()
                .filter(criterion -> criterion.track().appliesTo(tracks))
                .filter(inForce::binds)
                .toList();
        return new Applicable(
                criteria.stream().map(Criterion::id).collect(Collectors.toUnmodifiableSet()),
                criteria.stream()
                        .flatMap(criterion -> criterion.rules().stream())
                        .filter(inForce::binds)
                        .map(RuleHead::name)
                        .collect(Collectors.toUnmodifiableSet()),
                criteria.stream()
                        .flatMap(criterion -> criterion.needs().stream())
                        .filter(need ->
                                inForce.binds(need.head()) && need.scope().appliesTo(tracks))
                        .toList());
    }
}
