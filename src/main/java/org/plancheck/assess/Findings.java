package org.plancheck.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.runtime.rule.Match;
import org.plancheck.proposal.Proposal;
import org.plancheck.ruleset.RuleSet;
import org.plancheck.ruleset.model.MissingFacts;
import org.plancheck.ruleset.model.Need;
import org.plancheck.ruleset.model.RuleHead;
import org.plancheck.text.BilingualText;

/**
 * What a rule's {@code then} calls to report, in one call. Kind, level and texts are in the rule's head; the values in
 * its message are those of the variables that its {@code when} binds.
 */
public final class Findings implements MissingFacts {

    /** What a rule reported: its head, the place, and its texts with the values it matched. */
    record Finding(RuleHead rule, ProposalFacts.Place place, BilingualText message, BilingualText remedy) {}

    /** That a rule reports at what is not in the proposal. */
    static final class NoPlace extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        NoPlace(String what) {
            super(what);
        }
    }

    private final RuleSet ruleSet;
    private final ProposalFacts facts;
    private final List<Need> needs;
    private final List<Finding> found = new ArrayList<>();
    private Match match;

    /** @param needs the needs of the criteria that apply */
    Findings(RuleSet ruleSet, ProposalFacts facts, List<Need> needs) {
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.needs = needs;
    }

    /** Reports at a section of the proposal. */
    public void at(Object fact) {
        report(facts.of(fact));
    }

    /**
     * Reports at a field of a section, whether it is stated or missing.
     *
     * @throws NoPlace if the section has no such field
     */
    public void at(Object fact, String field) {
        report(facts.of(fact, field));
    }

    /**
     * Reports at one element of a list of plain values.
     *
     * @throws NoPlace if the list has no such element
     */
    public void at(Object fact, String field, Object element) {
        report(facts.of(fact, field, element));
    }

    @Override
    public void reportMissing(Need need, Proposal proposal) {
        for (ProposalFacts.Missing missing : facts.missing(need)) {
            List<Need> together = needs.stream()
                    .filter(other -> other.head().criterion().equals(need.head().criterion())
                            && missing.path().leadsTo(other.path()))
                    .sorted(Comparator.comparing((Need other) -> other.head().level())
                            .thenComparing(other -> other.path().toString()))
                    .toList();
            RuleHead first = together.get(0).head();
            found.add(
                    need.worded()
                            ? new Finding(
                                    need.head(),
                                    missing.place(),
                                    need.head().message(),
                                    need.head().remedy())
                            : new Finding(
                                    first,
                                    missing.place(),
                                    MissingWords.message(missing),
                                    MissingWords.remedy(missing, together)));
        }
    }

    void matched(Match next) {
        match = next;
    }

    List<Finding> found() {
        return found;
    }

    private void report(ProposalFacts.Place place) {
        RuleHead rule = ruleSet.head(match.getRule().getName());
        found.add(new Finding(
                rule, place, MatchedValues.fill(rule.message(), match), MatchedValues.fill(rule.remedy(), match)));
    }
}
